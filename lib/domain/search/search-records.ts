import { countFacets } from '@/lib/domain/search/count-facets';
import { findRecords } from '@/lib/domain/search/find-records';
import { groupHits } from '@/lib/domain/search/group-hits';
import { ALL_OPEN, isEmptyQuery, type Openness, type SearchQuery } from '@/lib/domain/search/query';
import type { SearchLimits, SearchResult } from '@/lib/domain/search/result';
import type { SearchIndex } from '@/lib/domain/search/search-index';

const NOTHING: SearchResult = {
  total: 0,
  groups: [],
  groupCount: 0,
  facets: {
    clients: new Map(),
    kinds: new Map(),
    layers: new Map(),
    tags: new Map(),
    phases: new Map(),
  },
};

/** Finds what answers a query, grouped by session: nearest first, then newest. */
export function searchRecords(
  { tables }: SearchIndex,
  query: SearchQuery,
  limits: SearchLimits,
  open: Openness = ALL_OPEN,
): SearchResult {
  if (isEmptyQuery(query)) return NOTHING;
  const found = findRecords(tables, query, open);
  const { groups, groupCount } = groupHits(tables, found, limits);
  return {
    total: found.numbers.length,
    groupCount,
    groups,
    facets: countFacets(tables, found),
  };
}
