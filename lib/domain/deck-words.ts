import type { Language } from '@/lib/domain/language';
import type { Phase } from '@/lib/domain/phases';
import type { Question } from '@/lib/domain/question';
import { wordFinder } from '@/lib/domain/word-finder';

/** The words of a deck's CSV file, as it is written in each language, and what else is read. */
interface FileWord extends Record<Language, string> {
  also?: readonly string[];
}
type FileWords<Key extends string> = Readonly<Record<Key, FileWord>>;

export type DeckColumn = 'text' | 'es' | 'esUsted' | 'topic' | 'phases' | 'depth' | 'audience';

const COLUMN_WORDS: FileWords<DeckColumn> = {
  text: { en: 'question', es: 'pregunta', also: ['questions', 'preguntas', 'text', 'texto'] },
  es: { en: 'spanish', es: 'español', also: ['es', 'tú', 'spanish (tú)', 'español (tú)'] },
  esUsted: { en: 'spanish (usted)', es: 'español (usted)', also: ['usted'] },
  topic: { en: 'topic', es: 'tema', also: ['topics', 'temas'] },
  phases: { en: 'phases', es: 'fases', also: ['phase', 'fase', 'phase(s)', 'fase(s)'] },
  depth: { en: 'depth', es: 'profundidad' },
  audience: { en: 'audience', es: 'para', also: ['for', 'audiencia'] },
};

const PHASE_WORDS: FileWords<Phase> = {
  open: { en: 'open', es: 'apertura', also: ['opening', 'arrive'] },
  contract: { en: 'contract', es: 'acuerdo', also: ['agreement', 'contracting', 'contrato'] },
  goal: { en: 'goal', es: 'meta', also: ['goals', 'objetivo'] },
  reality: { en: 'reality', es: 'realidad' },
  explore: { en: 'explore', es: 'exploración', also: ['exploring', 'exploration', 'explorar'] },
  options: { en: 'options', es: 'opciones', also: ['option', 'opción'] },
  obstacles: { en: 'obstacles', es: 'obstáculos', also: ['obstacle', 'obstáculo'] },
  commit: { en: 'commit', es: 'compromiso', also: ['commitment', 'will', 'voluntad', 'plan'] },
  review: { en: 'review', es: 'repaso', also: ['revisión'] },
  close: { en: 'close', es: 'cierre', also: ['closing'] },
  prepare: { en: 'prepare', es: 'preparación', also: ['preparing', 'before', 'antes'] },
  'in-session': { en: 'in-session', es: 'en sesión', also: ['during', 'durante'] },
  debrief: { en: 'debrief', es: 'mirada atrás', also: ['looking back', 'after', 'después'] },
};

const DEPTH_WORDS: FileWords<'1' | '2' | '3'> = {
  '1': { en: '1', es: '1', also: ['light', 'ligera'] },
  '2': { en: '2', es: '2', also: ['working', 'de trabajo'] },
  '3': { en: '3', es: '3', also: ['deep', 'profunda'] },
};

const AUDIENCE_WORDS: FileWords<Question['audience']> = {
  client: { en: 'client', es: 'cliente', also: ['clients', 'clientes'] },
  coach: { en: 'coach', es: 'coach', also: ['me', 'self', 'yo', 'mí'] },
};

function readerOf<Key extends string>(words: FileWords<Key>): (word: string) => Key | undefined {
  const entries = Object.entries<FileWord>(words);
  const all = entries.map(([key, { en, es, also = [] }]) => [key, [key, en, es, ...also]]);
  return wordFinder(Object.fromEntries(all) as Record<Key, string[]>);
}

export const readColumn = readerOf(COLUMN_WORDS);
export const readPhase = readerOf(PHASE_WORDS);
export const readAudience = readerOf(AUDIENCE_WORDS);
const readDepthKey = readerOf(DEPTH_WORDS);

/** Also "2.0", as some spreadsheets write it. */
export function readDepth(word: string): Question['depth'] | undefined {
  const key = readDepthKey(/^[123][.,]0+$/.test(word.trim()) ? word.trim().slice(0, 1) : word);
  return key === undefined ? undefined : (Number(key) as Question['depth']);
}

export const DECK_COLUMNS = Object.keys(COLUMN_WORDS) as DeckColumn[];

export function columnWord(column: DeckColumn, language: Language): string {
  return COLUMN_WORDS[column][language];
}

export function phaseWord(phase: Phase, language: Language): string {
  return PHASE_WORDS[phase][language];
}

export function audienceWord(audience: Question['audience'], language: Language): string {
  return AUDIENCE_WORDS[audience][language];
}
