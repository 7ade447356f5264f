import { type KeyboardEvent, useEffect, useRef } from 'react';
import styles from '@/components/goals/RateGoal.module.css';

const VALUES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

interface RatingScaleProps {
  label: string;
  /** Where the focus begins: where the goal stood last. */
  start: number | undefined;
  /** What was chosen in this session. */
  chosen: number | undefined;
  onChoose: (value: number) => void;
}

/**
 * Eleven buttons, one of them in the tab order. Arrows, Home, End and digits go to a number (1 and
 * then 0 to ten), Enter or a click chooses it.
 */
export function RatingScale({ label, start, chosen, onChoose }: RatingScaleProps) {
  const scale = useRef<HTMLFieldSetElement>(null);
  const buttons = () => [...(scale.current?.querySelectorAll('button') ?? [])];
  const first = start ?? 0;

  useEffect(() => {
    scale.current?.querySelectorAll('button')[first]?.focus();
  }, [first]);

  function handleKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = buttons().indexOf(document.activeElement as HTMLButtonElement);
    const to = target(event.key, at);
    if (to === undefined) return;
    event.preventDefault();
    buttons()[to]?.focus();
  }

  return (
    <fieldset ref={scale} className={styles.scale} onKeyDown={handleKey}>
      <legend className="visually-hidden">{label}</legend>
      {VALUES.map((value) => (
        <button
          key={value}
          type="button"
          className={styles.step}
          tabIndex={value === first ? 0 : -1}
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {value}
        </button>
      ))}
    </fieldset>
  );
}

function target(key: string, at: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowUp') return Math.min(10, at + 1);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return 10;
  if (key === '0' && at === 1) return 10;
  return /^\d$/.test(key) ? Number(key) : undefined;
}
