import styles from '@/components/wrapup/DayInput.module.css';
import { type Day, daySchema } from '@/lib/domain/days';

interface DayInputProps {
  label: string;
  value: Day | null;
  onChange: (day: Day | null) => void;
}

/** The browser's own day field; emptied, it means that no day was agreed. */
export function DayInput({ label, value, onChange }: DayInputProps) {
  return (
    <input
      type="date"
      className={styles.day}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => {
        // While a day is being typed the field is empty or holds years such as 0002.
        const { value: typed, validity } = event.currentTarget;
        if (validity.badInput) return;
        const day = daySchema.safeParse(typed);
        onChange(day.success ? day.data : null);
      }}
    />
  );
}
