import { Notice } from '@/components/ui/Notice';
import { useLanguage, useText } from '@/components/ui/use-text';
import { Damaged } from '@/components/workspace/Damaged';
import styles from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { SearchHits } from '@/components/workspace/SearchHits';
import { useSearch } from '@/components/workspace/use-search';
import { foldedWords } from '@/lib/domain/fold';
import { failureSentence } from '@/lib/text/failures';
import { workspaceText } from '@/lib/text/workspace';
import type { SearchProgress } from '@/lib/workflows/search-notes';

/** Every line that holds the words in the search box, which keeps the focus. */
export function SearchPage({ query }: { query: string }) {
  const t = useText(workspaceText);
  const language = useLanguage();
  const { progress, failure } = useSearch(query);
  const words = foldedWords(query);
  return (
    <div className={styles.page}>
      <PageHeading takesFocus={false}>{t.results}</PageHeading>
      <p className={styles.summary} aria-live="polite">
        {words.length === 0 ? t.typeToSearch : <Outcome progress={progress} />}
      </p>
      {failure !== undefined && (
        <Notice kind="problem">{failureSentence(failure, language)}</Notice>
      )}
      {words.length > 0 && progress !== undefined && (
        <>
          <Damaged count={progress.damaged} />
          <SearchHits hits={progress.hits} words={words} />
        </>
      )}
    </div>
  );
}

function Outcome({ progress }: { progress: SearchProgress | undefined }) {
  const t = useText(workspaceText);
  if (progress === undefined || !progress.isDone) return t.searching;
  if (progress.isCapped) return t.capped(progress.hits.length);
  return progress.hits.length === 0 ? t.noHits : t.hits(progress.hits.length);
}
