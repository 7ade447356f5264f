import { fold } from '@/lib/domain/fold';
import type { QuestionId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import type { Phase } from '@/lib/domain/phases';
import type { BankQuestion } from '@/lib/domain/question';

/** Depth 3 asks for an alliance that has had time to grow. */
const FIRST_DEEP_SESSION = 3;

export interface SuggestionInputs {
  bank: readonly BankQuestion[];
  phase: Phase;
  pinned: readonly QuestionId[];
  dismissed: readonly QuestionId[];
  askedInSession: readonly QuestionId[];
  /** 1 for a client's first session. */
  sessionNumber: number;
  count: number;
  /** How many suggestions were already seen: "three more" starts after them. */
  offset: number;
}

export interface Suggestion {
  question: BankQuestion;
  reason: 'pinned' | 'phase';
}

/**
 * Questions for a client in a phase: pinned ones first, then the phase's, spread over topics. The
 * same inputs give the same list; what was dismissed or asked in this session is left out.
 */
export function suggestQuestions(inputs: SuggestionInputs): Suggestion[] {
  const { bank, phase, sessionNumber, count, offset } = inputs;
  const pinned = new Set(inputs.pinned);
  const left = new Set([...inputs.dismissed, ...inputs.askedInSession]);
  const forClient = bank.filter((each) => each.audience === 'client');
  const kept = forClient.filter((each) => pinned.has(each.id) && !left.has(each.id));
  const fitting = forClient.filter(
    (each) =>
      each.phases.includes(phase) &&
      !pinned.has(each.id) &&
      !left.has(each.id) &&
      (each.depth < 3 || sessionNumber >= FIRST_DEEP_SESSION),
  );
  const start = fitting.length === 0 ? 0 : offset % fitting.length;
  const spread = spreadOverTopics(fitting);
  const turned = [...spread.slice(start), ...spread.slice(0, start)];
  return [
    ...kept.map((question) => ({ question, reason: 'pinned' as const })),
    ...turned.slice(0, count).map((question) => ({ question, reason: 'phase' as const })),
  ];
}

/**
 * Questions that hold every word of the query, as the beginning of one of their words, in either
 * language or the topic; accents and case don't matter. Best first: more hits in the language.
 */
export function searchQuestions(
  bank: readonly BankQuestion[],
  query: string,
  language: Language,
): BankQuestion[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [];
  const found: { question: BankQuestion; score: number }[] = [];
  for (const question of bank) {
    const words = wordsIn(question);
    const begins = (among: readonly string[]) => (start: string) =>
      among.some((word) => word.startsWith(start));
    if (!wanted.every(begins(words.anywhere))) continue;
    found.push({ question, score: wanted.filter(begins(words[language])).length });
  }
  return found.toSorted((a, b) => b.score - a.score).map(({ question }) => question);
}

/** The coach's own prompts for a moment, the same for the same seed. */
export function selfPrompts(
  bank: readonly BankQuestion[],
  moment: Extract<Phase, 'prepare' | 'in-session' | 'debrief'>,
  seed: number,
  count: number,
): BankQuestion[] {
  const prompts = bank.filter((each) => each.audience === 'coach' && each.phases.includes(moment));
  if (prompts.length === 0) return [];
  const start = Math.abs(Math.trunc(seed)) % prompts.length;
  return [...prompts.slice(start), ...prompts.slice(0, start)].slice(0, count);
}

/** Takes one of each topic in turn, so that neighbours differ. */
function spreadOverTopics(questions: readonly BankQuestion[]): BankQuestion[] {
  const byTopic = Map.groupBy(questions, (question) => question.topic);
  const spread: BankQuestion[] = [];
  for (let round = 0; spread.length < questions.length; round += 1) {
    for (const group of byTopic.values()) {
      const question = group[round];
      if (question !== undefined) spread.push(question);
    }
  }
  return spread;
}

type Words = Record<Language | 'anywhere', readonly string[]>;

/** Folding the bank anew at every key would be felt in the line. */
const wordsByQuestion = new WeakMap<BankQuestion, Words>();

function wordsIn(question: BankQuestion): Words {
  const known = wordsByQuestion.get(question);
  if (known !== undefined) return known;
  const [en, es] = [wordsOf(question.text), wordsOf(question.es ?? '')];
  const words = { en, es, anywhere: [...en, ...es, ...wordsOf(question.topic)] };
  wordsByQuestion.set(question, words);
  return words;
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
