import { type AskMemory, hasRested, rememberAsks, sessionsSince } from '@/lib/domain/ask-memory';
import { mayBeSuggested } from '@/lib/domain/depth-gate';
import type { QuestionId } from '@/lib/domain/ids';
import type { Phase } from '@/lib/domain/phases';
import type { Question } from '@/lib/domain/question';
import { type ScoreInputs, scoresFor } from '@/lib/domain/score-questions';
import { takeBySpread } from '@/lib/domain/spread-topics';
import type { SuggestionInputs } from '@/lib/domain/suggestion-inputs';
import { type SignalReason, signalsByTopic } from '@/lib/domain/suggestion-signals';
import { SUGGESTION_WEIGHTS as WEIGHTS } from '@/lib/domain/suggestion-weights';

export type SuggestionReason =
  | { kind: 'pinned' }
  /** Nothing but the phase; `notAskedInSessions` is 0 while there was no session before. */
  | { kind: 'phase'; notAskedInSessions: number }
  | SignalReason;

export interface Suggestion {
  question: Question;
  /** What it is for here: the phase under way, or the main one of a pinned question that isn't. */
  phase: Phase;
  reason: SuggestionReason;
}

/**
 * Pinned questions in their order, then the best others for the phase, best first and spread over
 * topics. The same inputs give the same list. Never in it: what was dismissed; unless pinned, what
 * was asked in this session or the last three; unless pinned or the coach goes deeper, what is deep
 * in the first two sessions or while the alliance is strained.
 */
export function suggestQuestions({ seen, count, ...inputs }: SuggestionInputs): Suggestion[] {
  return rankQuestions(inputs).take(seen, count);
}

/** All questions for a moment in their order. Taking from it costs next to nothing. */
export interface QuestionRanking {
  /** What {@link suggestQuestions} suggests for these inputs. */
  take: (seen: readonly QuestionId[], count: number) => Suggestion[];
}

/** Puts thousands of questions in order once, for all that is taken from them while nothing changes. */
export function rankQuestions(inputs: ScoreInputs): QuestionRanking {
  const { phase } = inputs;
  const memory = rememberAsks(inputs.asks);
  const signals = signalsByTopic(inputs);
  const scores = scoresFor(inputs, memory);
  const pinned = pinnedSuggestions(inputs);
  const byTopic = Map.groupBy(candidates(inputs, memory), ({ topic }) => topic);
  const topics = [...byTopic].map(([topic, questions]) => ({
    topic,
    ranked: questions
      .map((question) => ({ question, score: scores.ofQuestion(question) }))
      .toSorted((a, b) => b.score - a.score || (a.question.id < b.question.id ? -1 : 1)),
  }));
  return {
    take(seenIds, count) {
      const seen = new Set(seenIds);
      const counts = scores.countsWith(seen);
      const groups = topics.map(({ topic, ranked }) => {
        const signal = signals.get(topic);
        const base = scores.ofTopic(topic, signal, counts);
        return { ranked: headOf(ranked, count, base, seen), signal: signal?.reason };
      });
      const others = takeBySpread(groups, count).map(({ question, signal }) => ({
        question,
        phase,
        reason: signal ?? phaseReason(question, inputs, memory),
      }));
      return [...pinned, ...others];
    },
  };
}

interface Ranked {
  question: Question;
  score: number;
}

/** The best of a topic with the topic's score: what was shown today comes after all that was not. */
function headOf(
  ranked: readonly Ranked[],
  count: number,
  base: number,
  seen: ReadonlySet<QuestionId>,
): Ranked[] {
  const fresh: Ranked[] = [];
  const shown: Ranked[] = [];
  for (const { question, score } of ranked) {
    if (fresh.length === count) break;
    if (seen.has(question.id)) {
      shown.push({ question, score: base + score + WEIGHTS.shownToday });
    } else fresh.push({ question, score: base + score });
  }
  return [...fresh, ...shown].slice(0, count);
}

function pinnedSuggestions({
  questions,
  audience,
  pinned,
  dismissed,
  phase,
}: ScoreInputs): Suggestion[] {
  const wanted = new Set(pinned).difference(new Set(dismissed));
  if (wanted.size === 0) return [];
  const known = new Map(
    questions
      .filter(({ id, audience: whom }) => wanted.has(id) && whom === audience)
      .map((question) => [question.id, question]),
  );
  return [...wanted].flatMap((id): Suggestion[] => {
    const question = known.get(id);
    if (question === undefined) return [];
    const fits = question.phases.includes(phase) ? phase : (question.phases[0] ?? phase);
    return [{ question, phase: fits, reason: { kind: 'pinned' } }];
  });
}

function candidates(inputs: ScoreInputs, memory: AskMemory): Question[] {
  const elsewhere = new Set([...inputs.pinned, ...inputs.dismissed]);
  return inputs.questions.filter(
    (question) =>
      question.audience === inputs.audience &&
      question.phases.includes(inputs.phase) &&
      !elsewhere.has(question.id) &&
      hasRested(question.id, memory) &&
      mayBeSuggested(question, inputs),
  );
}

function phaseReason(question: Question, inputs: ScoreInputs, memory: AskMemory): SuggestionReason {
  return {
    kind: 'phase',
    notAskedInSessions: sessionsSince(question.id, memory, inputs.sessionNumber),
  };
}
