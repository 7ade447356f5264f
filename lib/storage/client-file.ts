import { checkInSchema, reflectionSchema } from '@/lib/domain/check-in';
import { clientSchema } from '@/lib/domain/client';
import { commitmentSchema } from '@/lib/domain/commitment';
import { consentSchema } from '@/lib/domain/consent';
import { draftSchema } from '@/lib/domain/draft';
import { engagementSchema } from '@/lib/domain/engagement';
import { goalSchema, ratingSchema } from '@/lib/domain/goal';
import type { ClientId } from '@/lib/domain/ids';
import { noteSchema } from '@/lib/domain/note';
import { pastHoursSchema } from '@/lib/domain/past-hours';
import { askSchema } from '@/lib/domain/question';
import type { ClientRecords } from '@/lib/domain/release/client-records';
import { roomSchema } from '@/lib/domain/room';
import { sessionSchema } from '@/lib/domain/session';
import type { z } from '@/lib/domain/zod';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { readRows } from '@/lib/storage/rows';

/** Everything kept about one client, and how many rows could not be read. Those stay on disk. */
export interface ClientFileReading {
  records: ClientRecords | undefined;
  damaged: number;
}

/**
 * Every row that belongs to a client, what is in the trash included, all as of the same moment. Not
 * for a reader's eyes before it has passed a gate. No records when there is no readable client.
 */
export async function readClientFile(
  id: ClientId,
  store: CoachsideDb = db,
): Promise<ClientFileReading> {
  let damaged = 0;
  const read = <Row>(schema: z.ZodMiniType<Row>, found: readonly unknown[]): Row[] => {
    const { rows, damaged: unreadable } = readRows(schema, found);
    damaged += unreadable;
    return rows;
  };
  const of = (table: string) => store.table(table).where('clientId').equals(id).toArray();
  return store.transaction('r', store.tables, async () => {
    const [client] = read(clientSchema, await store.clients.where('id').equals(id).toArray());
    if (client === undefined) return { records: undefined, damaged };
    const sessions = await of('sessions');
    const records: ClientRecords = {
      client,
      engagements: read(engagementSchema, await of('engagements')),
      sessions: read(sessionSchema, sessions),
      notes: read(noteSchema, await of('notes')),
      drafts: read(
        draftSchema,
        await store.drafts
          .where('sessionId')
          .anyOf(sessions.map((session) => session.id))
          .toArray(),
      ),
      commitments: read(commitmentSchema, await of('commitments')),
      goals: read(goalSchema, await of('goals')),
      ratings: read(ratingSchema, await of('ratings')),
      asks: read(askSchema, await of('asks')),
      checkIns: read(checkInSchema, await of('checkins')),
      reflections: read(reflectionSchema, await of('reflections')),
      consents: read(consentSchema, await of('consents')),
      rooms: read(roomSchema, await of('rooms')),
      pastHours: read(pastHoursSchema, await of('pastHours')),
    };
    return { records, damaged };
  });
}
