import { useMemo, useState } from 'react';
import { type ChosenFilters, hasFilters } from '@/components/questions/QuestionFilters';
import { QuestionList } from '@/components/questions/QuestionList';
import styles from '@/components/questions/QuestionsTab.module.css';
import { toQuestionFilters } from '@/components/questions/to-question-filters';
import type { QuestionMemory } from '@/components/questions/use-question-memory';
import { useQuestionSearch } from '@/components/questions/use-question-search';
import type { Spoken } from '@/components/questions/use-questions';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import type { Phase } from '@/lib/domain/phases';
import type { LiveSession } from '@/lib/domain/session';
import { questionSearchText } from '@/lib/text/question-search';
import { questionsText } from '@/lib/text/questions';

/** As many as fill the panel, and are painted within a frame of the key that asked for them. */
const SHOWN_FIRST = 6;
const SHOWN_MORE = 24;

interface FoundQuestionsProps {
  session: LiveSession;
  phase: Phase;
  spoken: Spoken;
  memory: QuestionMemory;
  query: string;
  filters: ChosenFilters;
}

/** What a search finds, dismissed ones too: who looks for a question wants it. */
export function FoundQuestions({ query, filters, memory, ...row }: FoundQuestionsProps) {
  const t = useText(questionsText);
  const words = useText(questionSearchText);
  const [more, setMore] = useState({ query, filters, limit: SHOWN_FIRST });
  // Other words begin anew.
  const isSame = more.query === query && more.filters === filters;
  const limit = isSame ? more.limit : SHOWN_FIRST;
  const search = useQuestionSearch(row.session.clientId, memory);
  const found = useMemo(
    () =>
      search?.search(query, {
        filters: { ...toQuestionFilters(filters, search.questions), audience: 'client' },
        limit,
      }),
    [search, query, filters, limit],
  );
  if (found === undefined) return null;
  const { questions, total } = found;
  if (total === 0) {
    return <p className={styles.none}>{hasFilters(filters) ? words.none : t.none}</p>;
  }
  return (
    <>
      <QuestionList {...row} questions={questions} query={query} />
      {total > questions.length && (
        <p className={styles.none}>
          {words.foundMore(questions.length, total)}{' '}
          <Button
            look="quiet"
            onClick={() => setMore({ query, filters, limit: limit + SHOWN_MORE })}
          >
            {words.showMore}
          </Button>
        </p>
      )}
    </>
  );
}
