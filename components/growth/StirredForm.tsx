import { type FormEvent, useState } from 'react';
import { ClientSelect } from '@/components/growth/ClientSelect';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/Sheet.module.css';
import { now } from '@/lib/browser/clock';
import type { Client } from '@/lib/domain/client';
import type { ClientId } from '@/lib/domain/ids';
import { LINE_MAX } from '@/lib/domain/text-limits';
import { growthText } from '@/lib/text/growth';
import { addToJourney } from '@/lib/workflows/keep-journey';

interface StirredFormProps {
  clients: readonly Client[];
  onClose: () => void;
}

/** With whom it was, and what was noticed; the rest can be added on the note. */
export function StirredForm({ clients, onClose }: StirredFormProps) {
  const t = useText(growthText);
  const { follow } = useSaving();
  const [clientId, setClientId] = useState<ClientId | null>(null);
  const [noticed, setNoticed] = useState('');

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (clientId === null || noticed.trim() === '') return;
    const layer = 'coach' as const;
    const note = { clientId, sessionId: null, at: now(), layer, noticed, stirred: '', next: '' };
    if (await follow(addToJourney('transferenceNotes', note))) onClose();
  }
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <ClientSelect
        label={t.client}
        clients={clients}
        none="–"
        value={clientId}
        onChange={setClientId}
      />
      <TextField
        label={t.noticed}
        value={noticed}
        maxLength={LINE_MAX}
        dir="auto"
        autoComplete="off"
        onChange={({ currentTarget }) => setNoticed(currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button type="submit" disabled={clientId === null || noticed.trim() === ''}>
          {t.add}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
