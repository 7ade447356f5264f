import { useMemo } from 'react';
import type { ChosenFilters } from '@/components/questions/QuestionFilters';
import { QuestionList } from '@/components/questions/QuestionList';
import styles from '@/components/questions/QuestionsTab.module.css';
import { toQuestionFilters } from '@/components/questions/to-question-filters';
import type { QuestionMemory } from '@/components/questions/use-question-memory';
import { useQuestionSearch } from '@/components/questions/use-question-search';
import type { Spoken } from '@/components/questions/use-questions';
import { useText } from '@/components/ui/use-text';
import type { Phase } from '@/lib/domain/phases';
import type { LiveSession } from '@/lib/domain/session';
import { questionSearchText } from '@/lib/text/question-search';
import { questionsText } from '@/lib/text/questions';

/** As many as are painted within a frame; whoever gets so many adds a word. */
const MOST_FOUND = 20;

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
  const search = useQuestionSearch(row.session.clientId, memory);
  const found = useMemo(
    () =>
      search?.search(query, {
        filters: { ...toQuestionFilters(filters, search.questions), audience: 'client' },
        limit: MOST_FOUND,
      }),
    [search, query, filters],
  );
  if (found === undefined) return null;
  const { questions, total } = found;
  if (total === 0) return <p className={styles.none}>{t.none}</p>;
  return (
    <>
      <QuestionList {...row} questions={questions} query={query} />
      {total > questions.length && (
        <p className={styles.none}>{words.foundMore(questions.length, total)}</p>
      )}
    </>
  );
}
