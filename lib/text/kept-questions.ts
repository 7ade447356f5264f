import type { Language } from '@/lib/domain/language';
import type { ByLanguage } from '@/lib/text/text';

/** The deck that lines of the notes are kept in. */
export const keptDeckNames: Readonly<Record<Language, string>> = { en: 'Kept', es: 'Guardadas' };

const en = {
  keep: 'Keep as question',
  keepNamed: (name: string) => `Keep as question: ${name}`,
  kept: `Kept as a question, in the deck “${keptDeckNames.en}”`,
  undo: 'Kept as a question. Click to undo.',
  undone: 'No longer kept',
};
type Messages = typeof en;
const es: Messages = {
  keep: 'Guardar como pregunta',
  keepNamed: (name) => `Guardar como pregunta: ${name}`,
  kept: `Guardada como pregunta, en el mazo «${keptDeckNames.es}»`,
  undo: 'Guardada como pregunta. Haz clic para deshacer.',
  undone: 'Ya no está guardada',
};
export const keptQuestionsText: ByLanguage<Messages> = { en, es };
