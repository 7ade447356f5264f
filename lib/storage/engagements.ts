import type { Engagement } from '@/lib/domain/engagement';
import type { ClientId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';

/** The client's engagement that has not ended; of several, the one that began last. */
export async function findOpenEngagement(
  clientId: ClientId,
  store: CoachsideDb = db,
): Promise<Engagement | undefined> {
  const found = await store.engagements.where('clientId').equals(clientId).toArray();
  return found
    .filter(({ endedOn }) => endedOn === null)
    .toSorted((a, b) => (a.startedOn < b.startedOn ? 1 : -1))[0];
}
