import { type FormEvent, useState } from 'react';
import { ClientSelect } from '@/components/growth/ClientSelect';
import { Button } from '@/components/ui/Button';
import { SelectField, TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/Sheet.module.css';
import { now } from '@/lib/browser/clock';
import type { Client } from '@/lib/domain/client';
import { dayOf } from '@/lib/domain/days';
import type { Dilemma } from '@/lib/domain/dilemma';
import type { ClientId } from '@/lib/domain/ids';
import { LINE_MAX } from '@/lib/domain/text-limits';
import { growthText } from '@/lib/text/growth';
import { addToJourney } from '@/lib/workflows/keep-journey';

const KINDS = ['dilemma', 'boundary'] as const satisfies readonly Dilemma['kind'][];

interface DilemmaFormProps {
  clients: readonly Client[];
  onClose: () => void;
}

/** What a worksheet begins with: its name is all that is needed. */
export function DilemmaForm({ clients, onClose }: DilemmaFormProps) {
  const t = useText(growthText);
  const { follow } = useSaving();
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<Dilemma['kind']>('dilemma');
  const [clientId, setClientId] = useState<ClientId | null>(null);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (title.trim() === '') return;
    const empty = { facts: '', stakes: '', options: [], consulted: '', decided: '' };
    const begun = { ...empty, title, kind, clientId, on: dayOf(now()), decidedOn: null };
    if (await follow(addToJourney('dilemmas', begun))) onClose();
  }
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <TextField
        label={t.title}
        value={title}
        maxLength={LINE_MAX}
        dir="auto"
        autoComplete="off"
        // The coach has just asked for it.
        autoFocus
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <SelectField
        label={t.kind}
        value={kind}
        onChange={({ currentTarget }) =>
          setKind(KINDS.find((each) => each === currentTarget.value) ?? kind)
        }
      >
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {t.kinds[each]}
          </option>
        ))}
      </SelectField>
      <ClientSelect
        label={t.about}
        clients={clients}
        none={t.nobody}
        value={clientId}
        onChange={setClientId}
      />
      <div className={styles.acts}>
        <Button type="submit" disabled={title.trim() === ''}>
          {t.add}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
