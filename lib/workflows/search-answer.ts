import type { Instant } from '@/lib/domain/days';
import type { ClientId, SessionId } from '@/lib/domain/ids';
import type { Layer } from '@/lib/domain/layers';
import type { Excerpt } from '@/lib/domain/search/excerpt';
import type { QueryProblem } from '@/lib/domain/search/query';
import type { SearchKind } from '@/lib/domain/search/record';
import type { SearchFacets } from '@/lib/domain/search/result';

/** Something found, as it is on disk at this moment. */
export interface FoundHit {
  id: string;
  kind: SearchKind;
  at: Instant;
  layer: Layer;
  excerpt: Excerpt;
  tags: readonly string[];
  /** What was answered, where it is a question. */
  answer: string | undefined;
}

/** What was found in one session, or about a client outside of any. */
export interface FoundGroup {
  clientId: ClientId;
  /** The client's display name. */
  shownAs: string;
  sessionId: SessionId | null;
  /** When the session began, or was to begin. */
  at: Instant | undefined;
  /** How many of it answer; `hits` are the best of them. */
  count: number;
  hits: readonly FoundHit[];
}

/** Everything a screen says about a search. */
export interface SearchAnswer {
  query: string;
  total: number;
  groups: readonly FoundGroup[];
  /** How many groups there are beyond those given. */
  moreGroups: number;
  facets: SearchFacets;
  /** The display names of the clients in `facets`. */
  clientNames: ReadonlyMap<ClientId, string>;
  problems: readonly QueryProblem[];
  /** Comparable words that were looked for, to mark them. */
  words: readonly string[];
  /** `false` while rows are still being read for the first time; `readCount` says how many were. */
  isComplete: boolean;
  readCount: number;
  /** Nothing may be found now. */
  isLocked: boolean;
  /** Rows that could not be read. They are still on disk. */
  damaged: number;
}
