import type { Instant } from '@/lib/domain/days';
import { fold } from '@/lib/domain/fold';
import { type ClientId, newId, type PastHoursId, pastHoursIdSchema } from '@/lib/domain/ids';
import type { PastHours } from '@/lib/domain/past-hours';
import type { PastHoursDraft } from '@/lib/domain/past-hours-rows';
import { listClients } from '@/lib/storage/clients';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { addPastHours } from '@/lib/storage/past-hours';

interface PastHoursConsent {
  /** What holds for rows that do not say whether their client agreed to be listed. */
  isListed: boolean;
}

/**
 * Adds hours from before Coachside, all of them or none. A row that names a client of Coachside, and
 * one alone, is that client's. Resolves to the new ids, so that it can be taken back.
 */
export async function addPastHoursDrafts(
  drafts: readonly PastHoursDraft[],
  { isListed }: PastHoursConsent,
  now: Instant,
  store: CoachsideDb = db,
): Promise<PastHoursId[]> {
  return store.transaction('rw', store.clients, store.pastHours, async () => {
    const ids = await clientIdsByName(store);
    const rows: PastHours[] = drafts.map((draft) => ({
      ...draft,
      id: newId(pastHoursIdSchema),
      clientId: ids.get(fold(draft.name.trim())) ?? null,
      isListed: draft.isListed ?? isListed,
      addedAt: now,
    }));
    await addPastHours(rows, store);
    return rows.map(({ id }) => id);
  });
}

/** Of two clients with one name, neither: nobody can tell whose hours they were. */
async function clientIdsByName(store: CoachsideDb): Promise<Map<string, ClientId | null>> {
  const ids = new Map<string, ClientId | null>();
  for (const { id, name, isSample } of await listClients(store)) {
    if (isSample) continue;
    const key = fold(name.trim());
    ids.set(key, ids.has(key) ? null : id);
  }
  return ids;
}
