import { type ComponentProps, useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Choice } from '@/components/ui/Choice';
import { Field, SelectField, TextField } from '@/components/ui/Field';
import inputs from '@/components/ui/Field.module.css';
import { Notice } from '@/components/ui/Notice';
import { useAutosavedText } from '@/components/ui/use-autosaved-text';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/ClientDetails.module.css';
import { ClientPlace } from '@/components/workspace/ClientPlace';
import { toPart } from '@/components/workspace/routes';
import { now } from '@/lib/browser/clock';
import { CLIENT_NAME_MAX, type Client, SHOWN_AS_MAX } from '@/lib/domain/client';
import { languageSchema, spanishAddressSchema } from '@/lib/domain/language';
import { clientPageText } from '@/lib/text/client-page';
import { rightsText } from '@/lib/text/rights';
import { renameClient } from '@/lib/workflows/rename-client';
import { trashClient } from '@/lib/workflows/trash-client';

/** The client's record, saved as it is typed. The only place where the full name stands. */
export function ClientDetails({ client }: { client: Client }) {
  const t = useText(clientPageText);
  const rights = useText(rightsText);
  const { follow } = useSaving();
  return (
    <Card title={t.record}>
      <div className={styles.fields}>
        <NameField
          client={client}
          part="name"
          label={t.name}
          hint={t.nameHint}
          maxLength={CLIENT_NAME_MAX}
        />
        <NameField
          client={client}
          part="shownAs"
          label={t.shownAs}
          hint={t.shownAsHint}
          maxLength={SHOWN_AS_MAX}
        />
        <SelectField
          label={t.language}
          value={client.language}
          onChange={(event) => {
            const language = languageSchema.parse(event.currentTarget.value);
            void follow(renameClient(client.id, { language }));
          }}
        >
          {languageSchema.options.map((language) => (
            <option key={language} value={language}>
              {t.languages[language]}
            </option>
          ))}
        </SelectField>
        {client.language === 'es' && (
          <Choice
            label={t.address}
            options={spanishAddressSchema.options.map((value) => ({ value, label: value }))}
            value={client.spanishAddress}
            onChange={(spanishAddress) => void follow(renameClient(client.id, { spanishAddress }))}
          />
        )}
        <Choice
          label={t.kind}
          options={[
            { value: 'person', label: t.person },
            { value: 'group', label: t.group },
          ]}
          value={client.kind}
          onChange={(kind) => void follow(renameClient(client.id, { kind }))}
        />
        {client.kind === 'group' ? (
          <MembersField client={client} />
        ) : (
          <SeniorSwitch client={client} />
        )}
        <ClientPlace client={client} />
        {client.trashedAt === null && <TrashButton client={client} />}
        {!client.isSample && (
          <a className={styles.rights} href={toPart(client.id, 'rights')}>
            {rights.openRecords}
          </a>
        )}
      </div>
    </Card>
  );
}

interface NameFieldProps extends ComponentProps<typeof TextField> {
  client: Client;
  part: 'name' | 'shownAs';
}

/** A blank name is said and not saved; the last one that was stays. */
function NameField({ client, part, ...field }: NameFieldProps) {
  const t = useText(clientPageText);
  const [isBlank, setIsBlank] = useState(false);
  const { ref, defaultValue, onInput } = useAutosavedText({
    key: `client:${client.id}:${part}`,
    initial: client[part],
    savedAt: client.createdAt,
    save: async (text) => {
      setIsBlank(text.trim() === '');
      if (text.trim() !== '') await renameClient(client.id, { [part]: text });
    },
  });
  return (
    <TextField
      {...field}
      ref={ref}
      defaultValue={defaultValue}
      onInput={onInput}
      autoComplete="off"
      problem={isBlank ? t.blank : undefined}
    />
  );
}

function SeniorSwitch({ client }: { client: Client }) {
  const t = useText(clientPageText);
  const { follow } = useSaving();
  const hint = useId();
  return (
    <div className={styles.senior}>
      <label>
        <input
          type="checkbox"
          aria-describedby={hint}
          checked={client.isSenior === true}
          onChange={(event) => {
            void follow(renameClient(client.id, { isSenior: event.currentTarget.checked }));
          }}
        />
        {t.senior}
      </label>
      <p id={hint} className={styles.hint}>
        {t.seniorHint}
      </p>
    </div>
  );
}

function MembersField({ client }: { client: Client }) {
  const t = useText(clientPageText);
  const { ref, defaultValue, onInput } = useAutosavedText({
    key: `client:${client.id}:members`,
    initial: client.members.join('\n'),
    savedAt: client.createdAt,
    save: (text) => {
      const members = text.split('\n').map((name) => name.trim());
      return renameClient(client.id, { members: members.filter(Boolean) });
    },
  });
  return (
    <Field label={t.members} hint={t.membersHint}>
      {(ids) => (
        <textarea
          className={inputs.input}
          rows={4}
          ref={ref}
          defaultValue={defaultValue}
          onInput={onInput}
          {...ids}
        />
      )}
    </Field>
  );
}

/** No question asked: it can be undone in the same place, and for thirty days in the trash. */
function TrashButton({ client }: { client: Client }) {
  const t = useText(clientPageText);
  const { follow } = useSaving();
  const [isRefused, setIsRefused] = useState(false);
  const handleClick = () =>
    void follow(
      trashClient(client.id, now()).then((outcome) => setIsRefused(outcome === 'in-session')),
    );
  return (
    <div className={styles.trash}>
      <Button look="quiet" onClick={handleClick}>
        {t.trash}
      </Button>
      <p className={styles.hint}>{t.trashHint}</p>
      {isRefused && <Notice kind="problem">{t.inSession}</Notice>}
    </div>
  );
}
