import type { Instant } from '@/lib/domain/days';
import type { ClientId, SessionId } from '@/lib/domain/ids';
import type { Layer } from '@/lib/domain/layers';
import type { Phase } from '@/lib/domain/phases';

/** What can be found, by the name that `kind:` takes. Append only: an index stores the places. */
export const SEARCH_KINDS = [
  'note',
  'insight',
  'words',
  'hunch',
  'marker',
  'commitment',
  'ask',
  'goal',
  'reflection',
  'session',
  'check-in',
  'client',
  'agreement',
  'document',
  'feedback',
  'engagement',
  'recap',
  'deck',
  'hours',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** The instant of what only its session tells the time of. */
export const AS_ITS_SESSION: Instant = 0;

/** One thing that can be found: what is said in it, and what it can be narrowed down by. */
export interface SearchRecord {
  /** Of its row; unlike any other id. */
  id: string;
  /** Where its row is kept. */
  table: string;
  kind: SearchKind;
  at: Instant;
  /** Empty for what belongs to no client, or to that of its session. */
  clientId: ClientId;
  /** `null` for what belongs to no one session. */
  sessionId: SessionId | null;
  layer: Layer;
  phase: Phase | null;
  /** Texts that don't run on into one another: no phrase begins in one and ends in the next. */
  texts: readonly string[];
  tags: readonly string[];
}
