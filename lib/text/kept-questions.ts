import type { Language } from '@/lib/domain/language';
import type { ByLanguage } from '@/lib/text/text';

/** The deck that lines of the notes are kept in. */
export const keptDeckNames: Readonly<Record<Language, string>> = { en: 'Kept', es: 'Guardadas' };

const en = {
  keep: 'Keep as question',
  keepNamed: (name: string) => `Keep as question: ${name}`,
  kept: 'Kept as a question',
  undo: 'Undo',
  undoNamed: (name: string) => `Undo keeping: ${name}`,
};
type Messages = typeof en;
const es: Messages = {
  keep: 'Guardar como pregunta',
  keepNamed: (name) => `Guardar como pregunta: ${name}`,
  kept: 'Guardada como pregunta',
  undo: 'Deshacer',
  undoNamed: (name) => `Deshacer: ${name}`,
};
export const keptQuestionsText: ByLanguage<Messages> = { en, es };
