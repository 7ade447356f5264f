import { type FormEvent, useState } from 'react';
import styles from '@/components/goal-plan/GoalPlan.module.css';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { type Day, daySchema } from '@/lib/domain/days';
import type { ClientId, EngagementId } from '@/lib/domain/ids';
import { LINE_MAX } from '@/lib/domain/text-limits';
import { assessmentsText } from '@/lib/text/assessments';
import { addToJourney } from '@/lib/workflows/keep-journey';

interface AssessmentFormProps {
  clientId: ClientId;
  engagementId: EngagementId | null;
  today: Day;
  onClose: () => void;
}

/** Which assessment it was and when; what it showed is written on its sheet. */
export function AssessmentForm({ clientId, engagementId, today, onClose }: AssessmentFormProps) {
  const t = useText(assessmentsText);
  const { follow } = useSaving();
  const [name, setName] = useState('');
  const [on, setOn] = useState<Day | undefined>(today);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (name.trim() === '' || on === undefined) return;
    const row = { clientId, engagementId, name, on, summary: '', areas: [] };
    if (await follow(addToJourney('assessments', row))) onClose();
  }
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
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
      <TextField
        label={t.on}
        type="date"
        required
        defaultValue={today}
        onChange={({ currentTarget }) => setOn(daySchema.safeParse(currentTarget.value).data)}
      />
      <div className={styles.acts}>
        <Button type="submit" disabled={name.trim() === '' || on === undefined}>
          {t.save}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
