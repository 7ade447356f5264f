import { consentOn } from '@/lib/domain/consent';
import type { Day } from '@/lib/domain/days';
import {
  entryOfPastHours,
  entryOfSession,
  type HoursEntry,
  loggedSessionSchema,
} from '@/lib/domain/hours-entry';
import type { ClientId } from '@/lib/domain/ids';
import { pastHoursSchema } from '@/lib/domain/past-hours';
import { listConsents } from '@/lib/storage/consents';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { readRows } from '@/lib/storage/rows';

export interface ClientHours {
  entries: HoursEntry[];
  /** Whether the client agreed to be listed in the hours log. */
  isListed: boolean;
}

/** A client's lines of the hours log, even in the trash, where the log leaves them out. */
export async function readClientHours(
  id: ClientId,
  today: Day,
  store: CoachsideDb = db,
): Promise<ClientHours> {
  const [sessions, past, consents] = await Promise.all([
    store.sessions.where('clientId').equals(id).toArray(),
    store.pastHours.where('clientId').equals(id).toArray(),
    listConsents(id, store),
  ]);
  const held = readRows(loggedSessionSchema, sessions).rows.filter(
    ({ trashedAt }) => trashedAt === null,
  );
  return {
    entries: [
      ...held.flatMap((session) => entryOfSession(session) ?? []),
      ...readRows(pastHoursSchema, past).rows.map((row) => entryOfPastHours(row, id)),
    ],
    isListed: consentOn(consents, id, 'hours-listing', today) !== undefined,
  };
}
