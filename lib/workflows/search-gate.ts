import type { Layer } from '@/lib/domain/layers';
import { ALL_OPEN, type Openness } from '@/lib/domain/search/query';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { findLiveSession } from '@/lib/storage/sessions';
import { vaultOf } from '@/lib/storage/vault/vault';
import { isScreenShared } from '@/lib/workflows/share-screen';

/** What may be found at this moment. */
export interface SearchGate extends Openness {
  /** Nothing is read, kept in memory or found while this is false. */
  isOpen: boolean;
}

/** What a client may see: nothing is released to a sponsor that its client may not. */
const SEEN_BY_CLIENT: readonly Layer[] = ['client', 'sponsor'];

/**
 * The one place that decides what may be found, asked before every search and before anything is
 * read for one. A locked vault, or a practice that is being written anew, closes it, which also drops
 * the index from memory. On a shared screen it leaves what a client may see, and during a session
 * only what is of the client who looks on.
 */
export async function readSearchGate(store: CoachsideDb = db): Promise<SearchGate> {
  await store.open(); // Only an open database knows its vault.
  const { mode } = vaultOf(store);
  if (mode === 'locked' || mode === 'renewing') return { isOpen: false, layers: [] };
  if (!(await isScreenShared(store))) return { isOpen: true, ...ALL_OPEN };
  const live = await findLiveSession(store);
  return { isOpen: true, layers: SEEN_BY_CLIENT, onlyOf: live?.clientId };
}
