import type { InstantSpan } from '@/lib/domain/day-span';
import type { Instant } from '@/lib/domain/days';
import { type Phase, phaseSchema } from '@/lib/domain/phases';
import type { Ask, Question } from '@/lib/domain/question';
import { questionOfAsk } from '@/lib/domain/question-of-ask';

/** How often something was asked in a span, and when it was last asked before the span's end. */
export interface Counted<Key> {
  key: Key;
  times: number;
  /** `null` when it was never asked. */
  lastAskedAt: Instant | null;
}

export interface AskedOften {
  /** `undefined` for one made up on the spot, or whose question is gone. */
  question: Question | undefined;
  /** As it was last asked. */
  text: string;
  times: number;
  lastAskedAt: Instant;
}

/** What a coach asks, by what it is about, when in a session and how deep. Counts, not scores. */
export interface AskingHabits {
  asks: number;
  sessions: number;
  /** Asked most first; every topic with a question for clients is there. */
  topics: Counted<string>[];
  /** In the order of a session. */
  phases: Counted<Phase>[];
  /** From light to deep. */
  depths: Counted<Question['depth']>[];
  /** Asks among these that have neither topic nor depth: made up on the spot, or gone. */
  unsorted: number;
  /** At most {@link MOST_ASKED} questions asked more than once, most often first. */
  mostAsked: AskedOften[];
}

export const MOST_ASKED = 10;
/** What was not asked for so long counts as left aside. */
export const REST_DAYS = 90;

/** Never asked before the span's end, or not for {@link REST_DAYS}. */
export function isLeftAside({ lastAskedAt }: Counted<unknown>, { until }: InstantSpan): boolean {
  return lastAskedAt === null || lastAskedAt < until - REST_DAYS * 86_400_000;
}

export interface HabitQuestions {
  /** Those that could be asked now. */
  current: readonly Question[];
  /** Those that only tell what an old ask was about. */
  former: readonly Question[];
}

/** Takes asks in any order and in any number of portions, each once. */
export interface HabitCount {
  take: (asks: readonly Ask[]) => void;
  habits: () => AskingHabits;
}

/**
 * Counts asks by topic, phase and depth. An ask belongs to the phase in which it was asked, and to
 * the topic and the depth of its question; one without is known by its words, in either language.
 * Questions that are word for word the same count as one. Asks after the span don't count at all,
 * those before it only tell when something was last asked.
 */
export function createHabitCount(
  { current, former }: HabitQuestions,
  span: InstantSpan,
): HabitCount {
  const find = questionOfAsk([...current, ...former]);
  const clients = current.filter(({ audience }) => audience === 'client');
  const topics = tallyOf(clients.map(({ topic }) => topic));
  const depths = tallyOf<Question['depth']>([1, 2, 3]);
  const phases = tallyOf(phaseSchema.options.filter(isWithClient));
  const questions = new Map<string, AskedOften>();
  const sessions = new Set<string>();
  let asks = 0;
  let unsorted = 0;

  function takeOne(ask: Ask): void {
    if (ask.at >= span.until) return;
    const isInside = ask.at >= span.from;
    const { question, key } = find(ask);
    phases.count(ask.phase, ask.at, isInside);
    if (question !== undefined) {
      topics.count(question.topic, ask.at, isInside);
      depths.count(question.depth, ask.at, isInside);
    }
    if (!isInside) return;
    asks += 1;
    sessions.add(ask.sessionId);
    if (question === undefined) unsorted += 1;
    const known = questions.get(key);
    if (known === undefined) {
      questions.set(key, { question, text: ask.text, times: 1, lastAskedAt: ask.at });
      return;
    }
    known.times += 1;
    if (ask.at < known.lastAskedAt) return;
    known.lastAskedAt = ask.at;
    known.text = ask.text;
  }

  return {
    take: (portion) => portion.forEach(takeOne),
    habits: () => ({
      asks,
      sessions: sessions.size,
      topics: topics.rows().toSorted(byTimes),
      phases: inOrder(phases.rows(), phaseSchema.options),
      depths: inOrder(depths.rows(), [1, 2, 3]),
      unsorted,
      mostAsked: [...questions.values()]
        .filter(({ times }) => times > 1)
        .toSorted(byTimes)
        .slice(0, MOST_ASKED),
    }),
  };
}

/** Preparing and looking back are the coach's own; nothing is left aside by not asking a client. */
function isWithClient(phase: Phase): boolean {
  return phase !== 'prepare' && phase !== 'in-session' && phase !== 'debrief';
}

function tallyOf<Key>(keys: readonly Key[]) {
  const none = { times: 0, lastAskedAt: null };
  const rows = new Map<Key, Counted<Key>>(keys.map((key) => [key, { key, ...none }]));
  return {
    /** What was never expected appears once it was asked in the span. */
    count(key: Key, at: Instant, isInside: boolean): void {
      let row = rows.get(key);
      if (row === undefined) {
        if (!isInside) return;
        row = { key, ...none };
        rows.set(key, row);
      }
      if (isInside) row.times += 1;
      row.lastAskedAt = Math.max(row.lastAskedAt ?? 0, at);
    },
    rows: () => [...rows.values()].map((row) => ({ ...row })),
  };
}

function byTimes(
  a: { times: number; lastAskedAt: Instant | null },
  b: { times: number; lastAskedAt: Instant | null },
): number {
  return b.times - a.times || (b.lastAskedAt ?? -1) - (a.lastAskedAt ?? -1);
}

function inOrder<Key>(rows: Counted<Key>[], order: readonly Key[]): Counted<Key>[] {
  return rows.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}
