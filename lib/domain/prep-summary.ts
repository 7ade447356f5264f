import type { CheckIn, CheckInItem } from '@/lib/domain/check-in';
import { openMarks } from '@/lib/domain/check-in-marks';
import { type Commitment, isOverdue } from '@/lib/domain/commitment';
import { type Day, dayOf } from '@/lib/domain/days';
import type { Goal, Rating } from '@/lib/domain/goal';
import type { GoalId } from '@/lib/domain/ids';
import type { Note } from '@/lib/domain/note';
import type { Ask } from '@/lib/domain/question';
import type { Session } from '@/lib/domain/session';

/** In how many of the last sessions a tag is looked for, and how often it must have been there. */
export const TAG_SESSIONS = 5;
const TAG_RECURS_FROM = 2;
const TAGS_SHOWN = 5;
const RATINGS_SHOWN = 12;

/** What is kept about one client, as stored; what is in the trash was left out. */
export interface PrepRecords {
  /** Those that have begun, latest first. */
  sessions: readonly Session[];
  commitments: readonly Commitment[];
  goals: readonly Goal[];
  /** Oldest first. */
  ratings: readonly Rating[];
  /** What was asked in the last session, newest first. */
  asks: readonly Ask[];
  /** Oldest first. */
  checkIns: readonly CheckIn[];
  /** Of the last {@link TAG_SESSIONS} sessions: enough of a note to find tags and answers. */
  notes: readonly Pick<Note, 'sessionId' | 'tags'>[];
}

/** A commitment with what the eye should rest on. */
export interface PromiseLine {
  commitment: Commitment;
  isOverdue: boolean;
}

export interface GoalLine {
  id: GoalId;
  text: string;
  /** Oldest first, at most a dozen. */
  ratings: readonly Rating[];
}

/** The one marked item of the last check-in to be curious about. */
export interface CheckInLine {
  item: CheckInItem;
  /** What it usually was, by the median of earlier answers, if there are any. */
  from: number | null;
  to: number;
  /** Whether it fell notably from there. */
  isDrop: boolean;
}

export interface LastTime {
  on: Day;
  /** What was agreed then, in that order, then what is open from before. */
  promises: PromiseLine[];
  leftOpen: { kind: 'question' | 'focus'; text: string } | undefined;
}

/** What a coach wants to know in the three minutes before a session. */
export interface PrepSummary {
  /** Which session this will be: 1 for the first. */
  ordinal: number;
  /** `undefined` before the first session. */
  lastTime: LastTime | undefined;
  goals: GoalLine[];
  /** Most frequent first. */
  tags: { tag: string; sessions: number }[];
  checkIn: CheckInLine | undefined;
}

/** Reads the records of one client for the moment before the next session. */
export function prepSummary(records: PrepRecords, today: Day): PrepSummary {
  const [last] = records.sessions;
  return {
    ordinal: records.sessions.length + 1,
    lastTime: last && lastTime(last, records, today),
    goals: records.goals
      .filter((goal) => goal.status === 'open')
      .map((goal) => goalLine(goal, records.ratings)),
    tags: recurringTags(records),
    checkIn: notableCheckIn(records.checkIns),
  };
}

/**
 * How the last ordinary session was laid out: what the next one begins with. A chemistry talk or a
 * mid-point review is held once and makes no habit. Sessions come latest first.
 */
export function lastAgenda(
  sessions: readonly Session[],
): { templateId: string; minutes: number } | undefined {
  const last = sessions.find(({ kind }) => kind === 'working' || kind === 'supervision');
  return (
    last && {
      templateId: last.agenda.templateId,
      minutes: last.agenda.items.reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0),
    }
  );
}

function lastTime(last: Session, records: PrepRecords, today: Day): LastTime {
  const inOrder = records.commitments.toSorted((a, b) => a.at - b.at);
  const fresh = inOrder.filter(({ sessionId }) => sessionId === last.id);
  const older = inOrder.filter(
    (commitment) => commitment.sessionId !== last.id && isStillInView(commitment, last),
  );
  return {
    on: dayOf(last.startedAt ?? last.plannedAt),
    promises: [...fresh, ...older].map((commitment) => ({
      commitment,
      isOverdue: isOverdue(commitment, today),
    })),
    leftOpen: leftOpen(last, records),
  };
}

/** An older commitment closed since the last session stays, so that one click can be taken back. */
function isStillInView({ status, closedAt }: Commitment, last: Session): boolean {
  return status === 'open' || (closedAt ?? 0) > (last.endedAt ?? last.plannedAt);
}

function leftOpen(last: Session, { asks }: PrepRecords): LastTime['leftOpen'] {
  const ask = asks.find(
    ({ sessionId, answerNoteId }) => sessionId === last.id && answerNoteId === null,
  );
  if (ask !== undefined) return { kind: 'question', text: ask.text };
  const focus = last.focus.trim();
  return focus === '' ? undefined : { kind: 'focus', text: focus };
}

function goalLine({ id, text }: Goal, ratings: readonly Rating[]): GoalLine {
  return {
    id,
    text,
    ratings: ratings.filter(({ goalId }) => goalId === id).slice(-RATINGS_SHOWN),
  };
}

/** Tags that differ only in case are one tag, written as it was written last. */
function recurringTags({ sessions, notes, commitments }: PrepRecords): PrepSummary['tags'] {
  const recent = sessions.slice(0, TAG_SESSIONS);
  const found = new Map<string, { tag: string; sessions: number }>();
  for (const { id } of recent) {
    const inSession = [...notes, ...commitments]
      .filter(({ sessionId }) => sessionId === id)
      .flatMap(({ tags }) => tags);
    for (const [key, tag] of new Map(inSession.map((each) => [each.toLowerCase(), each]))) {
      const known = found.get(key);
      if (known === undefined) found.set(key, { tag, sessions: 1 });
      else known.sessions += 1;
    }
  }
  return [...found.values()]
    .filter(({ sessions: count }) => count >= TAG_RECURS_FROM)
    .toSorted((a, b) => b.sessions - a.sessions)
    .slice(0, TAGS_SHOWN);
}

/** The marked item that fell most from what it usually is; of equals, the lowest. */
function notableCheckIn(checkIns: readonly CheckIn[]): CheckInLine | undefined {
  const fallOf = ({ from, to }: CheckInLine) => (from ?? to) - to;
  return openMarks(checkIns)
    .map(({ item, score, median, isDrop }): CheckInLine => {
      return { item, from: median, to: score, isDrop };
    })
    .toSorted((a, b) => fallOf(b) - fallOf(a) || a.to - b.to)[0];
}
