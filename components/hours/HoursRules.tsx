import { useState } from 'react';
import styles from '@/components/hours/HoursPage.module.css';
import { Card } from '@/components/ui/Card';
import { TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { daySchema } from '@/lib/domain/days';
import type { HoursSettings } from '@/lib/domain/hours-settings';
import { hoursText } from '@/lib/text/hours';
import { saveHoursSettings } from '@/lib/workflows/save-hours-settings';

/** How the log is counted: bodies differ, and so do a coach's circumstances. */
export function HoursRules({ settings }: { settings: HoursSettings }) {
  const t = useText(hoursText);
  const { follow } = useSaving();
  const change = (part: Partial<HoursSettings>) => void follow(saveHoursSettings(part));
  return (
    <Card title={t.rules}>
      <div className={styles.fields}>
        <CeilingField
          value={settings.groupCeiling}
          onChange={(groupCeiling) => change({ groupCeiling })}
        />
        <TextField
          type="date"
          label={t.countsFrom}
          hint={t.countsFromHint}
          defaultValue={settings.countsFrom ?? ''}
          onChange={(event) => {
            // While a day is being typed it is blank, as it is when it was taken away.
            const day = daySchema.safeParse(event.currentTarget.value);
            change({ countsFrom: day.success ? day.data : null });
          }}
        />
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={settings.usesLetters}
            onChange={(event) => change({ usesLetters: event.currentTarget.checked })}
          />
          <span>
            {t.usesLetters}
            <span className={styles.hint}>{t.usesLettersHint}</span>
          </span>
        </label>
      </div>
    </Card>
  );
}

interface CeilingFieldProps {
  value: number;
  /** Told only what makes sense. */
  onChange: (value: number) => void;
}

function CeilingField({ value, onChange }: CeilingFieldProps) {
  const t = useText(hoursText);
  const [typed, setTyped] = useState(String(value));
  const isRight = (text: string) => /^\d{1,3}$/.test(text) && Number(text) >= 2;
  return (
    <TextField
      label={t.ceiling}
      hint={t.ceilingHint}
      inputMode="numeric"
      autoComplete="off"
      value={typed}
      problem={isRight(typed.trim()) ? undefined : t.ceilingProblem}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        if (isRight(text.trim())) onChange(Number(text));
      }}
    />
  );
}
