import type { Language } from '@/lib/domain/language';
import type { ByLanguage } from '@/lib/text/text';

const en = {
  full: 'The disk is full, so this was not saved. Free some space, or export and remove old sessions; what you typed is still here.',
  newer:
    'This database was written by a newer Coachside. Update the extension; nothing was changed.',
  reload:
    'Coachside was updated in another window. Close this panel and open it again; what you typed is kept.',
  closed:
    'The database could not be opened. Close other Coachside windows, restart the browser if that does not help, and try again; nothing was changed, and what you typed is kept.',
  blocked:
    'The browser does not let Coachside store anything. Allow cookies and site data in the browser’s settings, then try again; what is stored was not changed.',
  live: 'Another session is already under way, perhaps in another window. Nothing was started; open the panel to go on with it.',
  locked:
    'The vault is locked, so this was not saved. Open it and try again; what you typed is kept.',
  damaged:
    'What is stored here is damaged, so it was not changed. It is still on your disk, and in a raw copy.',
  invalid:
    'This does not fit and was not saved. Shorten or correct it; what you typed is still here.',
  other: (reason: string) =>
    `This could not be saved (${reason}). What you typed is still here; try again.`,
};
type Messages = typeof en;
const es: Messages = {
  full: 'El disco está lleno y esto no se ha guardado. Libera espacio, o exporta y elimina sesiones antiguas; lo que has escrito sigue aquí.',
  newer:
    'Una versión más nueva de Coachside escribió esta base de datos. Actualiza la extensión; no se ha cambiado nada.',
  reload:
    'Coachside se ha actualizado en otra ventana. Cierra este panel y vuelve a abrirlo; lo que has escrito se conserva.',
  closed:
    'No se ha podido abrir la base de datos. Cierra otras ventanas de Coachside, reinicia el navegador si eso no ayuda e inténtalo de nuevo; no se ha cambiado nada, y lo que has escrito se conserva.',
  blocked:
    'El navegador no deja que Coachside guarde nada. Permite las cookies y los datos de sitios en los ajustes del navegador e inténtalo de nuevo; lo guardado no se ha cambiado.',
  live: 'Ya hay otra sesión en curso, quizá en otra ventana. No se ha empezado nada; abre el panel para seguir con ella.',
  locked:
    'La caja fuerte está bloqueada y esto no se ha guardado. Ábrela e inténtalo de nuevo; lo que has escrito se conserva.',
  damaged:
    'Lo que hay guardado aquí está dañado, así que no se ha cambiado. Sigue en tu disco, y en una copia en bruto.',
  invalid: 'Esto no cabe y no se ha guardado. Acórtalo o corrígelo; lo que has escrito sigue aquí.',
  other: (reason: string) =>
    `No se ha podido guardar (${reason}). Lo que has escrito sigue aquí; inténtalo de nuevo.`,
};
export const failuresText: ByLanguage<Messages> = { en, es };

/** What went wrong, in a sentence that says what to do. Looks inside wrapped errors. */
export function failureSentence(error: unknown, language: Language): string {
  const t = failuresText[language];
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return t.full;
  if (names.includes('NewerDatabaseError')) return t.newer;
  if (names.includes('SessionAlreadyLiveError')) return t.live;
  if (names.includes('VaultLockedError')) return t.locked;
  if (names.includes('DamagedRowError')) return t.damaged;
  if (names.includes('$ZodError')) return t.invalid;
  if (names.includes('VersionError')) return t.newer;
  if (names.some((name) => ['SecurityError', 'MissingAPIError'].includes(name))) return t.blocked;
  if (
    names.some((name) => ['OpenFailedError', 'UnknownError', 'InvalidStateError'].includes(name))
  ) {
    return t.closed;
  }
  // What is used after it could not be opened says this as well, around the reason.
  if (names.includes('DatabaseClosedError')) return t.reload;
  return t.other(error instanceof Error ? error.message : String(error));
}

function namesOf(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 5) return [];
  // What Dexie says of many rows at once holds what was said of each.
  const wrapped = error as Error & { inner?: unknown; failures?: unknown[] };
  return [
    error.name,
    ...namesOf(wrapped.inner, depth + 1),
    ...namesOf(error.cause, depth + 1),
    ...namesOf(wrapped.failures?.[0], depth + 1),
  ];
}
