import { type AskMemory, SESSIONS_TO_REST, sessionsSince } from '@/lib/domain/ask-memory';
import { FIRST_DEEP_SESSION, keepsDeepBack } from '@/lib/domain/depth-gate';
import type { QuestionId } from '@/lib/domain/ids';
import type { Question } from '@/lib/domain/question';
import { seeded } from '@/lib/domain/seeded';
import type { SuggestionInputs } from '@/lib/domain/suggestion-inputs';
import type { Signal } from '@/lib/domain/suggestion-signals';
import {
  LOOKING_BACK_PHASES,
  LOOKING_BACK_TOPICS,
  PRESUMING_TOPICS,
  SITUATIONAL_TOPICS,
} from '@/lib/domain/suggestion-topics';
import { SUGGESTION_WEIGHTS as WEIGHTS } from '@/lib/domain/suggestion-weights';

/** All that a score depends on, but for what was shown earlier today. */
export type ScoreInputs = Omit<SuggestionInputs, 'seen' | 'count'>;

/** How often each topic came up in this session, and in the ones before that still count. */
export interface TopicCounts {
  today: ReadonlyMap<string, number>;
  lately: ReadonlyMap<string, number>;
}

interface Scores {
  /** What speaks for a topic and against it, whichever of its questions is asked. */
  ofTopic: (topic: string, signal: Signal | undefined, counts: TopicCounts) => number;
  /** What speaks for one question of a topic rather than another, had none been shown yet. */
  ofQuestion: (question: Question) => number;
  /** How often each topic came up, what was shown earlier today among it. */
  countsWith: (seen: ReadonlySet<QuestionId>) => TopicCounts;
}

/** How much each thing counts today, by the table of weights. */
export function scoresFor(inputs: ScoreInputs, memory: AskMemory): Scores {
  const chance = seeded(inputs.seed);
  const wantsDeep = inputs.goesDeeper && keepsDeepBack(inputs);
  const topicOf = new Map(inputs.questions.map(({ id, topic }) => [id, topic]));
  return {
    ofTopic: (topic, signal, counts) => scoreTopic(topic, signal, counts, inputs),
    ofQuestion: (question) =>
      scoreQuestion(question, inputs, memory) +
      chance(question.id) * WEIGHTS.chance +
      (wantsDeep && question.depth === 3 ? WEIGHTS.deepOnRequest : 0),
    countsWith: (seen) => countTopics(topicOf, memory, seen),
  };
}

function countTopics(
  topicOf: ReadonlyMap<QuestionId, string>,
  memory: AskMemory,
  seen: ReadonlySet<QuestionId>,
): TopicCounts {
  const today = new Map<string, number>();
  const lately = new Map<string, number>();
  // Few were asked or shown, of thousands that there are.
  for (const id of new Set([...memory.keys(), ...seen])) {
    const topic = topicOf.get(id);
    if (topic === undefined) continue;
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
  { phase, sessionNumber }: ScoreInputs,
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

function scoreQuestion(question: Question, inputs: ScoreInputs, memory: AskMemory): number {
  const { phase, sessionNumber, language } = inputs;
  const rested = sessionsSince(question.id, memory, sessionNumber);
  const isStart = phase === 'open' || sessionNumber < FIRST_DEEP_SESSION;
  return (
    (question.phases[0] === phase ? WEIGHTS.mainPhase : 0) +
    (memory.has(question.id) ? 0 : WEIGHTS.neverAsked) +
    rested * WEIGHTS.rested +
    (isStart ? (question.depth - 1) * WEIGHTS.heavyAtTheStart : 0) +
    (language === 'es' && question.es === undefined ? WEIGHTS.otherLanguage : 0)
  );
}
