import {
  CHECK_IN_ITEMS,
  type CheckIn,
  type CheckInItem,
  type CheckInScores,
} from '@/lib/domain/check-in';
import type { Instant } from '@/lib/domain/days';
import type { SessionId } from '@/lib/domain/ids';
import { mean, medianScore, noScores } from '@/lib/domain/median';

/** From here down a score is marked. */
const LOW_SCORE = 6;
/** So far below the client's own running median, a score is marked. */
export const NOTABLE_DROP = 2;

/** A score that calls for curiosity, never for a verdict. */
export interface CheckInMark {
  sessionId: SessionId;
  at: Instant;
  item: CheckInItem;
  score: number;
  /** The median of the client's earlier scores of this item; `null` for the first. */
  median: number | null;
  isLow: boolean;
  /** Whether it fell by two or more from that median. */
  isDrop: boolean;
}

/**
 * Every score that is 6 or less, or at least 2 below the median of the client's own earlier scores
 * of that item. Oldest first; what was not answered is neither marked nor part of a median. There is
 * no cut-off and nothing is compared across clients. Own rule, on the practice that one low item
 * says more than a total. Check-ins come oldest first.
 */
export function checkInMarks(checkIns: readonly CheckIn[]): CheckInMark[] {
  const earlier: Record<CheckInItem, number[]> = {
    relationship: noScores(),
    goals: noScores(),
    approach: noScores(),
    overall: noScores(),
  };
  return checkIns.flatMap((checkIn) =>
    CHECK_IN_ITEMS.flatMap((item): CheckInMark[] => {
      const score = checkIn[item];
      if (score === null) return [];
      const before = medianScore(earlier[item]) ?? null;
      earlier[item][score] = (earlier[item][score] ?? 0) + 1;
      const isLow = score <= LOW_SCORE;
      const isDrop = before !== null && before - score >= NOTABLE_DROP;
      const { sessionId, at } = checkIn;
      return isLow || isDrop ? [{ sessionId, at, item, score, median: before, isLow, isDrop }] : [];
    }),
  );
}

/** The marks of the last check-in that was answered: what the next session may begin with. */
export function openMarks(checkIns: readonly CheckIn[]): CheckInMark[] {
  const last = checkIns.findLast((checkIn) => answered(checkIn).length > 0);
  return checkInMarks(checkIns).filter(({ sessionId }) => sessionId === last?.sessionId);
}

/** The mean of the items that were answered; `undefined` when none was. */
export function checkInMean(scores: CheckInScores): number | undefined {
  return mean(answered(scores));
}

/** Whether everything was answered with a ten: that deserves a question too. */
export function isAllTens(scores: CheckInScores): boolean {
  const given = answered(scores);
  return given.length === CHECK_IN_ITEMS.length && given.every((score) => score === 10);
}

/** How far the coach's prediction was from the answers, item by item; positive: better than thought. */
export function predictionGaps({
  prediction,
  ...scores
}: CheckIn): Partial<Record<CheckInItem, number>> {
  if (prediction === undefined) return {};
  return Object.fromEntries(
    CHECK_IN_ITEMS.flatMap((item) => {
      const [said, thought] = [scores[item], prediction[item]];
      return said === null || thought === null ? [] : [[item, said - thought]];
    }),
  );
}

function answered(scores: CheckInScores): number[] {
  return CHECK_IN_ITEMS.flatMap((item) => scores[item] ?? []);
}
