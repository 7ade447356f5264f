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
import { keptRows } from '@/lib/storage/rows';

export interface ClientHours {
  entries: HoursEntry[];
  /** Whether the client agreed to be listed in the hours log. */
  isListed: boolean;
}

/** A client's lines of the hours log, even of one in the trash, whom the log leaves out. */
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
  return {
    entries: [
      ...keptRows(loggedSessionSchema, sessions).rows.flatMap((held) => entryOfSession(held) ?? []),
      ...keptRows(pastHoursSchema, past).rows.map((row) => entryOfPastHours(row, id)),
    ],
    isListed: consentOn(consents, id, 'hours-listing', today) !== undefined,
  };
}
