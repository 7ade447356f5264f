import type { Instant } from '@/lib/domain/days';
import type { ClientId, SessionId } from '@/lib/domain/ids';
import type { Layer } from '@/lib/domain/layers';
import type { Excerpt } from '@/lib/domain/search/excerpt';
import type { QueryProblem } from '@/lib/domain/search/query';
import type { SearchKind } from '@/lib/domain/search/record';
import type { SearchFacets } from '@/lib/domain/search/result';
import type { SearchPage } from '@/lib/workflows/search-sources';

/** Something found, as it is on disk at this moment. */
export interface FoundHit {
  id: string;
  kind: SearchKind;
  at: Instant;
  layer: Layer;
  excerpt: Excerpt;
  tags: readonly string[];
  place: HitPlace;
  /** What was answered, where it is a question. */
  answer: string | undefined;
}

/** Where something that was found stands. */
export interface HitPlace {
  page: SearchPage;
  /** Of the client, the session or the deck whose page it is; empty where there is but one page. */
  id: string;
  /** The line on that page. */
  entryId: string;
}

/** What was found in one session, or about a client outside of any, or of nobody but the coach. */
export interface FoundGroup {
  /** Empty where it is about no client. */
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
