import { QuestionRow } from '@/components/questions/QuestionRow';
import { useText } from '@/components/ui/use-text';
import type { Language } from '@/lib/domain/language';
import type { Phase } from '@/lib/domain/phases';
import type { Question } from '@/lib/domain/question';
import type { LiveSession } from '@/lib/domain/session';
import { questionsText } from '@/lib/text/questions';

interface QuestionListProps {
  session: LiveSession;
  phase: Phase;
  spoken: Language;
  questions: readonly Question[];
  /** What was looked for, to be marked. */
  query?: string;
}

export function QuestionList({ session, phase, spoken, questions, query }: QuestionListProps) {
  const t = useText(questionsText);
  return (
    <ul aria-label={t.questions}>
      {questions.map((question) => (
        <QuestionRow
          key={question.id}
          session={session}
          phase={phase}
          spoken={spoken}
          question={question}
          query={query}
        />
      ))}
    </ul>
  );
}
