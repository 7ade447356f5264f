import { PAST_CLIENT_MAX, PAST_CONTACT_MAX, PAST_GROUP_MAX } from '@/lib/domain/past-hours';
import {
  PAST_HOURS_FILE_MAX_BYTES,
  PAST_HOURS_ROWS_MAX,
  type PastHoursRefusal,
} from '@/lib/domain/past-hours-csv';
import type { PastRowReason } from '@/lib/domain/past-hours-rows';
import type { DayOrder } from '@/lib/domain/written-numbers';
import { sayNumber } from '@/lib/text/numbers';
import { type ByLanguage, plural } from '@/lib/text/text';

const MEGABYTES = PAST_HOURS_FILE_MAX_BYTES / 1_000_000;

const en = {
  title: 'Hours before Coachside',
  hint: 'A CSV with a date, a client and minutes or hours in each row, or your ICF log. Nothing is added before you have seen it.',
  import: 'Add from a file',
  reading: 'Reading the file…',
  unreadable: (name: string) => `“${name}” could not be read. Choose it again.`,
  refused: (name: string) => `Nothing of “${name}” was read.`,
  show: 'Show what was added',
  preview: 'Past hours',
  hours: (text: string) => `${text} h`,
  found: (rows: number, hours: string) =>
    `${plural('en', rows, { one: '1 entry', other: `${rows} entries` })}, ${hours} h in all`,
  nothing: 'There is nothing new in this file.',
  showFound: 'Show the entries',
  first: (count: number, total: number) => `The first ${count} of ${total}.`,
  order: 'Days are written',
  orders: { 'day-first': 'day/month', 'month-first': 'month/day' } satisfies Record<
    DayOrder,
    string
  >,
  leftOut: (count: number) =>
    plural('en', count, { one: '1 row is left out', other: `${count} rows are left out` }),
  row: (row: number) => `Row ${row}`,
  furtherRows: (count: number) =>
    plural('en', count, { one: 'And 1 more row.', other: `And ${count} more rows.` }),
  agreed: (count: number) =>
    plural('en', count, {
      one: 'This client agreed to be listed',
      other: 'These clients agreed to be listed',
    }),
  agreedHint:
    'The file does not say. Without their agreement the hours are yours, but not on the log.',
  add: (count: number) =>
    plural('en', count, { one: 'Add 1 entry', other: `Add ${count} entries` }),
  added: (count: number, hours: string) =>
    plural('en', count, {
      one: `1 entry with ${hours} h was added.`,
      other: `${count} entries with ${hours} h were added.`,
    }),
  takeBack: 'Take it back',
  cancel: 'Cancel',
  close: 'Close',
  refusals: {
    'too-big': `It is larger than ${MEGABYTES} MB. Split it into smaller files.`,
    'too-many-rows': `It has more than ${sayNumber(PAST_HOURS_ROWS_MAX, 'en')} rows. Split it into smaller files.`,
    empty: 'There are no hours in it.',
    office:
      'It is an office document. Open it in its program, save it as CSV (UTF-8) and choose that file.',
    binary: 'It is not a text file. Save your log as CSV (UTF-8) and choose that file.',
    'no-date-column':
      'No column is called “date” or “start date”. Name the one with the dates and choose the file again.',
    'no-client-column':
      'No column is called “client” or “client name”. Name the one with the clients and choose the file again.',
    'no-hours-column':
      'No column is called “minutes”, “hours”, “paid hours” or “pro bono hours”. Name the one with the time and choose the file again.',
  } satisfies Record<PastHoursRefusal, string>,
  reasons: {
    'no-client': () => 'it names no client',
    'name-too-long': (length: string) =>
      `the name has ${length} characters; at most ${PAST_CLIENT_MAX} fit`,
    'contact-too-long': (length: string) =>
      `the contact has ${length} characters; at most ${PAST_CONTACT_MAX} fit`,
    'no-day': () => 'it has no date',
    'bad-day': (day: string) => `“${day}” is no date; write it like 2026-03-10`,
    'ends-early': () => 'it ends before it begins',
    'in-future': (day: string) => `${day} is still to come`,
    'no-hours': () => 'it has no time',
    'bad-hours': (text: string) => `“${text}” is no time; write hours like 1.5 or 1:30`,
    'unclear-hours': (text: string) =>
      `“${text}” can be read in two ways; write it without a separator, or with two decimals`,
    'too-many-hours': (text: string) => `${text} is more than 10,000 hours`,
    'bad-size': (text: string) => `“${text}” is no group size up to ${PAST_GROUP_MAX}`,
    'unknown-payment': (text: string) =>
      `the payment is “${text}”; it can be fee, barter, internal, third party, reciprocal or pro bono`,
    'unknown-mode': (text: string) => `the mode is “${text}”; it can be video, phone or in person`,
    'unknown-consent': (text: string) => `the consent is “${text}”; it can be yes or no`,
    'repeats-row': (row: string) => `says the same as row ${row}`,
    'already-there': () => 'you have added it already',
    'open-quote': () => 'a quotation mark opens in it and never closes',
  } satisfies Record<PastRowReason, (detail: string) => string>,
};
type Messages = typeof en;
const es: Messages = {
  title: 'Horas anteriores a Coachside',
  hint: 'Un CSV con fecha, cliente y minutos u horas en cada fila, o tu registro de la ICF. No se añade nada antes de que lo veas.',
  import: 'Añadir desde un archivo',
  reading: 'Leyendo el archivo…',
  unreadable: (name) => `No se ha podido leer «${name}». Vuelve a elegirlo.`,
  refused: (name) => `No se ha leído nada de «${name}».`,
  show: 'Mostrar lo añadido',
  preview: 'Horas anteriores',
  hours: (text) => `${text} h`,
  found: (rows, hours) =>
    `${plural('es', rows, { one: '1 entrada', other: `${rows} entradas` })}, ${hours} h en total`,
  nothing: 'No hay nada nuevo en este archivo.',
  showFound: 'Mostrar las entradas',
  first: (count, total) => `Las primeras ${count} de ${total}.`,
  order: 'Las fechas están escritas',
  orders: { 'day-first': 'día/mes', 'month-first': 'mes/día' },
  leftOut: (count) =>
    plural('es', count, { one: '1 fila se queda fuera', other: `${count} filas se quedan fuera` }),
  row: (row) => `Fila ${row}`,
  furtherRows: (count) =>
    plural('es', count, { one: 'Y 1 fila más.', other: `Y ${count} filas más.` }),
  agreed: (count) =>
    plural('es', count, {
      one: 'Este cliente está de acuerdo en figurar',
      other: 'Estos clientes están de acuerdo en figurar',
    }),
  agreedHint:
    'El archivo no lo dice. Sin su acuerdo las horas son tuyas, pero no figuran en el registro.',
  add: (count) =>
    plural('es', count, { one: 'Añadir 1 entrada', other: `Añadir ${count} entradas` }),
  added: (count, hours) =>
    plural('es', count, {
      one: `Se ha añadido 1 entrada con ${hours} h.`,
      other: `Se han añadido ${count} entradas con ${hours} h.`,
    }),
  takeBack: 'Deshacer',
  cancel: 'Cancelar',
  close: 'Cerrar',
  refusals: {
    'too-big': `Ocupa más de ${MEGABYTES} MB. Divídelo en archivos más pequeños.`,
    'too-many-rows': `Tiene más de ${sayNumber(PAST_HOURS_ROWS_MAX, 'es')} filas. Divídelo en archivos más pequeños.`,
    empty: 'No contiene ninguna hora.',
    office:
      'Es un documento de oficina. Ábrelo en su programa, guárdalo como CSV (UTF-8) y elige ese archivo.',
    binary: 'No es un archivo de texto. Guarda tu registro como CSV (UTF-8) y elige ese archivo.',
    'no-date-column':
      'Ninguna columna se llama «fecha» o «fecha de inicio». Ponle ese nombre a la de las fechas y vuelve a elegir el archivo.',
    'no-client-column':
      'Ninguna columna se llama «cliente» o «nombre del cliente». Ponle ese nombre a la de los clientes y vuelve a elegir el archivo.',
    'no-hours-column':
      'Ninguna columna se llama «minutos», «horas», «horas pagadas» u «horas pro bono». Ponle ese nombre a la del tiempo y vuelve a elegir el archivo.',
  },
  reasons: {
    'no-client': () => 'no nombra a ningún cliente',
    'name-too-long': (length) =>
      `el nombre tiene ${length} caracteres; caben como máximo ${PAST_CLIENT_MAX}`,
    'contact-too-long': (length) =>
      `el contacto tiene ${length} caracteres; caben como máximo ${PAST_CONTACT_MAX}`,
    'no-day': () => 'no tiene fecha',
    'bad-day': (day) => `«${day}» no es una fecha; escríbela así: 2026-03-10`,
    'ends-early': () => 'termina antes de empezar',
    'in-future': (day) => `${day} está por llegar`,
    'no-hours': () => 'no tiene tiempo',
    'bad-hours': (text) => `«${text}» no es un tiempo; escribe las horas así: 1,5 o 1:30`,
    'unclear-hours': (text) =>
      `«${text}» se puede leer de dos maneras; escríbelo sin separador, o con dos decimales`,
    'too-many-hours': (text) => `${text} son más de 10 000 horas`,
    'bad-size': (text) => `«${text}» no es un tamaño de grupo hasta ${PAST_GROUP_MAX}`,
    'unknown-payment': (text) =>
      `el pago es «${text}»; puede ser honorarios, trueque, interno, tercero, recíproco o pro bono`,
    'unknown-mode': (text) => `el modo es «${text}»; puede ser vídeo, teléfono o en persona`,
    'unknown-consent': (text) => `el consentimiento es «${text}»; puede ser sí o no`,
    'repeats-row': (row) => `dice lo mismo que la fila ${row}`,
    'already-there': () => 'ya la has añadido',
    'open-quote': () => 'se abren unas comillas que no se cierran',
  },
};
export const hoursImportText: ByLanguage<Messages> = { en, es };
