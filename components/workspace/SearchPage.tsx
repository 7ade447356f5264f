import { useEffect, useState } from 'react';
import { Outcome } from '@/components/search/Outcome';
import { useSearch } from '@/components/search/use-search';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import { Damaged } from '@/components/workspace/Damaged';
import styles from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { SearchFacets } from '@/components/workspace/SearchFacets';
import { SearchGroups } from '@/components/workspace/SearchGroups';
import { searchText } from '@/lib/text/search';

const GROUPS_AT_FIRST = 30;
const HITS_PER_GROUP = 5;

interface SearchPageProps {
  query: string;
  onQuery: (query: string) => void;
}

/** Everything that answers the search box, which keeps the focus; and ways to narrow it down. */
export function SearchPage({ query, onQuery }: SearchPageProps) {
  const t = useText(searchText);
  const [groups, setGroups] = useState(GROUPS_AT_FIRST);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another query begins at its best again
  useEffect(() => setGroups(GROUPS_AT_FIRST), [query]);
  const search = useSearch(query, groups, HITS_PER_GROUP);
  const { answer } = search;
  return (
    <div className={styles.page}>
      <PageHeading takesFocus={false}>{t.title}</PageHeading>
      {answer !== undefined && <SearchFacets answer={answer} query={query} onQuery={onQuery} />}
      <p className={styles.summary} role="status">
        <Outcome search={search} query={query} />
      </p>
      {answer !== undefined && query.trim() !== '' && (
        <>
          <Damaged count={answer.damaged} />
          <SearchGroups answer={answer} />
          {answer.moreGroups > 0 && (
            <Button onClick={() => setGroups(groups + GROUPS_AT_FIRST)}>{t.more}</Button>
          )}
        </>
      )}
    </div>
  );
}
