import { useEffect, useRef, useState } from 'react';
import styles from '@/components/goals/RateGoal.module.css';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { Goal, Rating } from '@/lib/domain/goal';
import type { ClientId, SessionId } from '@/lib/domain/ids';
import { goalsText } from '@/lib/text/goals';
import { rateGoal } from '@/lib/workflows/rate-goal';

const VALUES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

interface RateGoalProps {
  goal: Goal;
  sessionId: SessionId;
  clientId: ClientId;
  /** The rating given in this session, and the last one before it. */
  current: Rating | undefined;
  previous: Rating | undefined;
}

/** Where a goal stands, and a new rating in two clicks: open the scale, choose a number. */
export function RateGoal({ goal, sessionId, clientId, current, previous }: RateGoalProps) {
  const t = useText(goalsText);
  const { follow } = useSaving();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const scale = useRef<HTMLFieldSetElement>(null);
  const shown = current ?? previous;

  useEffect(() => {
    if (isOpen) scale.current?.querySelector<HTMLButtonElement>('[data-chosen], button')?.focus();
  }, [isOpen]);

  function choose(value: number): void {
    setIsOpen(false);
    button.current?.focus();
    void follow(rateGoal({ goalId: goal.id, clientId, sessionId, value }, now()));
  }

  function moveFocus(by: number): void {
    const buttons = [...(scale.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[Math.min(buttons.length - 1, Math.max(0, at + by))]?.focus();
  }

  return (
    <div className={styles.rate}>
      <span className={styles.value}>
        {current !== undefined && previous !== undefined
          ? t.change(previous.value, current.value)
          : (shown?.value ?? t.notRated)}
      </span>
      <Button
        ref={button}
        look="quiet"
        className={styles.open}
        aria-expanded={isOpen}
        aria-label={t.rateGoal(goal.text)}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t.rate}
      </Button>
      {isOpen && (
        <fieldset
          ref={scale}
          className={styles.scale}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight') moveFocus(1);
            else if (event.key === 'ArrowLeft') moveFocus(-1);
            else if (event.key === 'Escape') {
              setIsOpen(false);
              button.current?.focus();
            } else if (/^\d$/.test(event.key)) choose(Number(event.key));
            else return;
            event.preventDefault();
          }}
        >
          <legend className="visually-hidden">{t.rating(goal.text)}</legend>
          {VALUES.map((value) => (
            <button
              key={value}
              type="button"
              className={styles.step}
              data-chosen={value === shown?.value || undefined}
              aria-pressed={value === current?.value}
              onClick={() => choose(value)}
            >
              {value}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
