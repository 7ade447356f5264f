import type { Instant } from '@/lib/domain/days';
import type { ClientId, SessionId } from '@/lib/domain/ids';
import type { Layer } from '@/lib/domain/layers';
import type { Phase } from '@/lib/domain/phases';
import type { SearchKind } from '@/lib/domain/search/record';

/** What was found in one session, or about a client outside of any. */
export interface HitGroup {
  clientId: ClientId;
  /** What the client is called, the display name last; empty where it is about nobody. */
  names: readonly string[];
  sessionId: SessionId | null;
  /** When the session was, where that is known. */
  at: Instant | undefined;
  /** How many records of it answer; `hits` are the first of them. */
  count: number;
  hits: readonly { id: string; table: string }[];
}

/** How many of all hits there are of each. */
export interface SearchFacets {
  clients: ReadonlyMap<ClientId, number>;
  kinds: ReadonlyMap<SearchKind, number>;
  layers: ReadonlyMap<Layer, number>;
  tags: ReadonlyMap<string, number>;
  phases: ReadonlyMap<Phase, number>;
}

export interface SearchResult {
  total: number;
  /** The best ones, newest first among equals. */
  groups: readonly HitGroup[];
  groupCount: number;
  facets: SearchFacets;
}

export interface SearchLimits {
  groups: number;
  hitsPerGroup: number;
}
