import type { Collection } from 'dexie';
import { agreementSchema } from '@/lib/domain/agreement';
import { assessmentSchema } from '@/lib/domain/assessment';
import { checkInSchema, reflectionSchema } from '@/lib/domain/check-in';
import { type Client, clientSchema } from '@/lib/domain/client';
import { closureSchema } from '@/lib/domain/closure';
import { type Commitment, commitmentSchema } from '@/lib/domain/commitment';
import { consentSchema } from '@/lib/domain/consent';
import { dilemmaSchema } from '@/lib/domain/dilemma';
import { engagementSchema } from '@/lib/domain/engagement';
import { achievementSchema, evaluationSchema } from '@/lib/domain/evaluation';
import { feedbackSchema } from '@/lib/domain/feedback';
import { goalSchema, ratingSchema } from '@/lib/domain/goal';
import type { ClientId } from '@/lib/domain/ids';
import type { Journey } from '@/lib/domain/journey';
import { pulseRoundSchema } from '@/lib/domain/pulse';
import { repairSchema } from '@/lib/domain/repair';
import { sentDocumentSchema } from '@/lib/domain/sent-document';
import { sessionSchema } from '@/lib/domain/session';
import { skillPracticeSchema } from '@/lib/domain/skill-practice';
import { transferenceNoteSchema } from '@/lib/domain/transference-note';
import type { z } from '@/lib/domain/zod';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { readRows } from '@/lib/storage/rows';

/** A client's journey, and how many rows could not be read. Those stay on disk. */
export interface JourneyReading {
  /** `undefined` when there is no such client, when it is damaged, or when it is in the trash. */
  journey: Journey | undefined;
  /** The client even in the trash, where there is no journey. */
  client: Client | undefined;
  damaged: number;
  /** `false` where only the latest of what grows with the years was read, and there may be more. */
  isWhole: boolean;
}

/** Rows of a table, and whether they stay few. */
interface Part {
  rows: Collection;
  isShort?: boolean;
}

/**
 * All as of the same moment, without notes and asks, which only a session's own page needs. With
 * `latest`, no more than so many rows of what grows with every session, those made last, and of
 * commitments all open ones: what a page shows first, in a time that does not grow.
 */
export async function readJourney(
  id: ClientId,
  store: CoachsideDb = db,
  latest?: number,
): Promise<JourneyReading> {
  let damaged = 0;
  let isWhole = true;
  const read = <Row>(schema: z.ZodMiniType<Row>, found: readonly unknown[]): Row[] => {
    const { rows, damaged: unreadable } = readRows(schema, found);
    damaged += unreadable;
    return rows.filter((row) => (row as { trashedAt?: number | null }).trashedAt == null);
  };
  const of = async <Row>(
    table: string,
    schema: z.ZodMiniType<Row>,
    key?: (row: Row) => string | number,
  ): Promise<Row[]> => {
    const rows = read(schema, await store.table(table).where('clientId').equals(id).toArray());
    return key === undefined ? rows : by(rows, key);
  };
  // What grows with every session.
  const growing = async <Row>(
    table: string,
    schema: z.ZodMiniType<Row>,
    key: (row: Row) => string | number,
    parts: readonly Part[] = [{ rows: store.table(table).where('clientId').equals(id) }],
  ): Promise<Row[]> => {
    if (latest === undefined) return of(table, schema, key);
    const readPart = async ({ rows, isShort }: Part): Promise<unknown[]> => {
      if (isShort) return rows.toArray();
      const found = await rows.reverse().limit(latest).toArray();
      if (found.length === latest) isWhole = false;
      return found.toReversed();
    };
    return by(read(schema, (await Promise.all(parts.map(readPart))).flat()), key);
  };
  const commitmentsIn = (status: Commitment['status']): Part => ({
    rows: store.commitments.where('[clientId+status]').equals([id, status]),
    // What is open is asked about as a whole, and ends.
    isShort: status === 'open',
  });

  let client: Client | undefined;
  const journey = await store.transaction('r', store.tables, async () => {
    const found = readRows(clientSchema, await store.clients.where('id').equals(id).toArray());
    damaged += found.damaged;
    [client] = found.rows;
    if (client === undefined || client.trashedAt !== null) return undefined;
    // All asked for at once, so that nobody waits for twenty answers one after the other.
    const rows = await allOf({
      engagements: of('engagements', engagementSchema, ({ startedOn }) => startedOn),
      sessions: growing(
        'sessions',
        sessionSchema,
        ({ startedAt, plannedAt }) => startedAt ?? plannedAt,
      ),
      goals: of('goals', goalSchema, ({ createdAt }) => createdAt),
      ratings: of('ratings', ratingSchema, ({ at }) => at),
      commitments: growing(
        'commitments',
        commitmentSchema,
        ({ at }) => at,
        commitmentSchema.shape.status.options.map(commitmentsIn),
      ),
      checkIns: of('checkins', checkInSchema, ({ at }) => at),
      reflections: growing('reflections', reflectionSchema, ({ at }) => at),
      agreements: of('agreements', agreementSchema, ({ version }) => version),
      consents: of('consents', consentSchema, ({ givenOn }) => givenOn),
      assessments: of('assessments', assessmentSchema, ({ on }) => on),
      skillPractice: of('skillPractice', skillPracticeSchema, ({ on }) => on),
      pulseRounds: of('pulseRounds', pulseRoundSchema, ({ on }) => on),
      feedback: of('feedback', feedbackSchema, ({ on }) => on),
      evaluations: of('evaluations', evaluationSchema),
      achievements: of('achievements', achievementSchema, ({ on }) => on),
      closures: of('closures', closureSchema),
      repairs: of('repairs', repairSchema, ({ on }) => on),
      dilemmas: of('dilemmas', dilemmaSchema, ({ on }) => on),
      transferenceNotes: of('transferenceNotes', transferenceNoteSchema, ({ at }) => at),
      sentDocuments: growing('sentDocuments', sentDocumentSchema, ({ at }) => at),
    });
    return { client, ...rows } satisfies Journey;
  });
  return { journey, client, damaged, isWhole };
}

/** Rows come in the order of their ids, which is that of their making; it decides among equals. */
function by<Row>(rows: readonly Row[], key: (row: Row) => string | number): Row[] {
  return rows.toSorted((a, b) => {
    const [first, second] = [key(a), key(b)];
    return first < second ? -1 : first > second ? 1 : 0;
  });
}

/** Each promise's outcome under its name; rejects as soon as one does. */
async function allOf<Promises extends Record<string, PromiseLike<unknown>>>(
  promises: Promises,
): Promise<{ [Name in keyof Promises]: Awaited<Promises[Name]> }> {
  const outcomes = await Promise.all(
    Object.entries(promises).map(async ([name, promise]) => [name, await promise] as const),
  );
  return Object.fromEntries(outcomes) as { [Name in keyof Promises]: Awaited<Promises[Name]> };
}
