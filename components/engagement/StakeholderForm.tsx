import { type FormEvent, useState } from 'react';
import styles from '@/components/engagement/Stakeholders.module.css';
import { Button } from '@/components/ui/Button';
import { SelectField, TextField } from '@/components/ui/Field';
import { useText } from '@/components/ui/use-text';
import { daySchema } from '@/lib/domain/days';
import { type Stakeholder, stakeholderRoleSchema } from '@/lib/domain/engagement';
import { LINE_MAX } from '@/lib/domain/text-limits';
import { engagementText } from '@/lib/text/engagement';

interface StakeholderFormProps {
  /** Left out for somebody new. */
  stakeholder?: Stakeholder;
  submit: string;
  onSave: (said: Omit<Stakeholder, 'id'>) => Promise<void>;
  onCancel: () => void;
}

/** What is said about one stakeholder. A name is all that is needed. */
export function StakeholderForm({ stakeholder, submit, onSave, onCancel }: StakeholderFormProps) {
  const t = useText(engagementText);
  const [name, setName] = useState(stakeholder?.name ?? '');
  const [role, setRole] = useState(stakeholder?.role ?? 'sponsor');
  const [note, setNote] = useState(stakeholder?.note ?? '');
  const [metOn, setMetOn] = useState(stakeholder?.metOn ?? null);

  function save(event: FormEvent): void {
    event.preventDefault();
    if (name.trim() !== '') void onSave({ name, role, note, metOn });
  }
  return (
    <form className={styles.form} onSubmit={save}>
      <TextField
        label={t.name}
        value={name}
        maxLength={LINE_MAX}
        dir="auto"
        autoComplete="off"
        // The coach has just asked for it.
        autoFocus
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <SelectField
        label={t.role}
        value={role}
        onChange={({ currentTarget }) => setRole(stakeholderRoleSchema.parse(currentTarget.value))}
      >
        {stakeholderRoleSchema.options.map((each) => (
          <option key={each} value={each}>
            {t.roles[each]}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t.note}
        value={note}
        maxLength={LINE_MAX}
        dir="auto"
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <TextField
        label={t.metOn}
        type="date"
        value={metOn ?? ''}
        onChange={({ currentTarget }) =>
          setMetOn(daySchema.safeParse(currentTarget.value).data ?? null)
        }
      />
      <div className={styles.acts}>
        <Button type="submit" disabled={name.trim() === ''}>
          {submit}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
