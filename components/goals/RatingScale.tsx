import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import styles from '@/components/goals/RateGoal.module.css';
import type { RatingStep } from '@/components/goals/rating-steps';

interface RatingScaleProps<Value extends number> {
  label: string;
  steps: readonly RatingStep<Value>[];
  /** Where the focus begins: where the goal stood last. */
  start: Value | undefined;
  /** What was chosen in this session. */
  chosen: Value | undefined;
  onChoose: (value: Value) => void;
}

/**
 * A row of buttons, one of them in the tab order. Arrows, Home, End and digits go to a step (1 and
 * then 0 to ten), Enter or a click chooses it. Where steps have words, those of the one that is
 * looked at stand below.
 */
export function RatingScale<Value extends number>({
  label,
  steps,
  start,
  chosen,
  onChoose,
}: RatingScaleProps<Value>) {
  const scale = useRef<HTMLFieldSetElement>(null);
  const buttons = () => [...(scale.current?.querySelectorAll('button') ?? [])];
  const first = Math.max(
    0,
    steps.findIndex(({ value }) => value === start),
  );
  const [looked, setLooked] = useState(first);
  const hasWords = steps.some(({ words }) => words !== undefined);

  useEffect(() => {
    scale.current?.querySelectorAll('button')[first]?.focus();
  }, [first]);

  function handleKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = buttons().indexOf(document.activeElement as HTMLButtonElement);
    const to = target(event.key, at, steps);
    if (to === undefined) return;
    event.preventDefault();
    buttons()[to]?.focus();
  }

  return (
    <fieldset ref={scale} className={styles.scale} data-steps={steps.length} onKeyDown={handleKey}>
      <legend className="visually-hidden">{label}</legend>
      {steps.map(({ value, sign, words }, index) => (
        <button
          key={value}
          type="button"
          className={styles.step}
          tabIndex={index === first ? 0 : -1}
          aria-pressed={value === chosen}
          aria-label={words === undefined ? undefined : `${sign}: ${words}`}
          onFocus={() => setLooked(index)}
          onPointerEnter={() => setLooked(index)}
          onClick={() => onChoose(value)}
        >
          {sign}
        </button>
      ))}
      {hasWords && (
        // Each button says its own words.
        <p className={styles.words} aria-hidden="true" dir="auto">
          {steps[looked]?.words}
        </p>
      )}
    </fieldset>
  );
}

function target(key: string, at: number, steps: readonly RatingStep[]): number | undefined {
  const last = steps.length - 1;
  if (key === 'ArrowRight' || key === 'ArrowUp') return Math.min(last, at + 1);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (!/^\d$/.test(key)) return undefined;
  const ofTen = steps.findIndex(({ value }) => value === 10);
  if (key === '0' && steps[at]?.value === 1 && ofTen >= 0) return ofTen;
  const to = steps.findIndex(({ value }) => value === Number(key));
  return to < 0 ? undefined : to;
}
