import { OWN_QUESTION_MAX } from '@/lib/domain/deck';
import { DECK_ROWS_MAX } from '@/lib/domain/deck-csv';
import { DECK_FILE_MAX_BYTES, type DeckRefusal } from '@/lib/domain/deck-file';
import type { RowReason } from '@/lib/domain/deck-rows';
import type { Language } from '@/lib/domain/language';
import { TOPIC_MAX } from '@/lib/domain/own-question';
import { phaseSchema } from '@/lib/domain/phases';
import { sayNumber } from '@/lib/text/numbers';
import { questionsText } from '@/lib/text/questions';
import { type ByLanguage, plural } from '@/lib/text/text';

const MEGABYTES = DECK_FILE_MAX_BYTES / 1_000_000;

const en = {
  import: 'Import a deck',
  importHint: 'CSV, JSON or a plain list. Nothing is added before you have seen it.',
  reading: 'Reading the file…',
  unreadable: (name: string) => `“${name}” could not be read. Choose it again.`,
  refused: (name: string) => `“${name}” was not imported.`,
  preview: 'Import',
  name: 'Name of the deck',
  untitled: 'Imported deck',
  new: (count: number) =>
    plural('en', count, { one: '1 new question', other: `${count} new questions` }),
  nothingNew: 'Nothing in this file is new.',
  showNew: 'Show the new questions',
  first: (count: number, total: number) => `The first ${count} of ${total}.`,
  leftOut: (count: number) =>
    plural('en', count, { one: '1 row is left out', other: `${count} rows are left out` }),
  row: (row: number) => `Row ${row}`,
  start: (start: string) => `“${start}”`,
  phasesAre: `The phases are ${phaseNames('en')}.`,
  furtherRows: (count: number) =>
    plural('en', count, { one: 'And 1 more row.', other: `And ${count} more rows.` }),
  unusedColumns: (names: string) => `Columns that are not used: ${names}.`,
  add: (count: number) =>
    plural('en', count, { one: 'Add 1 question', other: `Add ${count} questions` }),
  cancel: 'Cancel',
  close: 'Close',
  added: (count: number, name: string) =>
    plural('en', count, {
      one: `1 question was added in “${name}”.`,
      other: `${count} questions were added in “${name}”.`,
    }),
  openDeck: 'Open the deck',
  refusals: {
    'too-big': () => `It is larger than ${MEGABYTES} MB. Split it into smaller files.`,
    'too-many-rows': () =>
      `It has more than ${sayNumber(DECK_ROWS_MAX, 'en')} rows. Split it into smaller files.`,
    empty: () => 'There are no questions in it.',
    office: () =>
      'It is an office document. Open it in its program, save it as CSV (UTF-8), and choose that file.',
    binary: () => 'It is not a text file. Save your list as CSV (UTF-8), and choose that file.',
    'bad-json': () => 'It is not complete JSON. Export the deck again, and choose the new file.',
    'other-json': () =>
      'It is JSON, but not a deck from Coachside. Export a deck as JSON to see what one looks like.',
    'newer-version': () => 'A newer Coachside made it. Update the extension, then import it again.',
    'no-question-column': (columns: string) =>
      `No column is named “question”. Rename the one with the questions; these were found: ${columns}.`,
    'no-header': () =>
      'It has several columns without names. Write them in the first row: question, and if you like topic, phases, depth, audience, spanish.',
  } satisfies Record<DeckRefusal, (detail: string) => string>,
  reasons: {
    empty: () => 'there is no question in it',
    'too-long': (length: string) =>
      `${length} characters; a question has at most ${OWN_QUESTION_MAX}`,
    'spanish-too-long': (length: string) =>
      `${length} characters in Spanish; a question has at most ${OWN_QUESTION_MAX}`,
    'topic-too-long': (length: string) =>
      `the topic has ${length} characters; at most ${TOPIC_MAX} fit`,
    'unknown-phase': (phase: string) => `“${phase}” is not a phase`,
    'unknown-depth': (depth: string) => `the depth is “${depth}”; it can be 1, 2 or 3`,
    'unknown-audience': (audience: string) =>
      `it is for “${audience}”; it can be for the client or the coach`,
    'repeats-row': (row: string) => `says the same as row ${row}`,
    'already-own': (deck: string) => `you already have it, in “${deck}”`,
    'built-in': () => 'it is one of the built-in questions',
    'open-quote': () => 'a quotation mark opens in it and never closes',
    'not-a-question': () => 'it is not a question with a text',
  } satisfies Record<RowReason, (detail: string) => string>,
};
type Messages = typeof en;
const es: Messages = {
  import: 'Importar un mazo',
  importHint: 'CSV, JSON o una simple lista. No se añade nada antes de que lo veas.',
  reading: 'Leyendo el archivo…',
  unreadable: (name) => `No se ha podido leer «${name}». Vuelve a elegirlo.`,
  refused: (name) => `«${name}» no se ha importado.`,
  preview: 'Importación',
  name: 'Nombre del mazo',
  untitled: 'Mazo importado',
  new: (count) =>
    plural('es', count, { one: '1 pregunta nueva', other: `${count} preguntas nuevas` }),
  nothingNew: 'No hay nada nuevo en este archivo.',
  showNew: 'Mostrar las preguntas nuevas',
  first: (count, total) => `Las primeras ${count} de ${total}.`,
  leftOut: (count) =>
    plural('es', count, { one: '1 fila se queda fuera', other: `${count} filas se quedan fuera` }),
  row: (row) => `Fila ${row}`,
  start: (start) => `«${start}»`,
  phasesAre: `Las fases son ${phaseNames('es')}.`,
  furtherRows: (count) =>
    plural('es', count, { one: 'Y 1 fila más.', other: `Y ${count} filas más.` }),
  unusedColumns: (names) => `Columnas que no se usan: ${names}.`,
  add: (count) =>
    plural('es', count, { one: 'Añadir 1 pregunta', other: `Añadir ${count} preguntas` }),
  cancel: 'Cancelar',
  close: 'Cerrar',
  added: (count, name) =>
    plural('es', count, {
      one: `Se ha añadido 1 pregunta en «${name}».`,
      other: `Se han añadido ${count} preguntas en «${name}».`,
    }),
  openDeck: 'Abrir el mazo',
  refusals: {
    'too-big': () => `Ocupa más de ${MEGABYTES} MB. Divídelo en archivos más pequeños.`,
    'too-many-rows': () =>
      `Tiene más de ${sayNumber(DECK_ROWS_MAX, 'es')} filas. Divídelo en archivos más pequeños.`,
    empty: () => 'No contiene ninguna pregunta.',
    office: () =>
      'Es un documento de oficina. Ábrelo en su programa, guárdalo como CSV (UTF-8) y elige ese archivo.',
    binary: () =>
      'No es un archivo de texto. Guarda tu lista como CSV (UTF-8) y elige ese archivo.',
    'bad-json': () => 'No es JSON completo. Vuelve a exportar el mazo y elige el archivo nuevo.',
    'other-json': () =>
      'Es JSON, pero no un mazo de Coachside. Exporta un mazo como JSON para ver cómo es.',
    'newer-version': () =>
      'Lo hizo una versión más nueva de Coachside. Actualiza la extensión y vuelve a importarlo.',
    'no-question-column': (columns) =>
      `Ninguna columna se llama «pregunta». Cambia el nombre de la que tiene las preguntas; hay estas: ${columns}.`,
    'no-header': () =>
      'Tiene varias columnas sin nombre. Escríbelos en la primera fila: pregunta, y si quieres tema, fases, profundidad, para, español.',
  },
  reasons: {
    empty: () => 'no contiene ninguna pregunta',
    'too-long': (length) =>
      `${length} caracteres; una pregunta tiene como máximo ${OWN_QUESTION_MAX}`,
    'spanish-too-long': (length) =>
      `${length} caracteres en español; una pregunta tiene como máximo ${OWN_QUESTION_MAX}`,
    'topic-too-long': (length) =>
      `el tema tiene ${length} caracteres; caben como máximo ${TOPIC_MAX}`,
    'unknown-phase': (phase) => `«${phase}» no es una fase`,
    'unknown-depth': (depth) => `la profundidad es «${depth}»; puede ser 1, 2 o 3`,
    'unknown-audience': (audience) => `es para «${audience}»; puede ser para el cliente o el coach`,
    'repeats-row': (row) => `dice lo mismo que la fila ${row}`,
    'already-own': (deck) => `ya la tienes, en «${deck}»`,
    'built-in': () => 'es una de las preguntas incluidas',
    'open-quote': () => 'se abren unas comillas que no se cierran',
    'not-a-question': () => 'no es una pregunta con texto',
  },
};
export const deckImportText: ByLanguage<Messages> = { en, es };

/** As the file may say them. */
function phaseNames(language: Language): string {
  return phaseSchema.options
    .map((phase) => questionsText[language].phases[phase].toLowerCase())
    .join(', ');
}
