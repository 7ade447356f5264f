import { useEffect, useState } from 'react';
import { useLanguage } from '@/components/ui/use-text';
import { openSearch } from '@/lib/workflows/open-search';
import type { SearchAnswer } from '@/lib/workflows/search-answer';

export interface Search {
  /** Of this query, or of the one before while the new one is under way: nothing flickers. */
  answer: SearchAnswer | undefined;
  failure: unknown;
}

/**
 * What answers a query, now and after every write. The first time on a page it also begins to read
 * everything, so that asking for nothing is a way to be ready for the first word.
 */
export function useSearch(query: string, groups: number, hitsPerGroup: number): Search {
  const language = useLanguage();
  const [search, setSearch] = useState<Search>({ answer: undefined, failure: undefined });
  useEffect(() => {
    let isWanted = true;
    let isUnderWay = false;
    let mustAskAgain = false;
    const engine = openSearch();

    async function ask(): Promise<void> {
      mustAskAgain = isUnderWay;
      if (isUnderWay) return;
      isUnderWay = true;
      try {
        const answer = await engine.search({ query, language, limits: { groups, hitsPerGroup } });
        if (isWanted && answer !== undefined) setSearch({ answer, failure: undefined });
      } catch (failure) {
        if (isWanted) setSearch({ answer: undefined, failure });
      }
      isUnderWay = false;
      if (isWanted && mustAskAgain) void ask();
    }

    const stop = engine.onChange(() => void ask());
    void ask();
    return () => {
      isWanted = false;
      stop();
    };
  }, [query, language, groups, hitsPerGroup]);
  return search;
}
