import { useState } from 'react';
import { QuestionList } from '@/components/questions/QuestionList';
import styles from '@/components/questions/QuestionsTab.module.css';
import type { QuestionInputs } from '@/components/questions/use-questions';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import type { Phase } from '@/lib/domain/phases';
import type { LiveSession } from '@/lib/domain/session';
import { suggestQuestions } from '@/lib/domain/suggest-questions';
import { questionsText } from '@/lib/text/questions';

const AT_A_TIME = 3;

interface PhaseQuestionsProps {
  session: LiveSession;
  phase: Phase;
  inputs: QuestionInputs;
}

/**
 * What was pinned, and three questions for a phase. They are chosen when first drawn and stay where
 * they are, whatever is asked, pinned or dismissed, until the coach wants three more.
 */
export function PhaseQuestions({ session, phase, inputs }: PhaseQuestionsProps) {
  const t = useText(questionsText);
  const suggestFrom = (offset: number) => ({
    offset,
    suggestions: suggestQuestions({
      bank: inputs.bank,
      phase,
      pinned: session.pinnedQuestions,
      dismissed: session.dismissedQuestions,
      askedInSession: inputs.asked,
      sessionNumber: inputs.sessionNumber,
      count: AT_A_TIME,
      offset,
    }),
  });
  const [{ offset, suggestions }, setShown] = useState(() => suggestFrom(0));

  function showMore(): void {
    // What was asked, pinned or dismissed has left the phase's list; the rest of it was seen.
    const gone = new Set([
      ...inputs.asked,
      ...session.pinnedQuestions,
      ...session.dismissedQuestions,
    ]);
    const seen = suggestions.filter(
      ({ question, reason }) => reason === 'phase' && !gone.has(question.id),
    );
    setShown(suggestFrom(offset + seen.length));
  }

  return (
    <>
      {suggestions.length === 0 ? (
        <p className={styles.none}>{t.noneLeft}</p>
      ) : (
        <QuestionList
          session={session}
          phase={phase}
          spoken={inputs.spoken}
          questions={suggestions.map(({ question }) => question)}
        />
      )}
      <Button look="quiet" className={styles.more} onClick={showMore}>
        {t.more}
      </Button>
    </>
  );
}
