import { useMemo } from 'react';
import { QuestionList } from '@/components/questions/QuestionList';
import styles from '@/components/questions/QuestionsTab.module.css';
import type { QuestionInputs } from '@/components/questions/use-questions';
import { useText } from '@/components/ui/use-text';
import type { Phase } from '@/lib/domain/phases';
import { searchQuestions } from '@/lib/domain/search-questions';
import type { LiveSession } from '@/lib/domain/session';
import { questionsText } from '@/lib/text/questions';

const MOST_FOUND = 20;

interface FoundQuestionsProps {
  session: LiveSession;
  phase: Phase;
  inputs: QuestionInputs;
  query: string;
}

/** What a search finds, dismissed ones too: who looks for a question wants it. */
export function FoundQuestions({ session, phase, inputs, query }: FoundQuestionsProps) {
  const t = useText(questionsText);
  const { bank, spoken } = inputs;
  const found = useMemo(
    () =>
      searchQuestions(bank, query, spoken)
        .filter((question) => question.audience === 'client')
        .slice(0, MOST_FOUND),
    [bank, query, spoken],
  );
  if (found.length === 0) return <p className={styles.none}>{t.none}</p>;
  return <QuestionList session={session} phase={phase} spoken={spoken} questions={found} />;
}
