import { hasRested, rememberAsks } from '@/lib/domain/ask-memory';
import { mayBeSuggested } from '@/lib/domain/depth-gate';
import type { Question } from '@/lib/domain/question';
import type { SuggestionInputs } from '@/lib/domain/suggestion-inputs';

export type DrawInputs = Pick<
  SuggestionInputs,
  | 'questions'
  | 'audience'
  | 'phase'
  | 'asks'
  | 'dismissed'
  | 'sessionNumber'
  | 'alliance'
  | 'goesDeeper'
>;

/**
 * What may be drawn with a client: of a chosen deck, or of everything for the phase under way. As
 * with a suggestion, never what was dismissed today, asked in the last three sessions, or is deep
 * too early.
 */
export function drawableQuestions(
  deck: readonly Question[] | undefined,
  inputs: DrawInputs,
): Question[] {
  const memory = rememberAsks(inputs.asks);
  const dismissed = new Set(inputs.dismissed);
  const { audience, phase } = inputs;
  const from =
    deck ??
    inputs.questions.filter(
      (question) => question.audience === audience && question.phases.includes(phase),
    );
  return from.filter(
    (question) =>
      !dismissed.has(question.id) &&
      hasRested(question.id, memory) &&
      mayBeSuggested(question, inputs),
  );
}
