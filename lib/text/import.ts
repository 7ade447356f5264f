import { CLIENT_NAME_MAX, CONTACT_MAX, SHOWN_AS_MAX } from '@/lib/domain/client';
import type { ClientReason } from '@/lib/domain/import/clients-table';
import {
  IMPORT_FILE_MAX_BYTES,
  IMPORT_ROWS_MAX,
  type ImportRefusal,
} from '@/lib/domain/import/import-limits';
import type { ClientColumn, NoteColumn } from '@/lib/domain/import/import-words';
import type { NoteReason } from '@/lib/domain/import/note-drafts';
import { LINE_MAX } from '@/lib/domain/text-limits';
import { sayNumber } from '@/lib/text/numbers';
import { type ByLanguage, plural } from '@/lib/text/text';

const MEGABYTES = IMPORT_FILE_MAX_BYTES / 1_000_000;

const en = {
  intro:
    'What you kept elsewhere. You see what would be added before anything is, and can take it back.',
  notes: 'Notes of a client',
  notesHint:
    'Markdown, text or CSV. Each day becomes a session that has ended, and every note is yours alone.',
  chooseNotes: 'Choose a file of notes',
  forClient: 'Client',
  nobody: 'Choose a client',
  noClients: 'There are no clients yet. Bring them in below, or add one in the panel.',
  clients: 'Clients',
  clientsHint: 'A CSV with a name in each row, as address books and spreadsheets save it.',
  chooseClients: 'Choose a list of clients',
  reading: 'Reading the file…',
  unreadable: (name: string) => `“${name}” could not be read. Choose it again.`,
  refused: (name: string) => `Nothing of “${name}” was read.`,
  refusals: {
    'too-big': `It is larger than ${MEGABYTES} MB. Split it into smaller files.`,
    'too-many-rows': `It has more than ${sayNumber(IMPORT_ROWS_MAX, 'en')} rows or passages. Split it into smaller files.`,
    empty: 'There are no words in it.',
    office:
      'It is an office document. Open it in its program, save it as text or CSV (UTF-8) and choose that file.',
    binary: 'It is not a text file. Save it as text, Markdown or CSV (UTF-8) and choose that file.',
  } satisfies Record<ImportRefusal, string>,
  previewNotes: (shownAs: string) => `Notes for ${shownAs}`,
  previewClients: 'Clients to add',
  columns: 'What the columns are',
  header: 'The first row names the columns',
  noColumn: 'not in the file',
  column: (number: number, name: string, sample: string) =>
    `${name === '' ? `Column ${number}` : name}${sample === '' ? '' : ` (${sample})`}`,
  unused: (names: string) => `Not brought in: ${names}.`,
  noteColumns: {
    day: 'Day',
    time: 'Time',
    text: 'Note',
    kind: 'Kind',
    tags: 'Tags',
    client: 'Client',
  } satisfies Record<NoteColumn, string>,
  clientColumns: {
    name: 'Name',
    firstName: 'First name',
    lastName: 'Last name',
    shownAs: 'Shown as',
    email: 'E-mail',
    phone: 'Phone',
    pronouns: 'Pronouns',
    members: 'Members of a group',
    language: 'Language',
  } satisfies Record<ClientColumn, string>,
  needsText: 'Choose the column with the notes.',
  needsName: 'Choose the column with the names.',
  chosenDay: 'Day of the notes without one',
  badDay: 'Choose a day that is not in the future.',
  order: 'Days are written',
  orders: { 'day-first': 'day/month', 'month-first': 'month/day' },
  foundNotes: (notes: number, days: number) =>
    plural('en', notes, {
      one: '1 note would be added, on 1 day.',
      other: `${notes} notes would be added, on ${plural('en', days, { one: '1 day', other: `${days} days` })}.`,
    }),
  foundClients: (count: number) =>
    plural('en', count, {
      one: '1 client would be added.',
      other: `${count} clients would be added.`,
    }),
  nothing: 'There is nothing new in this file.',
  show: 'Show what would be added',
  first: (count: number, total: number) => `The first ${count} of ${total}.`,
  newSession: (notes: number) =>
    plural('en', notes, { one: '1 note, a new session', other: `${notes} notes, a new session` }),
  joins: (notes: number) =>
    plural('en', notes, {
      one: '1 note, into the session of that day',
      other: `${notes} notes, into the session of that day`,
    }),
  group: (members: number) => `group of ${members}`,
  leftOut: (count: number) =>
    plural('en', count, { one: '1 row is left out', other: `${count} rows are left out` }),
  row: (row: number) => `Line ${row}`,
  furtherRows: (count: number) =>
    plural('en', count, { one: 'And 1 more.', other: `And ${count} more.` }),
  addNotes: (count: number) =>
    plural('en', count, { one: 'Add 1 note', other: `Add ${count} notes` }),
  addClients: (count: number) =>
    plural('en', count, { one: 'Add 1 client', other: `Add ${count} clients` }),
  addedNotes: (notes: number, sessions: number) =>
    `${plural('en', notes, { one: '1 note was added', other: `${notes} notes were added` })}${
      sessions === 0
        ? ''
        : plural('en', sessions, {
            one: ', with 1 new session',
            other: `, with ${sessions} new sessions`,
          })
    }.`,
  addedClients: (count: number) =>
    plural('en', count, { one: '1 client was added.', other: `${count} clients were added.` }),
  openClient: (shownAs: string) => `Open ${shownAs}`,
  takeBack: 'Take it back',
  takeBackNamed: (what: string) => `Take it back: ${what}`,
  cancel: 'Cancel',
  close: 'Close',
  before: 'Brought in lately',
  beforeHint: 'What you have changed, shared or worked with since stays when you take it back.',
  recordNotes: (shownAs: string, notes: number) =>
    `${shownAs}: ${plural('en', notes, { one: '1 note', other: `${notes} notes` })}`,
  recordClients: (count: number) =>
    plural('en', count, { one: '1 client', other: `${count} clients` }),
  takenBack: (count: number, stayed: number) =>
    `${plural('en', count, { one: '1 entry was taken back', other: `${count} entries were taken back` })}${
      stayed === 0
        ? ''
        : plural('en', stayed, {
            one: '; 1 that you worked with since stayed',
            other: `; ${stayed} that you worked with since stayed`,
          })
    }.`,
  agendaItem: 'Notes brought in',
  noteReasons: {
    'no-text': () => 'it has no words',
    'too-long': (limit: string) => `it is longer than ${limit} characters`,
    'no-day': () => 'it has no day',
    'bad-day': (day: string) => `“${day}” is no day; write it like 2026-03-10`,
    'in-future': (day: string) => `${day} is still to come`,
    'too-early': (day: string) => `${day} is before 1970`,
    'bad-time': (time: string) => `“${time}” is no time; write it like 14:30`,
    'unknown-kind': (kind: string) =>
      `the kind is “${kind}”; it can be note, insight, words or hunch`,
    'bad-tag': (tag: string) =>
      `“${tag}” is no tag; one has letters, digits and hyphens, and a line at most 20 tags`,
    'other-client': (name: string) => `it is about somebody else, “${name}”`,
    'repeats-row': (row: string) => `says the same as line ${row}`,
    'already-there': () => 'this client has it already on that day',
    'open-quote': () => 'a quotation mark opens in it and never closes',
    title: () => 'it is the title of the file',
    properties: () => 'these are the properties of the file',
  } satisfies Record<NoteReason, (detail: string) => string>,
  clientReasons: {
    'no-name': () => 'it has no name',
    'name-too-long': (length: string) =>
      `the name has ${length} characters; at most ${CLIENT_NAME_MAX} fit`,
    control: () => 'it has line breaks or control characters; write each value on one line',
    'shown-as-too-long': (length: string) =>
      `what is shown has ${length} characters; at most ${SHOWN_AS_MAX} fit`,
    'contact-too-long': (length: string) =>
      `the address has ${length} characters; at most ${CONTACT_MAX} fit`,
    'pronouns-too-long': (length: string) =>
      `the pronouns have ${length} characters; at most ${LINE_MAX} fit`,
    'too-many-members': (limit: string) => `it names more than ${limit} members`,
    'member-too-long': (length: string) =>
      `a member’s name has ${length} characters; at most ${CLIENT_NAME_MAX} fit`,
    'unknown-language': (language: string) =>
      `the language is “${language}”; it can be English or Spanish`,
    'repeats-row': (row: string) => `has the name or the e-mail address of line ${row}`,
    'already-there': () => 'you have a client with that name or e-mail address',
    'open-quote': () => 'a quotation mark opens in it and never closes',
  } satisfies Record<ClientReason, (detail: string) => string>,
};
type Messages = typeof en;
const es: Messages = {
  intro:
    'Lo que guardabas en otro sitio. Ves qué se añadiría antes de añadirlo, y puedes deshacerlo.',
  notes: 'Notas de un cliente',
  notesHint:
    'Markdown, texto o CSV. Cada día se convierte en una sesión terminada, y cada nota es solo para ti.',
  chooseNotes: 'Elegir un archivo de notas',
  forClient: 'Cliente',
  nobody: 'Elige un cliente',
  noClients: 'Aún no hay clientes. Tráelos aquí abajo, o añade uno en el panel.',
  clients: 'Clientes',
  clientsHint:
    'Un CSV con un nombre en cada fila, como lo guardan las agendas y las hojas de cálculo.',
  chooseClients: 'Elegir una lista de clientes',
  reading: 'Leyendo el archivo…',
  unreadable: (name) => `No se ha podido leer «${name}». Vuelve a elegirlo.`,
  refused: (name) => `No se ha leído nada de «${name}».`,
  refusals: {
    'too-big': `Ocupa más de ${MEGABYTES} MB. Divídelo en archivos más pequeños.`,
    'too-many-rows': `Tiene más de ${sayNumber(IMPORT_ROWS_MAX, 'es')} filas o párrafos. Divídelo en archivos más pequeños.`,
    empty: 'No contiene ninguna palabra.',
    office:
      'Es un documento de oficina. Ábrelo en su programa, guárdalo como texto o CSV (UTF-8) y elige ese archivo.',
    binary:
      'No es un archivo de texto. Guárdalo como texto, Markdown o CSV (UTF-8) y elige ese archivo.',
  },
  previewNotes: (shownAs) => `Notas para ${shownAs}`,
  previewClients: 'Clientes por añadir',
  columns: 'Qué es cada columna',
  header: 'La primera fila da nombre a las columnas',
  noColumn: 'no está en el archivo',
  column: (number, name, sample) =>
    `${name === '' ? `Columna ${number}` : name}${sample === '' ? '' : ` (${sample})`}`,
  unused: (names) => `No se trae: ${names}.`,
  noteColumns: {
    day: 'Día',
    time: 'Hora',
    text: 'Nota',
    kind: 'Tipo',
    tags: 'Etiquetas',
    client: 'Cliente',
  },
  clientColumns: {
    name: 'Nombre',
    firstName: 'Nombre de pila',
    lastName: 'Apellidos',
    shownAs: 'Se muestra como',
    email: 'Correo',
    phone: 'Teléfono',
    pronouns: 'Pronombres',
    members: 'Miembros de un grupo',
    language: 'Idioma',
  },
  needsText: 'Elige la columna con las notas.',
  needsName: 'Elige la columna con los nombres.',
  chosenDay: 'Día de las notas que no lo dicen',
  badDay: 'Elige un día que no esté por llegar.',
  order: 'Las fechas están escritas',
  orders: { 'day-first': 'día/mes', 'month-first': 'mes/día' },
  foundNotes: (notes, days) =>
    plural('es', notes, {
      one: 'Se añadiría 1 nota, en 1 día.',
      other: `Se añadirían ${notes} notas, en ${plural('es', days, { one: '1 día', other: `${days} días` })}.`,
    }),
  foundClients: (count) =>
    plural('es', count, {
      one: 'Se añadiría 1 cliente.',
      other: `Se añadirían ${count} clientes.`,
    }),
  nothing: 'No hay nada nuevo en este archivo.',
  show: 'Mostrar lo que se añadiría',
  first: (count, total) => `Las primeras ${count} de ${total}.`,
  newSession: (notes) =>
    plural('es', notes, {
      one: '1 nota, una sesión nueva',
      other: `${notes} notas, una sesión nueva`,
    }),
  joins: (notes) =>
    plural('es', notes, {
      one: '1 nota, en la sesión de ese día',
      other: `${notes} notas, en la sesión de ese día`,
    }),
  group: (members) => `grupo de ${members}`,
  leftOut: (count) =>
    plural('es', count, { one: '1 fila se queda fuera', other: `${count} filas se quedan fuera` }),
  row: (row) => `Línea ${row}`,
  furtherRows: (count) => plural('es', count, { one: 'Y 1 más.', other: `Y ${count} más.` }),
  addNotes: (count) =>
    plural('es', count, { one: 'Añadir 1 nota', other: `Añadir ${count} notas` }),
  addClients: (count) =>
    plural('es', count, { one: 'Añadir 1 cliente', other: `Añadir ${count} clientes` }),
  addedNotes: (notes, sessions) =>
    `${plural('es', notes, { one: 'Se ha añadido 1 nota', other: `Se han añadido ${notes} notas` })}${
      sessions === 0
        ? ''
        : plural('es', sessions, {
            one: ', con 1 sesión nueva',
            other: `, con ${sessions} sesiones nuevas`,
          })
    }.`,
  addedClients: (count) =>
    plural('es', count, {
      one: 'Se ha añadido 1 cliente.',
      other: `Se han añadido ${count} clientes.`,
    }),
  openClient: (shownAs) => `Abrir ${shownAs}`,
  takeBack: 'Deshacer',
  takeBackNamed: (what) => `Deshacer: ${what}`,
  cancel: 'Cancelar',
  close: 'Cerrar',
  before: 'Traído hace poco',
  beforeHint: 'Lo que has cambiado, compartido o usado desde entonces se queda cuando lo deshaces.',
  recordNotes: (shownAs, notes) =>
    `${shownAs}: ${plural('es', notes, { one: '1 nota', other: `${notes} notas` })}`,
  recordClients: (count) => plural('es', count, { one: '1 cliente', other: `${count} clientes` }),
  takenBack: (count, stayed) =>
    `${plural('es', count, { one: 'Se ha deshecho 1 entrada', other: `Se han deshecho ${count} entradas` })}${
      stayed === 0
        ? ''
        : plural('es', stayed, {
            one: '; 1 que has usado desde entonces se queda',
            other: `; ${stayed} que has usado desde entonces se quedan`,
          })
    }.`,
  agendaItem: 'Notas traídas',
  noteReasons: {
    'no-text': () => 'no tiene palabras',
    'too-long': (limit) => `tiene más de ${limit} caracteres`,
    'no-day': () => 'no tiene día',
    'bad-day': (day) => `«${day}» no es un día; escríbelo así: 2026-03-10`,
    'in-future': (day) => `${day} está por llegar`,
    'too-early': (day) => `${day} es anterior a 1970`,
    'bad-time': (time) => `«${time}» no es una hora; escríbela así: 14:30`,
    'unknown-kind': (kind) =>
      `el tipo es «${kind}»; puede ser nota, hallazgo, palabras o intuición`,
    'bad-tag': (tag) =>
      `«${tag}» no es una etiqueta; lleva letras, cifras y guiones, y una línea tiene como máximo 20`,
    'other-client': (name) => `es de otra persona, «${name}»`,
    'repeats-row': (row) => `dice lo mismo que la línea ${row}`,
    'already-there': () => 'este cliente ya la tiene en ese día',
    'open-quote': () => 'se abren unas comillas que no se cierran',
    title: () => 'es el título del archivo',
    properties: () => 'son las propiedades del archivo',
  },
  clientReasons: {
    'no-name': () => 'no tiene nombre',
    'name-too-long': (length) =>
      `el nombre tiene ${length} caracteres; caben como máximo ${CLIENT_NAME_MAX}`,
    control: () => 'tiene saltos de línea o caracteres de control; escribe cada valor en una línea',
    'shown-as-too-long': (length) =>
      `lo que se muestra tiene ${length} caracteres; caben como máximo ${SHOWN_AS_MAX}`,
    'contact-too-long': (length) =>
      `la dirección tiene ${length} caracteres; caben como máximo ${CONTACT_MAX}`,
    'pronouns-too-long': (length) =>
      `los pronombres tienen ${length} caracteres; caben como máximo ${LINE_MAX}`,
    'too-many-members': (limit) => `nombra a más de ${limit} miembros`,
    'member-too-long': (length) =>
      `el nombre de un miembro tiene ${length} caracteres; caben como máximo ${CLIENT_NAME_MAX}`,
    'unknown-language': (language) => `el idioma es «${language}»; puede ser inglés o español`,
    'repeats-row': (row) => `tiene el nombre o el correo de la línea ${row}`,
    'already-there': () => 'ya tienes un cliente con ese nombre o ese correo',
    'open-quote': () => 'se abren unas comillas que no se cierran',
  },
};
export const importText: ByLanguage<Messages> = { en, es };
