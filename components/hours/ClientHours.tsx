import { useState } from 'react';
import styles from '@/components/hours/HoursPage.module.css';
import { ListingConsent } from '@/components/hours/ListingConsent';
import { Card } from '@/components/ui/Card';
import { SelectField, TextField } from '@/components/ui/Field';
import { useAutosavedText } from '@/components/ui/use-autosaved-text';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { type Client, CONTACT_MAX, GROUP_SIZE_MAX, LETTER_MAX } from '@/lib/domain/client';
import { paidKindSchema } from '@/lib/domain/hour-kinds';
import { clientHoursText } from '@/lib/text/client-hours';
import { sessionHoursText } from '@/lib/text/session-hours';
import { renameClient } from '@/lib/workflows/rename-client';

/** What the hours log needs to know of a client, and whether they agreed to be in it. */
export function ClientHours({ client }: { client: Client }) {
  const t = useText(clientHoursText);
  const words = useText(sessionHoursText);
  const { follow } = useSaving();
  return (
    <Card title={t.title}>
      <div className={styles.fields}>
        <ListingConsent client={client} />
        <SelectField
          label={t.paidKind}
          value={client.paidKind}
          onChange={(event) => {
            const paidKind = paidKindSchema.parse(event.currentTarget.value);
            void follow(renameClient(client.id, { paidKind }));
          }}
        >
          {paidKindSchema.options.map((kind) => (
            <option key={kind} value={kind}>
              {words.paidKinds[kind]}
            </option>
          ))}
        </SelectField>
        <SavedField
          client={client}
          part="contact"
          label={t.contact}
          hint={t.contactHint}
          maxLength={CONTACT_MAX}
        />
        {client.kind === 'group' && <GroupSize client={client} />}
        <SavedField
          client={client}
          part="letterReference"
          label={t.letter}
          hint={t.letterHint}
          maxLength={LETTER_MAX}
        />
      </div>
    </Card>
  );
}

interface SavedFieldProps {
  client: Client;
  part: 'contact' | 'letterReference';
  label: string;
  hint: string;
  maxLength: number;
}

function SavedField({ client, part, ...field }: SavedFieldProps) {
  const { ref, defaultValue, onInput } = useAutosavedText({
    key: `client:${client.id}:${part}`,
    initial: client[part],
    savedAt: client.createdAt,
    save: (text) => renameClient(client.id, { [part]: text }),
  });
  return (
    <TextField
      {...field}
      autoComplete="off"
      dir="auto"
      ref={ref}
      defaultValue={defaultValue}
      onInput={onInput}
    />
  );
}

/** What is no size is said and not saved; the last one that was stays. */
function GroupSize({ client }: { client: Client }) {
  const t = useText(clientHoursText);
  const { follow } = useSaving();
  const [typed, setTyped] = useState(client.groupSize === null ? '' : String(client.groupSize));
  const sizeOf = (text: string) => (text.trim() === '' ? null : Number(text));
  const isRight = (text: string) => {
    const size = sizeOf(text);
    return size === null || (Number.isInteger(size) && size >= 2 && size <= GROUP_SIZE_MAX);
  };
  return (
    <TextField
      label={t.groupSize}
      hint={t.groupSizeHint}
      inputMode="numeric"
      autoComplete="off"
      value={typed}
      problem={isRight(typed) ? undefined : t.groupSizeProblem}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        if (isRight(text)) void follow(renameClient(client.id, { groupSize: sizeOf(text) }));
      }}
    />
  );
}
