import type { ByLanguage } from '@/lib/text/text';

const en = {
  locked: 'Coachside is locked',
  lockedHint:
    'Everything here is encrypted. The passphrase opens it in all windows of this browser.',
  passphrase: 'Passphrase',
  recoveryKey: 'Recovery key',
  recoveryHint: 'Eight groups of four letters and digits, from the sheet you printed.',
  open: 'Open',
  opening: 'Opening…',
  useRecovery: 'Use the recovery key',
  usePassphrase: 'Use the passphrase',
  marked: 'The moment is marked. It waits for you here.',

  wrong: {
    passphrase:
      'This passphrase does not open the vault. Nothing was changed; try again, or use the recovery key.',
    recovery:
      'This recovery key does not open the vault. Nothing was changed; compare it with your sheet, group by group.',
  },
  damaged:
    'The keys of the vault are damaged or were changed by somebody else, so nothing was opened or changed. Try the other key; if that fails too, restore the browser profile from your last backup.',
  rolledBack:
    'Somebody put an older passphrase or recovery key back. Nothing was opened or changed. Use the newest one; if that fails too, restore the browser profile from your last backup.',
  busy: 'Another Coachside window is still writing. Close the other windows and try again; nothing was lost.',

  off: 'The vault is off',
  offText:
    'With the vault on, everything you write is encrypted on this disk with a passphrase only you know: a stolen laptop, a copied profile or a curious guest shows nothing. It can be turned off again at any time.',
  limits:
    'It does not protect against a program that already watches this computer while the vault is open. What stays readable: how many rows there are, when sessions were held, which belong together, and states such as “open” or “done”. Nobody can help if both the passphrase and the recovery key are lost.',
  turnOn: 'Turn on the vault',
  choose: 'Choose a passphrase',
  chooseHint:
    'At least 12 characters. Four or five words that do not belong together are easy to keep and hard to guess.',
  repeat: 'Passphrase once more',
  tooShort: (least: number) => `This is shorter than ${least} characters. Add a word or two.`,
  tooSimple: 'This repeats too few different characters. Add a word or two.',
  differs: 'The two are not the same. Type the passphrase once more.',
  next: 'Next',
  cancel: 'Cancel',
  back: 'Back',

  yourRecovery: 'Your recovery key',
  recoveryText:
    'It opens the vault when the passphrase is forgotten. Print it or write it down, and keep it away from this computer. It is shown only now.',
  print: 'Print',
  typeBack: 'To be sure it is on paper, type two of its groups.',
  group: (place: number) => `Group ${place}`,
  groupWrong:
    'These are not the groups on your sheet. Compare them; the groups are counted from the left.',
  sheetTitle: 'Coachside recovery key',
  sheetText:
    'Opens the vault of Coachside without its passphrase. Keep it where nobody else looks.',

  turningOn: 'Encrypting what is here…',
  turningOff: 'Decrypting what is here…',
  renewingTitle: 'One moment',
  renewing: 'Clearing what should not stay from the browser’s files…',
  progress: (done: number, total: number) => `${done} of ${total}`,
  mayClose:
    'You can go on working. If the browser closes meanwhile, it goes on by itself next time.',

  on: 'The vault is on',
  onText: 'Everything you write here is encrypted on this disk.',
  lockNow: 'Lock now',
  idle: 'Lock when idle for',
  idleMinutes: (minutes: number) => (minutes === 0 ? 'Never' : `${minutes} minutes`),
  idleHint:
    'It also locks when the browser closes. During a live session it waits, unless you choose otherwise.',
  duringSession: 'Also during a live session',
  change: 'Change the passphrase',
  current: 'Current passphrase',
  newPassphrase: 'New passphrase',
  changed: 'The passphrase was changed. The old one opens nothing any more.',
  newRecovery: 'New recovery key',
  newRecoveryText: 'The one you have opens nothing any more as soon as the new one is checked.',
  recoveryReplaced: 'The new recovery key is in force. Destroy the old sheet.',
  turnOff: 'Turn off the vault',
  turnOffText: 'Everything is decrypted, and readable again for whoever can open this profile.',
  turnedOff: 'The vault is off. Everything is readable on this disk again.',
  stayDamaged: (count: number) =>
    count === 1
      ? '1 row did not open and stays as it is.'
      : `${count} rows did not open and stay as they are.`,
  oldFiles:
    'Coachside has the browser rewrite its files; what a disk keeps of deleted files is for the disk encryption of your system.',
};
type Messages = typeof en;
const es: Messages = {
  locked: 'Coachside está bloqueado',
  lockedHint:
    'Todo lo de aquí está cifrado. La contraseña lo abre en todas las ventanas de este navegador.',
  passphrase: 'Contraseña',
  recoveryKey: 'Clave de recuperación',
  recoveryHint: 'Ocho grupos de cuatro letras y cifras, de la hoja que imprimiste.',
  open: 'Abrir',
  opening: 'Abriendo…',
  useRecovery: 'Usar la clave de recuperación',
  usePassphrase: 'Usar la contraseña',
  marked: 'El momento está marcado. Te espera aquí.',

  wrong: {
    passphrase:
      'Esta contraseña no abre la caja fuerte. No se ha cambiado nada; inténtalo de nuevo o usa la clave de recuperación.',
    recovery:
      'Esta clave de recuperación no abre la caja fuerte. No se ha cambiado nada; compárala con tu hoja, grupo por grupo.',
  },
  damaged:
    'Las claves de la caja fuerte están dañadas o alguien las ha cambiado, así que no se ha abierto ni cambiado nada. Prueba con la otra clave; si tampoco abre, restaura el perfil del navegador desde tu última copia de seguridad.',
  rolledBack:
    'Alguien ha puesto de nuevo una contraseña o una clave de recuperación anterior. No se ha abierto ni cambiado nada. Usa la más nueva; si tampoco abre, restaura el perfil del navegador desde tu última copia de seguridad.',
  busy: 'Otra ventana de Coachside sigue escribiendo. Cierra las demás ventanas e inténtalo de nuevo; no se ha perdido nada.',

  off: 'La caja fuerte está desactivada',
  offText:
    'Con la caja fuerte activada, todo lo que escribes se cifra en este disco con una contraseña que solo tú conoces: un portátil robado, un perfil copiado o un invitado curioso no ven nada. Puedes desactivarla cuando quieras.',
  limits:
    'No protege de un programa que ya vigile este equipo mientras la caja fuerte está abierta. Sigue siendo legible cuántas filas hay, cuándo fueron las sesiones, cuáles van juntas y estados como «abierto» o «hecho». Nadie puede ayudarte si pierdes la contraseña y también la clave de recuperación.',
  turnOn: 'Activar la caja fuerte',
  choose: 'Elige una contraseña',
  chooseHint:
    'Al menos 12 caracteres. Cuatro o cinco palabras que no tengan que ver son fáciles de recordar y difíciles de adivinar.',
  repeat: 'La contraseña otra vez',
  tooShort: (least) => `Tiene menos de ${least} caracteres. Añade una o dos palabras.`,
  tooSimple: 'Repite muy pocos caracteres distintos. Añade una o dos palabras.',
  differs: 'No son iguales. Escribe la contraseña otra vez.',
  next: 'Siguiente',
  cancel: 'Cancelar',
  back: 'Volver',

  yourRecovery: 'Tu clave de recuperación',
  recoveryText:
    'Abre la caja fuerte si olvidas la contraseña. Imprímela o anótala, y guárdala lejos de este equipo. Solo se muestra ahora.',
  print: 'Imprimir',
  typeBack: 'Para asegurarte de que está en papel, escribe dos de sus grupos.',
  group: (place) => `Grupo ${place}`,
  groupWrong: 'No son los grupos de tu hoja. Compáralos; los grupos se cuentan desde la izquierda.',
  sheetTitle: 'Clave de recuperación de Coachside',
  sheetText: 'Abre la caja fuerte de Coachside sin su contraseña. Guárdala donde nadie más mire.',

  turningOn: 'Cifrando lo que hay…',
  turningOff: 'Descifrando lo que hay…',
  renewingTitle: 'Un momento',
  renewing: 'Quitando de los archivos del navegador lo que no debe quedar…',
  progress: (done, total) => `${done} de ${total}`,
  mayClose:
    'Puedes seguir trabajando. Si el navegador se cierra mientras tanto, continúa solo la próxima vez.',

  on: 'La caja fuerte está activada',
  onText: 'Todo lo que escribes aquí está cifrado en este disco.',
  lockNow: 'Bloquear ahora',
  idle: 'Bloquear tras inactividad de',
  idleMinutes: (minutes) => (minutes === 0 ? 'Nunca' : `${minutes} minutos`),
  idleHint:
    'También se bloquea al cerrar el navegador. Durante una sesión en curso espera, salvo que elijas otra cosa.',
  duringSession: 'También durante una sesión en curso',
  change: 'Cambiar la contraseña',
  current: 'Contraseña actual',
  newPassphrase: 'Contraseña nueva',
  changed: 'La contraseña se ha cambiado. La anterior ya no abre nada.',
  newRecovery: 'Nueva clave de recuperación',
  newRecoveryText: 'La que tienes deja de abrir en cuanto compruebes la nueva.',
  recoveryReplaced: 'La nueva clave de recuperación ya vale. Destruye la hoja anterior.',
  turnOff: 'Desactivar la caja fuerte',
  turnOffText: 'Todo se descifra y vuelve a ser legible para quien pueda abrir este perfil.',
  turnedOff: 'La caja fuerte está desactivada. Todo vuelve a ser legible en este disco.',
  stayDamaged: (count) =>
    count === 1
      ? '1 fila no se ha abierto y queda como está.'
      : `${count} filas no se han abierto y quedan como están.`,
  oldFiles:
    'Coachside hace que el navegador reescriba sus archivos; de lo que un disco conserva de archivos borrados se ocupa el cifrado de disco de tu sistema.',
};
export const vaultText: ByLanguage<Messages> = { en, es };

/** Why the vault did not open, in a sentence that says what to do; `undefined` for another failure. */
export function vaultProblem(
  error: unknown,
  by: keyof Messages['wrong'],
  t: Messages,
): string | undefined {
  const name = error instanceof Error ? error.name : '';
  if (name === 'WrongPassphraseError') return t.wrong[by];
  if (name === 'VaultDamagedError') return t.damaged;
  if (name === 'VaultRolledBackError') return t.rolledBack;
  if (name === 'TimeoutError' || name === 'AbortError') return t.busy;
  return undefined;
}
