import { type FormEvent, useState } from 'react';
import styles from '@/components/goal-plan/GoalPlan.module.css';
import { GoalSelect } from '@/components/goal-plan/GoalSelect';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { type Day, daySchema } from '@/lib/domain/days';
import type { Goal } from '@/lib/domain/goal';
import type { ClientId, GoalId } from '@/lib/domain/ids';
import { LINE_MAX } from '@/lib/domain/text-limits';
import { practiceLogText } from '@/lib/text/practice-log';
import { addToJourney } from '@/lib/workflows/keep-journey';

interface PracticeFormProps {
  clientId: ClientId;
  goals: readonly Goal[];
  today: Day;
  onClose: () => void;
}

/** One try: what, when, and, if there is more to say, what happened and what it taught. */
export function PracticeForm({ clientId, goals, today, onClose }: PracticeFormProps) {
  const t = useText(practiceLogText);
  const { follow } = useSaving();
  const [skill, setSkill] = useState('');
  const [on, setOn] = useState<Day | undefined>(today);
  const [goalId, setGoalId] = useState<GoalId | null>(null);
  const [happened, setHappened] = useState('');
  const [learned, setLearned] = useState('');

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (skill.trim() === '' || on === undefined) return;
    const row = { clientId, goalId, on, skill, happened, learned };
    if (await follow(addToJourney('skillPractice', row))) onClose();
  }
  const line = (label: string, value: string, onText: (text: string) => void, isFirst = false) => (
    <TextField
      label={label}
      value={value}
      maxLength={LINE_MAX}
      dir="auto"
      autoComplete="off"
      // The coach has just asked for it.
      autoFocus={isFirst}
      onChange={({ currentTarget }) => onText(currentTarget.value)}
    />
  );
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      {line(t.skill, skill, setSkill, true)}
      <TextField
        label={t.on}
        type="date"
        required
        defaultValue={today}
        onChange={({ currentTarget }) => setOn(daySchema.safeParse(currentTarget.value).data)}
      />
      <GoalSelect goals={goals} value={goalId} onChange={setGoalId} />
      {line(t.happened, happened, setHappened)}
      {line(t.learned, learned, setLearned)}
      <div className={styles.acts}>
        <Button type="submit" disabled={skill.trim() === '' || on === undefined}>
          {t.save}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
