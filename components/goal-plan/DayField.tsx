import { TextField } from '@/components/ui/Field';
import { type Day, daySchema } from '@/lib/domain/days';

interface DayFieldProps {
  label: string;
  day: Day | null;
  onDay: (day: Day | null) => void;
}

/** A day that may be left open. A half-typed one changes nothing. */
export function DayField({ label, day, onDay }: DayFieldProps) {
  return (
    <TextField
      label={label}
      type="date"
      defaultValue={day ?? ''}
      onChange={({ currentTarget: { value, validity } }) => {
        if (value === '' && !validity.badInput) onDay(null);
        const said = daySchema.safeParse(value);
        if (said.success) onDay(said.data);
      }}
    />
  );
}
