import type { QuestionId } from '@/lib/domain/ids';
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
