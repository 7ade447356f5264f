import { agreementSchema } from '@/lib/domain/agreement';
import { assessmentSchema } from '@/lib/domain/assessment';
import { checkInSchema, reflectionSchema } from '@/lib/domain/check-in';
import { type Client, clientSchema } from '@/lib/domain/client';
import { closureSchema } from '@/lib/domain/closure';
import { commitmentSchema } from '@/lib/domain/commitment';
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
}

/** All as of the same moment, without notes and asks, which only a session's own page needs. */
export async function readJourney(id: ClientId, store: CoachsideDb = db): Promise<JourneyReading> {
  let damaged = 0;
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

  let client: Client | undefined;
  const journey = await store.transaction('r', store.tables, async () => {
    const found = readRows(clientSchema, await store.clients.where('id').equals(id).toArray());
    damaged += found.damaged;
    [client] = found.rows;
    if (client === undefined || client.trashedAt !== null) return undefined;
    // All asked for at once, so that nobody waits for twenty answers one after the other.
    const rows = await allOf({
      engagements: of('engagements', engagementSchema, ({ startedOn }) => startedOn),
      sessions: of('sessions', sessionSchema, ({ startedAt, plannedAt }) => startedAt ?? plannedAt),
      goals: of('goals', goalSchema, ({ createdAt }) => createdAt),
      ratings: of('ratings', ratingSchema, ({ at }) => at),
      commitments: of('commitments', commitmentSchema, ({ at }) => at),
      checkIns: of('checkins', checkInSchema, ({ at }) => at),
      reflections: of('reflections', reflectionSchema, ({ at }) => at),
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
      sentDocuments: of('sentDocuments', sentDocumentSchema, ({ at }) => at),
    });
    return { client, ...rows } satisfies Journey;
  });
  return { journey, client, damaged };
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
