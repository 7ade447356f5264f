import { SelectField } from '@/components/ui/Field';
import { useText } from '@/components/ui/use-text';
import { goalPlanText } from '@/lib/text/goal-plan';

const VALUES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

interface RulerFieldProps {
  label: string;
  value: number | null;
  onValue: (value: number | null) => void;
}

/** A whole number from 0 to 10, or nothing said. */
export function RulerField({ label, value, onValue }: RulerFieldProps) {
  const t = useText(goalPlanText);
  return (
    <SelectField
      label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onValue(currentTarget.value === '' ? null : Number(currentTarget.value))
      }
    >
      <option value="">{t.notSaid}</option>
      {VALUES.map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </SelectField>
  );
}
