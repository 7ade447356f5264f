import { SelectField } from '@/components/ui/Field';
import { useText } from '@/components/ui/use-text';
import type { Goal } from '@/lib/domain/goal';
import type { GoalId } from '@/lib/domain/ids';
import { practiceLogText } from '@/lib/text/practice-log';

interface GoalSelectProps {
  goals: readonly Goal[];
  value: GoalId | null;
  onChange: (id: GoalId | null) => void;
}

/** One of the client's goals, or none in particular. */
export function GoalSelect({ goals, value, onChange }: GoalSelectProps) {
  const t = useText(practiceLogText);
  return (
    <SelectField
      label={t.goal}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onChange(goals.find(({ id }) => id === currentTarget.value)?.id ?? null)
      }
    >
      <option value="">{t.noGoal}</option>
      {goals.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </SelectField>
  );
}
