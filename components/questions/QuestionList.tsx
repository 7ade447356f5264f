import { QuestionRow } from '@/components/questions/QuestionRow';
import type { Spoken } from '@/components/questions/use-questions';
import { useText } from '@/components/ui/use-text';
import type { QuestionId } from '@/lib/domain/ids';
import type { Phase } from '@/lib/domain/phases';
import type { Question } from '@/lib/domain/question';
import type { LiveSession } from '@/lib/domain/session';
import type { Suggestion } from '@/lib/domain/suggest-questions';
import { questionsText } from '@/lib/text/questions';

interface QuestionListProps {
  session: LiveSession;
  phase: Phase;
  spoken: Spoken;
  questions: readonly Question[];
  /** Why those that are suggested are. */
  reasons?: ReadonlyMap<QuestionId, Suggestion>;
  /** What was looked for, to be marked. */
  query?: string;
}

export function QuestionList({ questions, reasons, ...row }: QuestionListProps) {
  const t = useText(questionsText);
  return (
    <ul aria-label={t.questions}>
      {questions.map((question) => (
        <QuestionRow
          key={question.id}
          {...row}
          question={question}
          suggestion={reasons?.get(question.id)}
        />
      ))}
    </ul>
  );
}
