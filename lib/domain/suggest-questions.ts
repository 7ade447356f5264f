import {
  type DepthGate,
  FIRST_DEEP_SESSION,
  keepsDeepBack,
  mayBeSuggested,
} from '@/lib/domain/depth-gate';
import type { QuestionId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import type { Phase } from '@/lib/domain/phases';
import type { Question } from '@/lib/domain/question';
import { SESSIONS_REMEMBERED } from '@/lib/domain/read-situation';
import { seeded } from '@/lib/domain/seeded';
import { takeBySpread } from '@/lib/domain/spread-topics';
import {
  type Signal,
  type SignalInputs,
  type SignalReason,
  signalsByTopic,
} from '@/lib/domain/suggestion-signals';
import {
  LOOKING_BACK_PHASES,
  LOOKING_BACK_TOPICS,
  PRESUMING_TOPICS,
  SITUATIONAL_TOPICS,
} from '@/lib/domain/suggestion-topics';
import { SUGGESTION_WEIGHTS as WEIGHTS } from '@/lib/domain/suggestion-weights';

/** What was asked in this session or in so many before it is not suggested again. */
const SESSIONS_TO_REST = 3;

/** Everything a suggestion depends on: no clock, no chance, no database. */
export interface SuggestionInputs extends SignalInputs, DepthGate {
  /** The bank's and the coach's own. */
  questions: readonly Question[];
  audience: Question['audience'];
  /** What the client speaks. */
  language: Language;
  /** In the order they were pinned. */
  pinned: readonly QuestionId[];
  /** Dismissed today, in whichever session. */
  dismissed: readonly QuestionId[];
  /** Shown earlier in this session: "three more" are others, and of other topics. */
  seen: readonly QuestionId[];
  /** One for each session, so that equals take turns from session to session. */
  seed: string;
  /** How many to suggest beside the pinned ones. */
  count: number;
}

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
export function suggestQuestions(inputs: SuggestionInputs): Suggestion[] {
  const { phase, count } = inputs;
  const memory = rememberAsks(inputs);
  const signals = signalsByTopic(inputs);
  const byTopic = Map.groupBy(candidates(inputs, memory), ({ topic }) => topic);
  const chance = seeded(inputs.seed);
  const seen = new Set(inputs.seen);
  const counts = countTopics(inputs, memory, seen);
  const wantsDeep = inputs.goesDeeper && keepsDeepBack(inputs);
  const groups = [...byTopic].map(([topic, questions]) => {
    const signal = signals.get(topic);
    const base = scoreTopic(topic, signal, counts, inputs);
    const ranked = questions
      .map((question) => ({
        question,
        score:
          base +
          scoreQuestion(question, inputs, memory) +
          chance(question.id) * WEIGHTS.chance +
          (seen.has(question.id) ? WEIGHTS.shownToday : 0) +
          (wantsDeep && question.depth === 3 ? WEIGHTS.deepOnRequest : 0),
      }))
      .toSorted((a, b) => b.score - a.score || (a.question.id < b.question.id ? -1 : 1));
    return { ranked, signal: signal?.reason };
  });
  const others = takeBySpread(groups, count).map(({ question, signal }) => ({
    question,
    phase,
    reason: signal ?? phaseReason(question, inputs, memory),
  }));
  return [...pinnedSuggestions(inputs), ...others];
}

function pinnedSuggestions({
  questions,
  audience,
  pinned,
  dismissed,
  phase,
}: SuggestionInputs): Suggestion[] {
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

/** How many sessions ago each question was last asked. */
type Memory = ReadonlyMap<QuestionId, number>;

function rememberAsks({ asks }: SuggestionInputs): Memory {
  const memory = new Map<QuestionId, number>();
  for (const { questionId, sessionsAgo } of asks) {
    memory.set(questionId, Math.min(sessionsAgo, memory.get(questionId) ?? sessionsAgo));
  }
  return memory;
}

function candidates(inputs: SuggestionInputs, memory: Memory): Question[] {
  const elsewhere = new Set([...inputs.pinned, ...inputs.dismissed]);
  return inputs.questions.filter(
    (question) =>
      question.audience === inputs.audience &&
      question.phases.includes(inputs.phase) &&
      !elsewhere.has(question.id) &&
      (memory.get(question.id) ?? Number.POSITIVE_INFINITY) > SESSIONS_TO_REST &&
      mayBeSuggested(question, inputs),
  );
}

/** How often each topic came up in this session, and in the ones before that still count. */
interface TopicCounts {
  today: ReadonlyMap<string, number>;
  lately: ReadonlyMap<string, number>;
}

function countTopics(
  { questions }: SuggestionInputs,
  memory: Memory,
  seen: ReadonlySet<QuestionId>,
): TopicCounts {
  const today = new Map<string, number>();
  const lately = new Map<string, number>();
  for (const { id, topic } of questions) {
    const sessionsAgo = memory.get(id) ?? Number.POSITIVE_INFINITY;
    if (sessionsAgo === 0 || seen.has(id)) today.set(topic, (today.get(topic) ?? 0) + 1);
    else if (sessionsAgo <= SESSIONS_TO_REST) lately.set(topic, (lately.get(topic) ?? 0) + 1);
  }
  return { today, lately };
}

function scoreTopic(
  topic: string,
  signal: Signal | undefined,
  { today, lately }: TopicCounts,
  { phase, sessionNumber }: SuggestionInputs,
): number {
  const isOutOfPlace = signal === undefined && SITUATIONAL_TOPICS.has(topic);
  const isPresuming = signal === undefined && PRESUMING_TOPICS.has(topic);
  const isTooEarly =
    sessionNumber === 1 && LOOKING_BACK_TOPICS.has(topic) && LOOKING_BACK_PHASES.has(phase);
  return (
    (signal?.weight ?? 0) +
    (isOutOfPlace ? WEIGHTS.outOfPlace : 0) +
    (isPresuming ? WEIGHTS.presuming : 0) +
    (isTooEarly ? WEIGHTS.tooEarly : 0) +
    (today.get(topic) ?? 0) * WEIGHTS.topicToday +
    (lately.get(topic) ?? 0) * WEIGHTS.topicLately
  );
}

function scoreQuestion(question: Question, inputs: SuggestionInputs, memory: Memory): number {
  const { phase, sessionNumber, language } = inputs;
  const rested = notAskedIn(question, inputs, memory);
  const isStart = phase === 'open' || sessionNumber < FIRST_DEEP_SESSION;
  return (
    (question.phases[0] === phase ? WEIGHTS.mainPhase : 0) +
    (memory.has(question.id) ? 0 : WEIGHTS.neverAsked) +
    rested * WEIGHTS.rested +
    (isStart ? (question.depth - 1) * WEIGHTS.heavyAtTheStart : 0) +
    (language === 'es' && question.es === undefined ? WEIGHTS.otherLanguage : 0)
  );
}

function phaseReason(
  question: Question,
  inputs: SuggestionInputs,
  memory: Memory,
): SuggestionReason {
  return { kind: 'phase', notAskedInSessions: notAskedIn(question, inputs, memory) };
}

/** In how many sessions before this one it was not asked, as far as is remembered. */
function notAskedIn({ id }: Question, { sessionNumber }: SuggestionInputs, memory: Memory): number {
  const remembered = Math.min(sessionNumber - 1, SESSIONS_REMEMBERED);
  const lastAsked = memory.get(id);
  return lastAsked === undefined ? remembered : Math.min(lastAsked - 1, remembered);
}
