import { type FormEvent, useState } from 'react';
import styles from '@/components/hours/HoursPage.module.css';
import { Button } from '@/components/ui/Button';
import { SelectField, TextField } from '@/components/ui/Field';
import { useText } from '@/components/ui/use-text';
import { type Day, daySchema } from '@/lib/domain/days';
import {
  DEVELOPMENT_MINUTES_MAX,
  DEVELOPMENT_TEXT_MAX,
  type DevelopmentHours,
  developmentKindSchema,
} from '@/lib/domain/development-hours';
import { readWrittenHours } from '@/lib/domain/written-numbers';
import { hoursText } from '@/lib/text/hours';

interface NewDevelopmentRowProps {
  today: Day;
  /** Resolves to whether it was saved; what was typed stays until it is. */
  onAdd: (row: Omit<DevelopmentHours, 'id'>) => Promise<boolean>;
}

/** Four fields and Enter. The kind and the day stay for the next one. */
export function NewDevelopmentRow({ today, onAdd }: NewDevelopmentRowProps) {
  const t = useText(hoursText);
  const [kind, setKind] = useState<DevelopmentHours['kind']>('supervision');
  const [on, setOn] = useState<string>(today);
  const [typed, setTyped] = useState('');
  const [about, setAbout] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const day = daySchema.safeParse(on);
  const isDay = day.success && day.data <= today;
  const minutes = readWrittenHours(typed);
  const isTime = typeof minutes === 'number' && minutes > 0 && minutes <= DEVELOPMENT_MINUTES_MAX;

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    setWasTried(true);
    if (!isDay || !isTime) return;
    if (!(await onAdd({ kind, on: day.data, minutes, about }))) return;
    setTyped('');
    setAbout('');
    setWasTried(false);
  }
  return (
    <form className={styles.fields} noValidate onSubmit={(event) => void add(event)}>
      <div className={styles.row}>
        <SelectField
          label={t.kind}
          value={kind}
          onChange={(event) => setKind(developmentKindSchema.parse(event.currentTarget.value))}
        >
          {developmentKindSchema.options.map((each) => (
            <option key={each} value={each}>
              {t.kinds[each]}
            </option>
          ))}
        </SelectField>
        <TextField
          type="date"
          label={t.day}
          max={today}
          value={on}
          problem={wasTried && !isDay ? t.badDay : undefined}
          onChange={(event) => setOn(event.currentTarget.value)}
        />
        <TextField
          label={t.hoursLabel}
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          problem={wasTried && !isTime ? t.badHours : undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <TextField
          label={t.about}
          autoComplete="off"
          dir="auto"
          maxLength={DEVELOPMENT_TEXT_MAX}
          value={about}
          onChange={(event) => setAbout(event.currentTarget.value)}
        />
      </div>
      <Button type="submit" className={styles.submit}>
        {t.add}
      </Button>
    </form>
  );
}
