import { useEffect, useId, useState } from 'react';
import { FoundElsewhere } from '@/components/questions/FoundElsewhere';
import { Highlighted } from '@/components/questions/Highlighted';
import { QuestionMemory } from '@/components/questions/QuestionMemory';
import styles from '@/components/questions/QuestionRow.module.css';
import type { Spoken } from '@/components/questions/use-questions';
import { Button } from '@/components/ui/Button';
import { SteadyLabel } from '@/components/ui/SteadyLabel';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { unansweredWords } from '@/lib/domain/match-ranges';
import type { Phase } from '@/lib/domain/phases';
import { type Question, questionText } from '@/lib/domain/question';
import type { LiveSession } from '@/lib/domain/session';
import type { Suggestion } from '@/lib/domain/suggest-questions';
import { questionReasonsText } from '@/lib/text/question-reasons';
import { questionsText } from '@/lib/text/questions';
import { askQuestion, setDismissed, setPinned } from '@/lib/workflows/ask-question';

/** How long the button says that the question was written down, and takes no second click. */
const SAYS_ASKED_MS = 2_000;

interface QuestionRowProps {
  session: LiveSession;
  /** The phase under way. */
  phase: Phase;
  spoken: Spoken;
  question: Question;
  /** Why it is suggested, if it is. */
  suggestion?: Suggestion | undefined;
  /** What was looked for, to be marked. */
  query?: string | undefined;
}

/** A question in the client's language, why it is here, and what to do with it. */
export function QuestionRow({ session, question, spoken, query = '', ...row }: QuestionRowProps) {
  const t = useText(questionsText);
  const id = useId();
  const { follow } = useSaving();
  const text = questionText(question, spoken.language, spoken.address);
  // An own question nobody has translated is in whichever language it was written in.
  const lang = question.es === undefined ? undefined : spoken.language;
  const isPinned = session.pinnedQuestions.includes(question.id);
  const isDismissed = session.dismissedQuestions.includes(question.id);

  return (
    <li className={styles.question} aria-labelledby={id} data-dismissed={isDismissed || undefined}>
      <p id={id} className={styles.text} lang={lang}>
        <Highlighted text={text} query={query} />
      </p>
      <FoundElsewhere question={question} shown={text} query={query} />
      <p className={styles.reason}>
        {/* Dismissed, the row keeps the room that its reason took. */}
        <span aria-hidden={isDismissed || undefined} data-gone={isDismissed || undefined}>
          <Why question={question} {...row} />
        </span>
        {isDismissed && <span>{t.dismissed}</span>}
      </p>
      <QuestionMemory questionId={question.id} query={unansweredWords(text, query)} />
      <div className={styles.acts}>
        {!isDismissed && (
          <>
            <AskButton
              describedBy={id}
              onAsk={() => askQuestion(session, { questionId: question.id, text }, now())}
            />
            <Button
              look="quiet"
              aria-describedby={id}
              onClick={() => void follow(setPinned(session.id, question.id, !isPinned))}
            >
              <SteadyLabel all={[t.pin, t.unpin]} shown={isPinned ? t.unpin : t.pin} />
            </Button>
          </>
        )}
        {/* One button for both, so that the focus stays on it. */}
        <Button
          look="quiet"
          aria-describedby={id}
          onClick={() => void follow(setDismissed(session.id, question.id, !isDismissed))}
        >
          {isDismissed ? t.undo : t.dismiss}
        </Button>
      </div>
    </li>
  );
}

type WhyProps = Pick<QuestionRowProps, 'question' | 'phase' | 'suggestion'>;

/** Why a question is suggested; of one that was looked for, its phase and depth. */
function Why({ question, phase, suggestion }: WhyProps) {
  const t = useText(questionsText);
  const reasons = useText(questionReasonsText);
  const depth = t.depths[question.depth];
  if (suggestion !== undefined) {
    return reasons.because(t.phases[suggestion.phase], reasons.why(suggestion.reason, depth));
  }
  const fits = question.phases.includes(phase) ? phase : (question.phases[0] ?? phase);
  return reasons.because(t.phases[fits], depth);
}

interface AskButtonProps {
  describedBy: string;
  onAsk: () => Promise<void>;
}

function AskButton({ describedBy, onAsk }: AskButtonProps) {
  const t = useText(questionsText);
  const { follow } = useSaving();
  const [saysAsked, setSaysAsked] = useState(false);

  useEffect(() => {
    if (!saysAsked) return;
    const timer = setTimeout(() => setSaysAsked(false), SAYS_ASKED_MS);
    return () => clearTimeout(timer);
  }, [saysAsked]);

  async function ask(): Promise<void> {
    if (saysAsked) return;
    setSaysAsked(true);
    if (!(await follow(onAsk()))) setSaysAsked(false);
  }
  return (
    <Button
      look="quiet"
      className={styles.ask}
      aria-describedby={describedBy}
      onClick={() => void ask()}
    >
      <SteadyLabel all={[t.ask, t.asked]} shown={saysAsked ? t.asked : t.ask} />
    </Button>
  );
}
