import { type FormEvent, useState } from 'react';
import styles from '@/components/engagement/Stakeholders.module.css';
import { Button } from '@/components/ui/Button';
import { SelectField, TextField } from '@/components/ui/Field';
import { useText } from '@/components/ui/use-text';
import { type Day, daySchema } from '@/lib/domain/days';
import type { PlannedReport, Stakeholder } from '@/lib/domain/engagement';
import { LINE_MAX } from '@/lib/domain/text-limits';
import { engagementText } from '@/lib/text/engagement';

interface ReportFormProps {
  stakeholders: readonly Stakeholder[];
  onSave: (report: Pick<PlannedReport, 'to' | 'what'>, dueOn: Day) => Promise<void>;
  onCancel: () => void;
}

/** One promise: what is told, to whom, by when. */
export function ReportForm({ stakeholders, onSave, onCancel }: ReportFormProps) {
  const t = useText(engagementText);
  const [what, setWhat] = useState('');
  const [to, setTo] = useState('');
  const [dueOn, setDueOn] = useState('');
  const day = daySchema.safeParse(dueOn);
  const isWhole = what.trim() !== '' && day.success;

  function save(event: FormEvent): void {
    event.preventDefault();
    const reader = stakeholders.find(({ id }) => id === to)?.id ?? null;
    if (isWhole) void onSave({ to: reader, what }, day.data);
  }
  return (
    <form className={styles.form} onSubmit={save}>
      <TextField
        label={t.what}
        value={what}
        maxLength={LINE_MAX}
        dir="auto"
        autoComplete="off"
        // The coach has just asked for it.
        autoFocus
        onChange={({ currentTarget }) => setWhat(currentTarget.value)}
      />
      <SelectField label={t.to} value={to} onChange={(event) => setTo(event.currentTarget.value)}>
        <option value="">{t.organisation}</option>
        {stakeholders.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t.dueOn}
        type="date"
        value={dueOn}
        onChange={({ currentTarget }) => setDueOn(currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button type="submit" disabled={!isWhole}>
          {t.add}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
