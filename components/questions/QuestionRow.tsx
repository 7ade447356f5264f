import { useId } from 'react';
import styles from '@/components/questions/QuestionRow.module.css';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { Language } from '@/lib/domain/language';
import type { BankQuestion } from '@/lib/domain/question';
import type { LiveSession } from '@/lib/domain/session';
import { questionsText } from '@/lib/text/questions';
import { askQuestion, dismissQuestion, setPinned } from '@/lib/workflows/ask-question';

interface QuestionRowProps {
  session: LiveSession;
  question: BankQuestion;
  spoken: Language;
  isAsked: boolean;
  /** Why it is here, in words. */
  reason: string;
  onAsked: () => void;
}

export function QuestionRow({
  session,
  question,
  spoken,
  isAsked,
  reason,
  onAsked,
}: QuestionRowProps) {
  const t = useText(questionsText);
  const id = useId();
  const { follow } = useSaving();
  const text = spoken === 'es' ? (question.es ?? question.text) : question.text;
  const isPinned = session.pinnedQuestions.includes(question.id);
  return (
    <li className={styles.question} aria-labelledby={id}>
      <p id={id} className={styles.text} lang={spoken}>
        {text}
      </p>
      <p className={styles.reason}>{reason}</p>
      <div className={styles.acts}>
        <Button
          look="quiet"
          className={styles.ask}
          aria-describedby={id}
          onClick={() => {
            onAsked();
            void follow(askQuestion(session, { questionId: question.id, text }, now()));
          }}
        >
          {isAsked ? t.asked : t.ask}
        </Button>
        <Button
          look="quiet"
          aria-describedby={id}
          onClick={() => void follow(setPinned(session.id, question.id, !isPinned))}
        >
          {isPinned ? t.unpin : t.pin}
        </Button>
        <Button
          look="quiet"
          aria-describedby={id}
          onClick={() => void follow(dismissQuestion(session.id, question.id))}
        >
          {t.dismiss}
        </Button>
      </div>
    </li>
  );
}
