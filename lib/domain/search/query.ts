import type { Day } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import type { Layer } from '@/lib/domain/layers';
import type { Phase } from '@/lib/domain/phases';
import type { SearchKind } from '@/lib/domain/search/record';

/** A tag or a name somebody looks for: as far as it is typed, or in quotes and whole. */
export interface WantedName {
  /** Comparable words. */
  words: readonly string[];
  isWhole: boolean;
}

/** Words next to each other, in that order. */
export interface WantedPhrase {
  words: readonly string[];
  /** The closing quote is not typed yet, so the last word may go on. */
  isOpen: boolean;
}

/** What somebody looks for. A record answers when it answers every part. */
export interface SearchQuery {
  /** Comparable words, each of which a record has, begins a word of it, or is a typo away from one. */
  words: readonly string[];
  phrases: readonly WantedPhrase[];
  tags: readonly WantedName[];
  /** Any of these clients, kinds, layers and phases; all where none is named. */
  clients: readonly WantedName[];
  kinds: readonly SearchKind[];
  layers: readonly Layer[];
  phases: readonly Phase[];
  /** From the first day on, and until the day before the last one. */
  after: Day | null;
  before: Day | null;
  /** Operators whose value says nothing, as they are typed. They narrow nothing down. */
  problems: readonly QueryProblem[];
}

export interface QueryProblem {
  operator: SearchOperator;
  value: string;
}

export const SEARCH_OPERATORS = [
  'client',
  'kind',
  'layer',
  'tag',
  'phase',
  'after',
  'before',
] as const;
export type SearchOperator = (typeof SEARCH_OPERATORS)[number];

/** Whether nothing is looked for yet. */
export function isEmptyQuery(query: SearchQuery): boolean {
  const { words, phrases, tags, clients, kinds, layers, phases, after, before } = query;
  const parts = [words, phrases, tags, clients, kinds, layers, phases];
  return parts.every((part) => part.length === 0) && after === null && before === null;
}

/** Which layers may be found at all: all of them, or while a screen is shared only some. */
export type OpenLayers = 'all' | readonly Layer[];

/** What may be found at all. */
export interface Openness {
  layers: OpenLayers;
  /** Nothing but what is of this client, if one is named. */
  onlyOf?: ClientId | undefined;
}

export const ALL_OPEN: Openness = { layers: 'all' };
