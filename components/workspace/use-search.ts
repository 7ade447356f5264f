import { useEffect, useState } from 'react';
import { type SearchHit, type SearchProgress, searchNotes } from '@/lib/workflows/search-notes';

export type { SearchHit };

interface Search {
  query: string;
  progress: SearchProgress | undefined;
  failure: unknown;
}

const NOTHING: Search = { query: '', progress: undefined, failure: undefined };

/**
 * The hits of a query, growing while the scan goes on; a newer query stops the older one. The last
 * hits stay until the first new ones, so that nothing flickers while typing.
 */
export function useSearch(query: string): Search {
  const [search, setSearch] = useState<Search>(NOTHING);
  useEffect(() => {
    const abort = new AbortController();
    searchNotes(query, (progress) => setSearch({ query, progress, failure: undefined }), {
      signal: abort.signal,
    }).catch((failure: unknown) => {
      if (!abort.signal.aborted) setSearch({ query, progress: undefined, failure });
    });
    return () => abort.abort();
  }, [query]);
  return search;
}
