import type { Instant } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import { findClient } from '@/lib/storage/clients';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { eraseClient } from '@/lib/workflows/erase-client';
import { trashClient } from '@/lib/workflows/trash-client';

/** What removing did: a sample is gone for good, a real client waits in the trash. */
export type Removal = 'erased' | 'trashed' | 'in-session';

/**
 * Removes a client: the sample with everything that belongs to it, at once; a real one into the
 * trash, where it can be undone. Changes nothing while a session with a real client is live.
 */
export async function removeClient(
  id: ClientId,
  now: Instant,
  store: CoachsideDb = db,
): Promise<Removal> {
  const client = await findClient(id, store);
  if (client?.isSample !== true) return trashClient(id, now, store);
  await eraseClient(id, store);
  return 'erased';
}
