import { describe, expect, it } from 'vitest';
import {
  type BackupRefusal,
  BackupRefusedError,
  type RestoreRefusal,
  RestoreRefusedError,
} from '@/lib/domain/backup';
import { backupProblem, backupText } from '@/lib/text/backup';

/** What a coach is told to do, in each language. A reason without a line here does not compile. */
const TO_DO: Record<BackupRefusal, { en: RegExp; es: RegExp }> = {
  empty: { en: /copy it again/, es: /cópiala otra vez/ },
  'too-big': { en: /Choose a file/, es: /Elige un archivo/ },
  'too-many-rows': { en: /Choose a file/, es: /Elige un archivo/ },
  'not-json': { en: /Copy the file again/, es: /Copia el archivo otra vez/ },
  'not-a-backup': { en: /Choose the file as it was saved/, es: /Elige el archivo como se guardó/ },
  'newer-format': { en: /Update the extension/, es: /Actualiza la extensión/ },
  'newer-schema': { en: /Update the extension/, es: /Actualiza la extensión/ },
  truncated: { en: /Copy the file again/, es: /Copia el archivo otra vez/ },
  'rows-missing': { en: /Copy the file again/, es: /Copia el archivo otra vez/ },
  damaged: { en: /Copy the file again/, es: /Copia el archivo otra vez/ },
  'same-id-twice': { en: /Take another file/, es: /Usa otro archivo/ },
  'bad-row': { en: /Take another file/, es: /Usa otro archivo/ },
  'too-deep': { en: /Take another file/, es: /Usa otro archivo/ },
  'row-too-big': { en: /Take another file/, es: /Usa otro archivo/ },
  'forbidden-key': { en: /Take another file/, es: /Usa otro archivo/ },
  'passphrase-needed': { en: /Type its passphrase/, es: /Escribe su contraseña/ },
  'wrong-passphrase': { en: /Type it once more/, es: /Escríbela otra vez/ },
  'not-for-a-passphrase': { en: /Decrypt it/, es: /Descífralo/ },
  'work-factor': { en: /Decrypt it/, es: /descífralo/ },
  'damaged-age': { en: /Copy the file again/, es: /Copia el archivo otra vez/ },
  'nothing-to-restore': { en: /Take another one/, es: /Usa otra/ },
};
const NOT_RESTORED: Record<RestoreRefusal, { en: RegExp; es: RegExp }> = {
  'session-live': { en: /End it first/, es: /Termínala primero/ },
  undecided: { en: /Say first/, es: /Di primero/ },
  'nothing-before': { en: /No earlier state/, es: /ningún estado anterior/ },
  'file-changed': { en: /Choose it again/, es: /Elígelo otra vez/ },
  busy: { en: /Another Coachside window/, es: /Otra ventana de Coachside/ },
};
/** Two reasons, one thing to know: whoever made the file was newer. */
const SAME_SENTENCE = new Set<string>(['newer-schema']);

describe.each(['en', 'es'] as const)('a backup that is refused, in %s', (language) => {
  const t = backupText[language];
  const said = (error: Error) => backupProblem(error, t) ?? '';
  const unchanged = language === 'en' ? /othing was changed/ : /o se ha cambiado nada/;

  it.each(Object.keys(TO_DO) as BackupRefusal[])(
    'is said to be so, with what to do: %s',
    (reason) => {
      const sentence = said(new BackupRefusedError(reason, '17'));
      expect(sentence).toMatch(TO_DO[reason][language]);
      expect(sentence).toMatch(unchanged);
    },
  );

  it('has a sentence of its own for each reason', () => {
    const reasons = (Object.keys(TO_DO) as BackupRefusal[]).filter(
      (each) => !SAME_SENTENCE.has(each),
    );
    const sentences = reasons.map((reason) => said(new BackupRefusedError(reason, '17')));
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it.each(Object.keys(NOT_RESTORED) as RestoreRefusal[])(
    'is not restored, and it is said why: %s',
    (reason) => {
      const sentence = said(new RestoreRefusedError(reason));
      expect(sentence).toMatch(NOT_RESTORED[reason][language]);
      expect(sentence).toMatch(unchanged);
    },
  );
});
