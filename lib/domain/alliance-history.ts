import {
  CHECK_IN_ITEMS,
  type CheckIn,
  type CheckInItem,
  type CheckInScores,
} from '@/lib/domain/check-in';
import { type CheckInMark, checkInMarks } from '@/lib/domain/check-in-marks';
import { type Day, dayOf } from '@/lib/domain/days';
import type { Journey } from '@/lib/domain/journey';
import type { Repair } from '@/lib/domain/repair';
import type { Session } from '@/lib/domain/session';

/** A session that was begun, with its place among those of the client. */
export interface NumberedSession {
  number: number;
  session: Session;
  on: Day;
}

/** A client's check-in and which session it is about. */
export interface NumberedCheckIn extends NumberedSession {
  checkIn: CheckIn;
}

/** The sessions that were begun, oldest first, counted from 1. */
export function numberedSessions({ sessions }: Pick<Journey, 'sessions'>): NumberedSession[] {
  return sessions
    .flatMap((session) =>
      session.startedAt === null ? [] : [{ session, startedAt: session.startedAt }],
    )
    .toSorted((a, b) => a.startedAt - b.startedAt)
    .map(({ session, startedAt }, index) => ({
      session,
      number: index + 1,
      on: dayOf(startedAt),
    }));
}

/**
 * The check-ins that were answered, in the order of their sessions, whenever the answers came. A
 * check-in of a session in the trash is left out.
 */
export function numberedCheckIns(
  journey: Pick<Journey, 'sessions' | 'checkIns'>,
): NumberedCheckIn[] {
  const bySession = new Map(journey.checkIns.map((each) => [each.sessionId, each]));
  return numberedSessions(journey).flatMap((numbered) => {
    const checkIn = bySession.get(numbered.session.id);
    return checkIn !== undefined && isAnswered(checkIn) ? [{ ...numbered, checkIn }] : [];
  });
}

/** Whether the client said a number for any of it. */
export function isAnswered(scores: CheckInScores): boolean {
  return CHECK_IN_ITEMS.some((item) => scores[item] !== null);
}

/** What became of a mark. */
export type MarkEnd =
  /** The coach wrote down how it was met, and both felt it was mended. */
  | { kind: 'settled'; on: Day }
  /** A later answer to the same item is not marked. */
  | { kind: 'recovered'; number: number; score: number }
  /** It is written down how it was met, and that is not settled. */
  | { kind: 'repairing'; since: Day }
  /** A later answer to the same item is marked as well. */
  | { kind: 'again'; number: number }
  | { kind: 'open' };

export interface MarkHistory {
  mark: CheckInMark;
  number: number;
  end: MarkEnd;
}

/** Every mark with what became of it, the latest first. */
export function markHistory(
  checkIns: readonly NumberedCheckIn[],
  repairs: readonly Repair[],
): MarkHistory[] {
  const marks = checkInMarks(checkIns.map(({ checkIn }) => checkIn));
  return marks
    .flatMap((mark) => {
      const place = checkIns.findIndex(({ session }) => session.id === mark.sessionId);
      const number = checkIns[place]?.number;
      if (number === undefined) return [];
      const later = checkIns.slice(place + 1);
      return [{ mark, number, end: endOf(mark, later, marks, repairs) }];
    })
    .toReversed();
}

/** Whether nothing newer speaks for it: what the next session may begin with. */
export function isUnderWay({ end }: MarkHistory): boolean {
  return end.kind === 'open' || end.kind === 'repairing';
}

function endOf(
  mark: CheckInMark,
  later: readonly NumberedCheckIn[],
  marks: readonly CheckInMark[],
  repairs: readonly Repair[],
): MarkEnd {
  const repair = repairs.findLast(
    ({ sessionId, item }) => sessionId === mark.sessionId && (item === null || item === mark.item),
  );
  if (repair !== undefined && repair.settledOn !== null)
    return { kind: 'settled', on: repair.settledOn };
  const answers = later.flatMap(({ number, checkIn }) => {
    const score = checkIn[mark.item];
    return score === null ? [] : [{ number, score, isMarked: isMarked(checkIn, mark.item, marks) }];
  });
  const back = answers.find((answer) => !answer.isMarked);
  if (back !== undefined) return { kind: 'recovered', number: back.number, score: back.score };
  if (repair !== undefined) return { kind: 'repairing', since: repair.on };
  const again = answers[0];
  return again === undefined ? { kind: 'open' } : { kind: 'again', number: again.number };
}

function isMarked(
  { sessionId }: CheckIn,
  item: CheckInItem,
  marks: readonly CheckInMark[],
): boolean {
  return marks.some((mark) => mark.sessionId === sessionId && mark.item === item);
}
