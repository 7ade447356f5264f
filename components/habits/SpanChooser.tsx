import { useState } from 'react';
import styles from '@/components/habits/HabitsPage.module.css';
import { SelectField, TextField } from '@/components/ui/Field';
import { useText } from '@/components/ui/use-text';
import { type DaySpan, RECENT_SPANS, type RecentSpan, recentSpan } from '@/lib/domain/day-span';
import { type Day, daySchema } from '@/lib/domain/days';
import { habitsText } from '@/lib/text/habits';

type Choice = RecentSpan | 'between';

interface SpanChooserProps {
  today: Day;
  first: RecentSpan;
  /** Told only spans that make sense. */
  onChange: (span: DaySpan) => void;
}

/** One of the spans that end today, or from one day to another. */
export function SpanChooser({ today, first, onChange }: SpanChooserProps) {
  const t = useText(habitsText);
  const [choice, setChoice] = useState<Choice>(first);
  const [days, setDays] = useState({ from: '', to: '' });
  const handleChoice = (value: string) => {
    const recent = RECENT_SPANS.find((each) => each === value);
    setChoice(recent ?? 'between');
    if (recent !== undefined) return onChange(recentSpan(recent, today));
    // It begins as the last span that was seen, so that nothing jumps.
    const span = recentSpan(choice === 'between' ? first : choice, today);
    setDays({ from: span.from ?? recentSpan('year', today).from ?? today, to: span.to });
  };
  const handleDays = (next: typeof days) => {
    setDays(next);
    const [from, to] = [daySchema.safeParse(next.from), daySchema.safeParse(next.to)];
    if (from.success && to.success && from.data <= to.data) {
      onChange({ from: from.data, to: to.data });
    }
  };
  return (
    <div className={styles.span}>
      <SelectField
        label={t.span}
        value={choice}
        onChange={(event) => handleChoice(event.currentTarget.value)}
      >
        {RECENT_SPANS.map((span) => (
          <option key={span} value={span}>
            {t.spans[span]}
          </option>
        ))}
        <option value="between">{t.between}</option>
      </SelectField>
      {choice === 'between' && (
        <>
          <TextField
            type="date"
            label={t.from}
            value={days.from}
            problem={days.from === '' ? t.dayMissing : undefined}
            onChange={(event) => handleDays({ ...days, from: event.currentTarget.value })}
          />
          <TextField
            type="date"
            label={t.to}
            value={days.to}
            problem={problemOf(days, t)}
            onChange={(event) => handleDays({ ...days, to: event.currentTarget.value })}
          />
        </>
      )}
    </div>
  );
}

function problemOf(
  { from, to }: { from: string; to: string },
  t: { dayMissing: string; endsTooEarly: string },
): string | undefined {
  if (to === '') return t.dayMissing;
  return to < from ? t.endsTooEarly : undefined;
}
