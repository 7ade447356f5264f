import type { CheckIn, CheckInItem } from '@/lib/domain/check-in';
import { openMarks } from '@/lib/domain/check-in-marks';
import { type Commitment, isOverdue } from '@/lib/domain/commitment';
import type { Day } from '@/lib/domain/days';
import type { Goal, Rating } from '@/lib/domain/goal';
import type { QuestionId } from '@/lib/domain/ids';
import type { Ask } from '@/lib/domain/question';
import type { Session } from '@/lib/domain/session';

/** How many earlier sessions suggestions remember. */
export const SESSIONS_REMEMBERED = 12;
/** A check-in older than this many sessions says little about today. */
const CHECK_IN_STAYS_FRESH = 3;
/** As many ratings without a move make a goal flat. */
const FLAT_FROM = 3;
const BEST_RATING = 10;
/** Bond, goals and tasks; `overall` is a view of the session, not of the alliance. */
const ALLIANCE_ITEMS: readonly CheckInItem[] = ['relationship', 'goals', 'approach'];

export interface PastAsk {
  questionId: QuestionId;
  /** 0 for this session, 1 for the one before. */
  sessionsAgo: number;
}

/** An item of the last check-in that is marked: low, or lower than it usually is. */
export interface CheckInConcern {
  item: CheckInItem;
  score: number;
  /** Points below the client's own running median, when that is notable; else 0. */
  fell: number;
}

/** An open goal short of its target whose last ratings are all the same. */
export interface FlatGoal {
  goal: string;
  ratings: number;
}

/** What of a client's history speaks for one question or another. */
export interface Situation {
  /** 1 for the first session. */
  sessionNumber: number;
  asks: readonly PastAsk[];
  commitments: { open: number; overdue: number };
  /** The flattest first. */
  flatGoals: readonly FlatGoal[];
  checkIn: readonly CheckInConcern[];
  /** Strained when bond, goals or tasks raise a concern in the last check-in. */
  alliance: 'steady' | 'strained';
}

/** What is kept about one client, as stored; what is in the trash was left out. */
export interface SituationRecords {
  session: Pick<Session, 'id' | 'startedAt'>;
  /** Those that began before this one, latest first. */
  earlier: readonly Pick<Session, 'id' | 'startedAt'>[];
  /** Of this session and the {@link SESSIONS_REMEMBERED} before. */
  asks: readonly Ask[];
  openCommitments: readonly Commitment[];
  goals: readonly Goal[];
  /** Oldest first. */
  ratings: readonly Rating[];
  /** Oldest first. */
  checkIns: readonly CheckIn[];
}

/** Reads one client's records for what speaks for a question today. */
export function readSituation(records: SituationRecords, today: Day): Situation {
  const checkIn = checkInConcerns(records);
  // What is being agreed right now is nothing to ask about yet.
  const promised = records.openCommitments.filter(
    ({ sessionId }) => sessionId !== records.session.id,
  );
  return {
    sessionNumber: records.earlier.length + 1,
    asks: pastAsks(records),
    commitments: {
      open: promised.length,
      overdue: promised.filter((each) => isOverdue(each, today)).length,
    },
    flatGoals: flatGoals(records),
    checkIn,
    alliance: checkIn.some(({ item }) => ALLIANCE_ITEMS.includes(item)) ? 'strained' : 'steady',
  };
}

/** Counted by time, so that an ask whose session is gone still counts. */
function pastAsks({ session, earlier, asks }: SituationRecords): PastAsk[] {
  const starts = [session, ...earlier].map(({ startedAt }) => startedAt ?? 0);
  return asks.flatMap(({ questionId, at }) => {
    if (questionId === null) return [];
    const sessionsAgo = starts.findIndex((startedAt) => startedAt <= at);
    return sessionsAgo === -1 ? [] : [{ questionId, sessionsAgo }];
  });
}

function flatGoals({ goals, ratings }: SituationRecords): FlatGoal[] {
  return goals
    .filter(({ status }) => status === 'open')
    .flatMap(({ id, text, target }): FlatGoal[] => {
      const values = ratings.filter(({ goalId }) => goalId === id).map(({ value }) => value);
      const last = values.at(-1);
      if (last === undefined || last >= (target ?? BEST_RATING)) return [];
      const moved = values.findLastIndex((value) => value !== last);
      const same = values.length - 1 - moved;
      return same >= FLAT_FROM ? [{ goal: text, ratings: same }] : [];
    })
    .toSorted((a, b) => b.ratings - a.ratings);
}

/** The marks of the last check-in, the most worrying first: what fell most, then what is lowest. */
function checkInConcerns({ checkIns, earlier }: SituationRecords): CheckInConcern[] {
  const fresh = new Set(earlier.slice(0, CHECK_IN_STAYS_FRESH).map(({ id }) => id));
  return openMarks(checkIns)
    .filter(({ sessionId }) => fresh.has(sessionId))
    .map(({ item, score, median, isDrop }) => ({
      item,
      score,
      fell: isDrop && median !== null ? median - score : 0,
    }))
    .toSorted((a, b) => b.fell - a.fell || a.score - b.score);
}
