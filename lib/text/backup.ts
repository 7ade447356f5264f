import type { BackupRefusal, LastBackup, RestoreKind, RestoreRefusal } from '@/lib/domain/backup';
import type { Verdict } from '@/lib/domain/merge-row';
import { sayNumber } from '@/lib/text/numbers';
import type { ByLanguage } from '@/lib/text/text';

type Shown = Exclude<Verdict, 'same'>;
const one = (count: number, singular: string, plural: string) =>
  `${sayNumber(count, 'en')} ${count === 1 ? singular : plural}`;
const uno = (count: number, singular: string, plural: string) =>
  `${sayNumber(count, 'es')} ${count === 1 ? singular : plural}`;

const en = {
  none: 'There is no backup yet. Everything is on this computer alone.',
  last: (at: string, { place, isEncrypted, rows }: LastBackup) =>
    `Last backup: ${at}, ${one(rows, 'row', 'rows')}, ${isEncrypted ? 'encrypted' : 'readable'}, ${place === 'folder' ? 'in your folder' : 'as a file'}.`,

  make: 'Save a backup',
  makeText:
    'One file with everything you keep here: clients, sessions, notes, documents, settings. Keep it somewhere else than on this computer.',
  how: 'How the file is kept',
  encrypted: 'With a passphrase',
  readable: 'Readable',
  encryptedText:
    'Nobody reads it without the passphrase, and nobody can help if it is lost. It opens here, and with the free program “age”.',
  readableText:
    'Whoever has the file can read everything in it, your clients’ confidences included. Keep it where only you are.',
  readableVault:
    'The vault encrypts what is on this disk. A readable backup is not protected by it.',
  passphrase: 'Passphrase of the backup',
  save: 'Save backup',
  making: 'Saving the backup…',
  saved: 'The backup is in your downloads. Move it to a place of its own.',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was changed.',
  percent: (done: number, total: number) => `${Math.round((100 * done) / Math.max(1, total))} %`,

  weekly: 'A copy every week',
  weeklyText:
    'Choose a folder, best one that is on another disk or is itself copied. When the workspace opens and the copy is a week old, a new one is written there.',
  weeklyNot:
    'This browser lets no page write into a folder. When the last backup is a week old, the workspace says so, and one click saves the next.',
  chooseFolder: 'Choose a folder',
  otherFolder: 'Choose another folder',
  noFolder: 'Stop the weekly copy',
  folder: (name: string) => `Copies go to the folder “${name}”.`,
  folderEncrypted: 'They are encrypted with the passphrase you chose for them.',
  folderReadable: 'They are readable for whoever opens the folder.',
  folderPassphrase: 'Passphrase of the copies',
  folderPassphraseHint:
    'It is kept with your settings, so that copies can be written without you; with the vault on, encrypted. Write it down elsewhere as well.',
  startWeekly: 'Start the weekly copy',
  copyNow: 'Write a copy now',
  folderAsk:
    'The weekly copy waits: the browser wants your word again before writing into the folder.',
  folderDenied: (name: string) =>
    `The browser does not let Coachside write into “${name}”. Choose the folder again, or another one.`,
  folderNeedsPassphrase:
    'The weekly copy waits: the vault is on, so it needs a passphrase of its own.',
  folderGone:
    'The weekly copy could not be written into your folder. Is the disk connected? Nothing here was changed.',

  read: 'Verify or restore a backup',
  readText:
    'Choose a backup: it is read to its end and compared with what is here. Nothing is changed until you say so.',
  choose: 'Choose a backup…',
  reading: 'Reading the backup…',
  needsPassphrase: (name: string) => `“${name}” is encrypted.`,
  open: 'Open',
  whole: (rows: number, at: string) =>
    `This backup is whole: ${one(rows, 'row', 'rows')}, made ${at}. Every row was read back.`,
  same: 'It says exactly what is here.',
  differs: 'What is in it beside what is here:',
  verdict: (verdict: Shown, count: number) =>
    ({
      new: `${count} new`,
      changed: `${count} changed`,
      older: `${count} older than here`,
      apart: `${count} edited in both`,
    })[verdict],
  onlyHere: (count: number) => `${count} only here`,
  damagedRows: (count: number) => `${count} damaged, taken as they are`,
  unknownFields: (names: string) => `unknown fields, left out: ${names}`,
  unknownTable: (name: string, rows: number) =>
    `${one(rows, 'row', 'rows')} of a kind this Coachside does not know (“${name}”) are left out.`,
  erased: (count: number) =>
    `${one(count, 'client', 'clients')} in it ${count === 1 ? 'was' : 'were'} erased here and ${count === 1 ? 'does' : 'do'} not come back.`,
  mayBeErased:
    'Whoever was erased after this backup was made is in it, and this browser does not know of that: erase them again afterwards.',
  erasedThere: (count: number) =>
    `${one(count, 'client', 'clients')} here ${count === 1 ? 'was' : 'were'} erased where the backup was made. Look whether ${count === 1 ? 'it' : 'they'} should be erased here as well.`,

  way: 'How to restore',
  replace: 'Replace',
  merge: 'Merge',
  replaceText: (goes: number) =>
    goes === 0
      ? 'Everything becomes what the backup says.'
      : `Everything becomes what the backup says. ${one(goes, 'row that is', 'rows that are')} only here ${goes === 1 ? 'goes' : 'go'}.`,
  mergeText:
    'What is new is added; of what differs the newer edit stands. Where both were edited, the words of both stay. Settings here stay.',
  kept: 'The practice as it is now is kept until you say that you are content.',
  restore: 'Restore',
  restoring: 'Restoring…',
  goingBack: 'Going back…',
  close: 'Close',

  restored: (kind: RestoreKind, at: string, madeAt: string) =>
    ({
      replace: `On ${at} the backup of ${madeAt} took the place of what was here.`,
      merge: `On ${at} the backup of ${madeAt} was merged with what was here.`,
      back: `On ${at} you went back to how it was before ${madeAt}.`,
    })[kind],
  restoredTitle: 'Are you content with what was restored?',
  restoredText:
    'Look through your clients first. The practice as it was before is still kept; while it is, nothing else can be restored.',
  content: 'Keep what is here now',
  back: 'Go back to how it was',
  backText: 'What is here now is kept in its place, so that you can come back.',
  contentDone: 'What is here now stays. The earlier state is gone.',
  backDone: 'Everything is as it was before.',

  due: (age: string) => `Your last backup: ${age}.`,
  dueNever: 'There is no backup of your practice yet.',
  undecided: 'A backup was restored. Say whether it stays.',
  toPage: 'Backup',

  refused: {
    empty: () => 'This file is empty. Choose the backup itself, or copy it again.',
    'too-big': () =>
      'This file is larger than any backup, so it was not read. Choose a file that Coachside saved.',
    'too-many-rows': () =>
      'This file has more rows than any practice. Choose a file that Coachside saved.',
    'not-json': (line) =>
      line === ''
        ? 'This file is no backup of Coachside: it is no JSON. Choose the file as it was saved.'
        : `Line ${line} of this backup can not be read. Copy the file again, or take another one.`,
    'not-a-backup': () =>
      'This file is no backup of Coachside, or another program has laid it out anew. Choose the file as it was saved.',
    'newer-format': () =>
      'This backup was made by a newer Coachside. Update the extension and try again.',
    'newer-schema': () =>
      'This backup was made by a newer Coachside. Update the extension and try again.',
    truncated: () => 'The end of this backup is missing. Copy the file again, or take another one.',
    'rows-missing': () =>
      'Rows are missing in this backup, or there are too many. Copy the file again, or take another one.',
    damaged: () =>
      'This backup was changed or damaged after it was made. Copy the file again, or take another one.',
    'same-id-twice': (line) =>
      `Line ${line} of this backup repeats the row before it. Take another file: this one was changed.`,
    'bad-row': (line) =>
      `Line ${line} of this backup is no row where one should be. Take another file: this one was changed.`,
    'too-deep': (line) =>
      `Line ${line} of this backup is nested deeper than any row. Take another file: Coachside did not write this.`,
    'row-too-big': () =>
      'A row of this backup is larger than any row. Take another file: Coachside did not write this.',
    'forbidden-key': (line) =>
      `Line ${line} of this backup has a field that no row may have. Take another file: Coachside did not write this.`,
    'passphrase-needed': () => 'This backup is encrypted. Type its passphrase.',
    'wrong-passphrase': () =>
      'This passphrase does not open the backup. Type it once more; if it is the right one, the file is damaged.',
    'not-for-a-passphrase': () =>
      'This age file opens with a key and not with a passphrase. Decrypt it with the program “age” first.',
    'work-factor': () =>
      'To open this file would take more work than any backup of Coachside. Decrypt it with the program “age” if you trust it.',
    'damaged-age': () =>
      'This encrypted backup was damaged or cut short. Copy the file again, or take another one.',
    'nothing-to-restore': () => 'There is nothing in this backup. Take another one.',
  } satisfies Record<BackupRefusal, (line: string) => string>,
  refusedEnd: 'Nothing was changed.',
  notRestored: {
    'session-live': 'A session is under way. End it first; nothing was changed.',
    undecided: 'Say first whether the last restore stays. Nothing was changed.',
    'nothing-before': 'No earlier state is kept any more. Nothing was changed.',
    'file-changed': 'The file changed after it was read. Choose it again; nothing was changed.',
    busy: 'Another Coachside window is restoring. Nothing was changed from here.',
  } satisfies Record<RestoreRefusal, string>,
};
type Messages = typeof en;
const es: Messages = {
  none: 'Aún no hay ninguna copia de seguridad. Todo está solo en este equipo.',
  last: (at, { place, isEncrypted, rows }) =>
    `Última copia: ${at}, ${uno(rows, 'fila', 'filas')}, ${isEncrypted ? 'cifrada' : 'legible'}, ${place === 'folder' ? 'en tu carpeta' : 'como archivo'}.`,

  make: 'Guardar una copia de seguridad',
  makeText:
    'Un archivo con todo lo que guardas aquí: clientes, sesiones, notas, documentos, ajustes. Guárdalo en un lugar que no sea este equipo.',
  how: 'Cómo se guarda el archivo',
  encrypted: 'Con contraseña',
  readable: 'Legible',
  encryptedText:
    'Nadie la lee sin la contraseña, y nadie puede ayudarte si la pierdes. Se abre aquí y con el programa libre «age».',
  readableText:
    'Quien tenga el archivo puede leerlo todo, también las confidencias de tus clientes. Guárdalo donde solo estés tú.',
  readableVault: 'La caja fuerte cifra lo que hay en este disco. No protege una copia legible.',
  passphrase: 'Contraseña de la copia',
  save: 'Guardar copia',
  making: 'Guardando la copia…',
  saved: 'La copia está en tus descargas. Llévala a un lugar propio.',
  cancel: 'Cancelar',
  cancelled: 'Cancelado. No se ha cambiado nada.',
  percent: (done, total) => `${Math.round((100 * done) / Math.max(1, total))} %`,

  weekly: 'Una copia cada semana',
  weeklyText:
    'Elige una carpeta, mejor una que esté en otro disco o que a su vez se copie. Cuando se abre el espacio de trabajo y la copia tiene una semana, se escribe allí otra.',
  weeklyNot:
    'Este navegador no deja que una página escriba en una carpeta. Cuando la última copia tiene una semana, el espacio de trabajo lo dice, y un clic guarda la siguiente.',
  chooseFolder: 'Elegir una carpeta',
  otherFolder: 'Elegir otra carpeta',
  noFolder: 'Dejar la copia semanal',
  folder: (name) => `Las copias van a la carpeta «${name}».`,
  folderEncrypted: 'Se cifran con la contraseña que elegiste para ellas.',
  folderReadable: 'Son legibles para quien abra la carpeta.',
  folderPassphrase: 'Contraseña de las copias',
  folderPassphraseHint:
    'Se guarda con tus ajustes para poder escribir copias sin ti; con la caja fuerte activada, cifrada. Anótala también en otro lugar.',
  startWeekly: 'Empezar la copia semanal',
  copyNow: 'Escribir una copia ahora',
  folderAsk:
    'La copia semanal espera: el navegador quiere tu permiso otra vez antes de escribir en la carpeta.',
  folderDenied: (name) =>
    `El navegador no deja que Coachside escriba en «${name}». Elige la carpeta otra vez u otra.`,
  folderNeedsPassphrase:
    'La copia semanal espera: la caja fuerte está activada, así que necesita una contraseña propia.',
  folderGone:
    'No se ha podido escribir la copia semanal en tu carpeta. ¿Está conectado el disco? Aquí no se ha cambiado nada.',

  read: 'Comprobar o restaurar una copia',
  readText:
    'Elige una copia: se lee hasta el final y se compara con lo que hay aquí. No se cambia nada hasta que lo digas.',
  choose: 'Elegir una copia…',
  reading: 'Leyendo la copia…',
  needsPassphrase: (name) => `«${name}» está cifrada.`,
  open: 'Abrir',
  whole: (rows, at) =>
    `Esta copia está entera: ${uno(rows, 'fila', 'filas')}, hecha el ${at}. Se ha leído cada fila.`,
  same: 'Dice exactamente lo que hay aquí.',
  differs: 'Lo que contiene, al lado de lo que hay aquí:',
  verdict: (verdict, count) =>
    ({
      new: count === 1 ? '1 nueva' : `${count} nuevas`,
      changed: count === 1 ? '1 cambiada' : `${count} cambiadas`,
      older: count === 1 ? '1 anterior a la de aquí' : `${count} anteriores a las de aquí`,
      apart: count === 1 ? '1 editada en ambas' : `${count} editadas en ambas`,
    })[verdict],
  onlyHere: (count) => `${count} solo aquí`,
  damagedRows: (count) =>
    count === 1 ? '1 dañada, se toma como está' : `${count} dañadas, se toman como están`,
  unknownFields: (names) => `campos desconocidos, se dejan fuera: ${names}`,
  unknownTable: (name, rows) =>
    `${uno(rows, 'fila', 'filas')} de un tipo que este Coachside no conoce («${name}») se ${rows === 1 ? 'deja' : 'dejan'} fuera.`,
  erased: (count) =>
    `${uno(count, 'cliente de la copia se borró aquí y no vuelve', 'clientes de la copia se borraron aquí y no vuelven')}.`,
  mayBeErased:
    'Quien se borró después de hacer esta copia está en ella, y este navegador no lo sabe: bórralo otra vez después.',
  erasedThere: (count) =>
    `${uno(count, 'cliente de aquí se borró', 'clientes de aquí se borraron')} donde se hizo la copia. Mira si también deben borrarse aquí.`,

  way: 'Cómo restaurar',
  replace: 'Reemplazar',
  merge: 'Combinar',
  replaceText: (goes) =>
    goes === 0
      ? 'Todo pasa a ser lo que dice la copia.'
      : `Todo pasa a ser lo que dice la copia. ${goes === 1 ? 'Se va 1 fila que está' : `Se van ${sayNumber(goes, 'es')} filas que están`} solo aquí.`,
  mergeText:
    'Lo nuevo se añade; de lo que difiere queda la edición más reciente. Donde se editó en ambas, quedan las palabras de las dos. Los ajustes de aquí quedan.',
  kept: 'Lo que hay ahora se guarda hasta que digas que estás conforme.',
  restore: 'Restaurar',
  restoring: 'Restaurando…',
  goingBack: 'Volviendo…',
  close: 'Cerrar',

  restored: (kind, at, madeAt) =>
    ({
      replace: `El ${at} la copia del ${madeAt} ocupó el lugar de lo que había aquí.`,
      merge: `El ${at} la copia del ${madeAt} se combinó con lo que había aquí.`,
      back: `El ${at} volviste a como estaba antes del ${madeAt}.`,
    })[kind],
  restoredTitle: '¿Estás conforme con lo restaurado?',
  restoredText:
    'Repasa primero tus clientes. Lo que había antes sigue guardado; mientras lo esté, no se puede restaurar nada más.',
  content: 'Quedarme con lo que hay ahora',
  back: 'Volver a como estaba',
  backText: 'Lo que hay ahora se guarda en su lugar, para que puedas regresar.',
  contentDone: 'Lo que hay ahora se queda. El estado anterior ya no está.',
  backDone: 'Todo está como antes.',

  due: (age) => `Tu última copia de seguridad: ${age}.`,
  dueNever: 'Aún no hay ninguna copia de seguridad de tu práctica.',
  undecided: 'Se restauró una copia. Di si se queda.',
  toPage: 'Copia de seguridad',

  refused: {
    empty: () => 'Este archivo está vacío. Elige la copia misma o cópiala otra vez.',
    'too-big': () =>
      'Este archivo es mayor que cualquier copia y no se ha leído. Elige un archivo que guardó Coachside.',
    'too-many-rows': () =>
      'Este archivo tiene más filas que cualquier práctica. Elige un archivo que guardó Coachside.',
    'not-json': (line) =>
      line === ''
        ? 'Este archivo no es una copia de Coachside: no es JSON. Elige el archivo como se guardó.'
        : `La línea ${line} de esta copia no se puede leer. Copia el archivo otra vez o usa otro.`,
    'not-a-backup': () =>
      'Este archivo no es una copia de Coachside, u otro programa lo ha dispuesto de nuevo. Elige el archivo como se guardó.',
    'newer-format': () =>
      'Esta copia la hizo un Coachside más nuevo. Actualiza la extensión e inténtalo de nuevo.',
    'newer-schema': () =>
      'Esta copia la hizo un Coachside más nuevo. Actualiza la extensión e inténtalo de nuevo.',
    truncated: () => 'Falta el final de esta copia. Copia el archivo otra vez o usa otro.',
    'rows-missing': () =>
      'Faltan filas en esta copia, o sobran. Copia el archivo otra vez o usa otro.',
    damaged: () =>
      'Esta copia se cambió o se dañó después de hacerse. Copia el archivo otra vez o usa otro.',
    'same-id-twice': (line) =>
      `La línea ${line} de esta copia repite la fila anterior. Usa otro archivo: este se cambió.`,
    'bad-row': (line) =>
      `La línea ${line} de esta copia no es una fila donde debería haberla. Usa otro archivo: este se cambió.`,
    'too-deep': (line) =>
      `La línea ${line} de esta copia está más anidada que cualquier fila. Usa otro archivo: este no lo escribió Coachside.`,
    'row-too-big': () =>
      'Una fila de esta copia es mayor que cualquier fila. Usa otro archivo: este no lo escribió Coachside.',
    'forbidden-key': (line) =>
      `La línea ${line} de esta copia tiene un campo que ninguna fila puede tener. Usa otro archivo: este no lo escribió Coachside.`,
    'passphrase-needed': () => 'Esta copia está cifrada. Escribe su contraseña.',
    'wrong-passphrase': () =>
      'Esta contraseña no abre la copia. Escríbela otra vez; si es la correcta, el archivo está dañado.',
    'not-for-a-passphrase': () =>
      'Este archivo age se abre con una clave y no con una contraseña. Descífralo antes con el programa «age».',
    'work-factor': () =>
      'Abrir este archivo pediría más trabajo que cualquier copia de Coachside. Si te fías de él, descífralo con el programa «age».',
    'damaged-age': () =>
      'Esta copia cifrada está dañada o cortada. Copia el archivo otra vez o usa otro.',
    'nothing-to-restore': () => 'No hay nada en esta copia. Usa otra.',
  },
  refusedEnd: 'No se ha cambiado nada.',
  notRestored: {
    'session-live': 'Hay una sesión en curso. Termínala primero; no se ha cambiado nada.',
    undecided: 'Di primero si se queda la última restauración. No se ha cambiado nada.',
    'nothing-before': 'Ya no se guarda ningún estado anterior. No se ha cambiado nada.',
    'file-changed':
      'El archivo cambió después de leerlo. Elígelo otra vez; no se ha cambiado nada.',
    busy: 'Otra ventana de Coachside está restaurando. Desde aquí no se ha cambiado nada.',
  },
};
export const backupText: ByLanguage<Messages> = { en, es };

/** Why a backup was not taken, in a sentence that says what to do; `undefined` for another failure. */
export function backupProblem(error: unknown, t: Messages): string | undefined {
  const { name, reason, detail } = error as { name?: string; reason?: string; detail?: string };
  if (name === 'AbortError') return t.cancelled;
  if (name === 'BackupRefusedError') {
    return `${t.refused[reason as BackupRefusal](detail ?? '')} ${t.refusedEnd}`;
  }
  if (name === 'RestoreRefusedError') return t.notRestored[reason as RestoreRefusal];
  return undefined;
}
