import { SelectField } from '@/components/ui/Field';
import type { Client } from '@/lib/domain/client';
import type { ClientId } from '@/lib/domain/ids';

interface ClientSelectProps {
  label: string;
  clients: readonly Client[];
  /** What choosing nobody is called. */
  none: string;
  value: ClientId | null;
  onChange: (id: ClientId | null) => void;
}

/** One of the clients by display name, or nobody. */
export function ClientSelect({ label, clients, none, value, onChange }: ClientSelectProps) {
  return (
    <SelectField
      label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onChange(clients.find(({ id }) => id === currentTarget.value)?.id ?? null)
      }
    >
      <option value="">{none}</option>
      {clients.map(({ id, shownAs }) => (
        <option key={id} value={id}>
          {shownAs}
        </option>
      ))}
    </SelectField>
  );
}
