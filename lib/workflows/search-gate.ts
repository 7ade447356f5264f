import type { OpenLayers } from '@/lib/domain/search/query';
import { type CoachsideDb, db } from '@/lib/storage/db';

/** What may be found at this moment. */
export interface SearchGate {
  /** Nothing is read, kept in memory or found while this is false. */
  isOpen: boolean;
  layers: OpenLayers;
}

/**
 * The one place that decides what may be found, asked before every search and before anything is
 * read for one. A locked vault answers `isOpen: false`, which also drops the index from memory; a
 * shared screen answers `layers: ['client', 'sponsor']`. Neither exists yet, so everything is open.
 */
export async function readSearchGate(_store: CoachsideDb = db): Promise<SearchGate> {
  return { isOpen: true, layers: 'all' };
}
