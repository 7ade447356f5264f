import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { Evidence } from '@/components/goals/Evidence';
import styles from '@/components/goals/RateGoal.module.css';
import { RatingScale } from '@/components/goals/RatingScale';
import { levelSteps, SCALE_STEPS } from '@/components/goals/rating-steps';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { Goal, Rating } from '@/lib/domain/goal';
import type { ClientId, SessionId } from '@/lib/domain/ids';
import { goalLevelsText, ratingText } from '@/lib/text/goal-levels';
import { goalsText } from '@/lib/text/goals';
import { rateGoal, rateGoalLevel } from '@/lib/workflows/rate-goal';

interface RateGoalProps {
  goal: Goal;
  sessionId: SessionId;
  clientId: ClientId;
  /** The rating given in this session, and the last one before it. */
  current: Rating | undefined;
  previous: Rating | undefined;
}

/**
 * Where a goal stands, and a new rating in two clicks: open the scale, choose a number, or one of the
 * goal's own five levels. The scale, and then a line for what the rating rests on, stand where the button was; Escape, or leaving
 * them, puts the button back.
 */
export function RateGoal({ goal, sessionId, clientId, current, previous }: RateGoalProps) {
  const t = useText(goalsText);
  const { follow } = useSaving();
  const [step, setStep] = useState<'closed' | 'scale' | 'evidence'>('closed');
  const box = useRef<HTMLDivElement>(null);
  const levelWords = useText(goalLevelsText);
  const levels = goal.format === 'gas' ? goal.gas : null;
  const place = { goalId: goal.id, clientId, sessionId };

  const takesFocusBack = useRef(false);
  useEffect(() => {
    if (step !== 'closed' || !takesFocusBack.current) return;
    takesFocusBack.current = false;
    box.current?.querySelector('button')?.focus();
  }, [step]);

  function close(): void {
    takesFocusBack.current = true;
    setStep('closed');
  }

  function handleBlur({ relatedTarget }: FocusEvent): void {
    // A window that loses the focus keeps what is open.
    if (document.hasFocus() && !box.current?.contains(relatedTarget)) setStep('closed');
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus has left
    <div
      ref={box}
      className={styles.rate}
      data-open={step !== 'closed' || undefined}
      onBlur={step === 'closed' ? undefined : handleBlur}
      onKeyDown={(event) => {
        if (step !== 'closed' && event.key === 'Escape') close();
      }}
    >
      {step === 'closed' && (
        <>
          <span className={styles.value}>{standing(t, current, previous)}</span>
          <Button
            look="quiet"
            className={styles.open}
            aria-expanded={false}
            aria-label={t.rateGoal(goal.text)}
            onClick={() => setStep('scale')}
          >
            {t.rate}
          </Button>
        </>
      )}
      {step === 'scale' &&
        (levels === null ? (
          <RatingScale
            label={t.scale(goal.text)}
            steps={SCALE_STEPS}
            start={(current ?? previous)?.value}
            chosen={current?.value}
            onChoose={(value) => {
              setStep('evidence');
              void follow(rateGoal({ ...place, value }, now()));
            }}
          />
        ) : (
          <RatingScale
            label={t.scale(goal.text)}
            steps={levelSteps(levels, levelWords)}
            start={(current ?? previous)?.level ?? levels.baseline ?? 0}
            chosen={current?.level}
            onChoose={(level) => {
              setStep('evidence');
              void follow(rateGoalLevel({ ...place, level }, now()));
            }}
          />
        ))}
      {step === 'evidence' && (
        <Evidence goal={goal} place={place} rating={current} onDone={close} />
      )}
    </div>
  );
}

function standing(
  t: (typeof goalsText)['en'],
  current: Rating | undefined,
  previous: Rating | undefined,
): string {
  if (current === undefined) {
    return previous === undefined ? t.notRated : t.last(ratingText(previous));
  }
  return previous === undefined
    ? ratingText(current)
    : t.was(ratingText(current), ratingText(previous));
}
