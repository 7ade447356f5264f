import type { CheckIn, Reflection } from '@/lib/domain/check-in';
import type { Client } from '@/lib/domain/client';
import type { Commitment } from '@/lib/domain/commitment';
import { type Day, dayOf } from '@/lib/domain/days';
import type { Goal, Rating } from '@/lib/domain/goal';
import type { GoalId } from '@/lib/domain/ids';
import type { Layer } from '@/lib/domain/layers';
import type { Note } from '@/lib/domain/note';
import type { Ask } from '@/lib/domain/question';
import { type Audience, pass, type Released } from '@/lib/domain/release/released';
import { withStandIns } from '@/lib/domain/release/stand-ins';
import type { Session } from '@/lib/domain/session';

export type { Audience, Released };

/**
 * The gate between what a coach keeps of one session and what somebody else reads. Whatever leaves
 * passes a gate: this one, or one of those in `lib/domain/release/`; nothing else can make a
 * {@link Released} value. To let a new field out, name it in a `Shared…` type: what is not named
 * stays.
 */

/** Whom a session's records can be released to. The other readers have gates of their own. */
export type Reader = Exclude<Audience, 'supervisor' | 'access'>;

/** Everything kept about one session, as stored. */
export interface SessionRecords {
  client: Client;
  session: Session;
  notes: readonly Note[];
  commitments: readonly Commitment[];
  /** All of the client's goals and ratings: progress is told from one session to the next. */
  goals: readonly Goal[];
  ratings: readonly Rating[];
  asks: readonly Ask[];
  checkIn: CheckIn | null;
  reflection: Reflection | null;
}

/** A note as its reader may have it: no tags, no layer, no link to what it answered. */
export type SharedNote = Pick<Note, 'at' | 'text'> & {
  kind: 'note' | 'insight' | 'words';
  /** Only goals that are released as well. */
  goalIds: readonly GoalId[];
};

export type SharedCommitment = Pick<Commitment, 'at' | 'owner' | 'text' | 'dueOn' | 'status'> & {
  goalIds: readonly GoalId[];
};

export type SharedGoal = Pick<Goal, 'id' | 'text' | 'measure' | 'baseline' | 'target' | 'status'>;

/** A number and its moment; the coach's evidence for it stays with the coach. */
export type SharedRating = Pick<Rating, 'goalId' | 'value' | 'level' | 'at'> & {
  isOfThisSession: boolean;
};

/** What somebody else may have of a session. Each line carries the mark as well. */
export interface SharedRecords<A extends Audience> {
  clientKind: Client['kind'];
  language: Client['language'];
  heldOn: Day;
  focus: string;
  /** What was asked, in the words it was asked in; its answer passes only as a note of its own. */
  questionToCarry: string | null;
  nextSessionOn: Day | null;
  notes: readonly Released<A, SharedNote>[];
  commitments: readonly Released<A, SharedCommitment>[];
  goals: readonly Released<A, SharedGoal>[];
  ratings: readonly Released<A, SharedRating>[];
}

interface RecordsFor {
  coach: SessionRecords;
  client: SharedRecords<'client'>;
  sponsor: SharedRecords<'sponsor'>;
}

export type ReleasedRecords<A extends Reader> = Released<A, RecordsFor[A]>;

/**
 * What a reader may have of a session. Lines in the trash, and lines of another session or client,
 * pass for nobody. A sponsor has neither focus, goals nor next day: those need the client's word,
 * which only a line's layer gives.
 */
export function release<A extends Reader>(reader: A, records: SessionRecords): ReleasedRecords<A> {
  return gates[reader](kept(records));
}

const gates: { [A in Reader]: (records: SessionRecords) => ReleasedRecords<A> } = {
  coach: (records) => pass<'coach', SessionRecords>(records),
  client: (all) => {
    const records = forOthers(all);
    const { session, goals, asks } = records;
    return pass<'client', SharedRecords<'client'>>({
      ...shared<'client'>(records, ['client', 'sponsor'], goals),
      focus: session.focus,
      questionToCarry: asks.find(({ id }) => id === session.questionToCarry)?.text ?? null,
      nextSessionOn: session.nextSessionOn,
    });
  },
  sponsor: (records) =>
    pass<'sponsor', SharedRecords<'sponsor'>>(
      shared<'sponsor'>(forOthers(records), ['sponsor'], []),
    ),
};

/** The records as somebody else may read them: with stand-ins where the coach wants those. */
function forOthers(records: SessionRecords): SessionRecords {
  const { client, session, notes, commitments, goals, asks } = records;
  const { focus } = withStandIns({ focus: session.focus }, client);
  return {
    ...records,
    session: { ...session, focus },
    ...withStandIns({ notes, commitments, goals, asks }, client),
  };
}

/** The records without what was deleted, and without what is not of this session and client. */
function kept(records: SessionRecords): SessionRecords {
  const { client, session, checkIn, reflection } = records;
  const isOurs = (row: { sessionId: string; clientId: string }) =>
    row.sessionId === session.id && row.clientId === client.id;
  const isKept = (row: Note | Commitment | Ask) => row.trashedAt === null && isOurs(row);
  const goals = records.goals.filter(
    (goal) => goal.trashedAt === null && goal.clientId === client.id,
  );
  const goalIds = new Set(goals.map((goal) => goal.id));
  return {
    client,
    session,
    notes: records.notes.filter(isKept),
    commitments: records.commitments.filter(isKept),
    asks: records.asks.filter(isKept),
    goals,
    ratings: records.ratings.filter(
      (rating) => rating.clientId === client.id && goalIds.has(rating.goalId),
    ),
    checkIn: checkIn !== null && isOurs(checkIn) ? checkIn : null,
    reflection: reflection !== null && isOurs(reflection) ? reflection : null,
  };
}

function shared<A extends Reader>(
  { client, session, notes, commitments, ratings }: SessionRecords,
  layers: readonly Layer[],
  goals: readonly Goal[],
): SharedRecords<A> {
  const goalIds = new Set(goals.map((goal) => goal.id));
  const known = (ids: readonly GoalId[]) => ids.filter((id) => goalIds.has(id));
  return {
    clientKind: client.kind,
    language: client.language,
    heldOn: dayOf(session.startedAt ?? session.plannedAt),
    focus: '',
    questionToCarry: null,
    nextSessionOn: null,
    notes: notes.flatMap(({ at, kind, layer, text, goalIds: ids }) =>
      layers.includes(layer) && isShareable(kind)
        ? [pass<A, SharedNote>({ at, kind, text, goalIds: known(ids) })]
        : [],
    ),
    commitments: commitments
      .filter(({ layer }) => layers.includes(layer))
      .map(({ at, owner, text, dueOn, status, goalIds: ids }) =>
        pass<A, SharedCommitment>({ at, owner, text, dueOn, status, goalIds: known(ids) }),
      ),
    goals: goals.map(({ id, text, measure, baseline, target, status }) =>
      pass<A, SharedGoal>({ id, text, measure, baseline, target, status }),
    ),
    ratings: ratings
      .filter(({ goalId }) => goalIds.has(goalId))
      .map(({ goalId, value, level, at, sessionId }) =>
        pass<A, SharedRating>({
          ...{ goalId, value, at, isOfThisSession: sessionId === session.id },
          ...(level === undefined ? {} : { level }),
        }),
      ),
  };
}

/** A hunch or a marker is never shared, whatever its layer says. */
function isShareable(kind: Note['kind']): kind is SharedNote['kind'] {
  return kind === 'note' || kind === 'insight' || kind === 'words';
}
