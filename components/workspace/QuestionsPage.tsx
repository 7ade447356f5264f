import { useDeferredValue, useMemo, useState } from 'react';
import {
  type ChosenFilters,
  hasFilters,
  QuestionFilters,
} from '@/components/questions/QuestionFilters';
import { toQuestionFilters } from '@/components/questions/to-question-filters';
import { useLanguage, useText } from '@/components/ui/use-text';
import { LibraryQuestion } from '@/components/workspace/LibraryQuestion';
import { MetDamaged } from '@/components/workspace/MetDamaged';
import page from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import styles from '@/components/workspace/QuestionsPage.module.css';
import { useGrowing } from '@/components/workspace/use-growing';
import {
  type QuestionLibrary,
  useQuestionLibrary,
} from '@/components/workspace/use-question-library';
import { questionSearchText } from '@/lib/text/question-search';

const OWN = ['decks', 'questions'] as const;

/** The bank and the coach's own questions, searched, with what clients were asked and answered. */
export function QuestionsPage({ takesFocus }: { takesFocus: boolean }) {
  const t = useText(questionSearchText);
  const library = useQuestionLibrary();
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState<ChosenFilters>({});
  // A key is painted before the list it asks for.
  const wanted = useDeferredValue(query);
  return (
    <div className={page.page}>
      <div className={page.head}>
        <PageHeading takesFocus={takesFocus}>{t.page}</PageHeading>
        <p className={page.hint}>{t.pageHint}</p>
      </div>
      <MetDamaged tables={OWN} />
      <div className={styles.find}>
        <input
          type="search"
          className={styles.search}
          aria-label={t.search}
          placeholder={t.search}
          title={t.searchHint}
          autoComplete="off"
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <QuestionFilters value={filters} onChange={setFilters} withAudience />
      </div>
      {library !== undefined && <Found library={library} query={wanted} filters={filters} />}
    </div>
  );
}

interface FoundProps {
  library: QuestionLibrary;
  query: string;
  filters: ChosenFilters;
}

function Found({ library: { index, answers, memory }, query, filters }: FoundProps) {
  const t = useText(questionSearchText);
  const language = useLanguage();
  const { questions } = useMemo(
    () =>
      index.search(query, {
        filters: toQuestionFilters(filters, index.questions),
        language,
        answers,
      }),
    [index, answers, query, filters, language],
  );
  const drawn = useGrowing(questions);
  const isNarrowed = query.trim() !== '' || hasFilters(filters);
  return (
    <>
      <p className={page.summary} aria-live="polite">
        {questions.length === 0 && isNarrowed ? t.none : t.count(questions.length)}
        {memory === undefined && ` · ${t.readingAsks}`}
      </p>
      <ul className={styles.list} aria-label={t.page}>
        {drawn.map((question) => (
          <LibraryQuestion
            key={question.id}
            question={question}
            query={query}
            asks={memory?.get(question.id)}
          />
        ))}
      </ul>
    </>
  );
}
