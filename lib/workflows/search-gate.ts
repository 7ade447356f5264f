import type { OpenLayers } from '@/lib/domain/search/query';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { vaultOf } from '@/lib/storage/vault/vault';

/** What may be found at this moment. */
export interface SearchGate {
  /** Nothing is read, kept in memory or found while this is false. */
  isOpen: boolean;
  layers: OpenLayers;
}

/**
 * The one place that decides what may be found, asked before every search and before anything is
 * read for one. A locked vault, or a practice that is being written anew, answers `isOpen: false`,
 * which also drops the index from memory; a shared screen answers `layers: ['client', 'sponsor']`.
 */
export async function readSearchGate(store: CoachsideDb = db): Promise<SearchGate> {
  await store.open(); // Only an open database knows its vault.
  const { mode } = vaultOf(store);
  return { isOpen: mode !== 'locked' && mode !== 'renewing', layers: 'all' };
}
