import { useState } from 'react';
import styles from '@/components/hours/CredentialProgress.module.css';
import page from '@/components/hours/HoursPage.module.css';
import { Button } from '@/components/ui/Button';
import { SelectField, TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { CREDENTIAL_NAME_MAX, type Credential, credentialSchema } from '@/lib/domain/credential';
import { ownTarget, SHIPPED_CREDENTIALS } from '@/lib/domain/credentials';
import { hoursText } from '@/lib/text/hours';
import { changeCredentials, saveHoursSettings } from '@/lib/workflows/save-hours-settings';

const NUMBERS = [
  ...(['hours', 'paidHours', 'clients', 'recentHours', 'recentMonths'] as const),
  ...(['years', 'supervisionHours', 'mentorHours', 'cpdHours'] as const),
];

/** What the chosen credential asks for, to be changed; and a target of the coach's own. */
export function CredentialEditor({ chosen }: { chosen: Credential | undefined }) {
  const t = useText(hoursText);
  const { follow } = useSaving();
  const add = async () => {
    const id = `own-${now()}`;
    await changeCredentials((all) => [...all, ownTarget(id, t.newTarget)]);
    await saveHoursSettings({ credentialId: id });
  };
  return (
    <>
      {chosen !== undefined && (
        <details className={page.fold} key={chosen.id}>
          <summary>{t.editTargets}</summary>
          <Fields credential={chosen} />
        </details>
      )}
      <Button look="quiet" className={page.more} onClick={() => void follow(add())}>
        {t.addTarget}
      </Button>
    </>
  );
}

function Fields({ credential }: { credential: Credential }) {
  const t = useText(hoursText);
  const { follow } = useSaving();
  const shipped = SHIPPED_CREDENTIALS.find(({ id }) => id === credential.id);
  const replace = (next: (stored: Credential) => readonly Credential[]) =>
    void follow(
      changeCredentials((all) =>
        all.flatMap((each) => (each.id === credential.id ? next(each) : [each])),
      ),
    );
  const change = (part: Partial<Credential>) => replace((stored) => [{ ...stored, ...part }]);
  return (
    <div className={page.fields}>
      <div className={styles.numbers}>
        {shipped === undefined && <NameField credential={credential} onChange={change} />}
        {NUMBERS.map((key) => (
          <NumberField
            key={key}
            label={key === 'recentMonths' ? t.recentMonths : t.conditions[key]}
            value={credential[key]}
            onChange={(value) => change({ [key]: value })}
          />
        ))}
        <SelectField
          label={t.basis}
          value={credential.basis}
          onChange={(event) =>
            change({ basis: credentialSchema.shape.basis.parse(event.currentTarget.value) })
          }
        >
          <option value="listed">{t.bases.listed}</option>
          <option value="own">{t.bases.own}</option>
        </SelectField>
      </div>
      <Button
        look="quiet"
        className={page.more}
        onClick={() => replace(() => (shipped ? [shipped] : []))}
      >
        {shipped === undefined ? t.removeTarget : t.resetTarget}
      </Button>
    </div>
  );
}

interface NameFieldProps {
  credential: Credential;
  onChange: (part: Partial<Credential>) => void;
}

/** A blank name is not saved; the last one that was stays. */
function NameField({ credential, onChange }: NameFieldProps) {
  const t = useText(hoursText);
  return (
    <TextField
      label={t.targetName}
      maxLength={CREDENTIAL_NAME_MAX}
      defaultValue={credential.name}
      onInput={(event) => {
        const name = event.currentTarget.value.trim();
        if (name !== '') onChange({ name });
      }}
    />
  );
}

interface NumberFieldProps {
  label: string;
  value: number | null;
  /** Told whole numbers and `null` for nothing. */
  onChange: (value: number | null) => void;
}

/** A requirement; blank where there is none. What is no whole number is said and not saved. */
function NumberField({ label, value, onChange }: NumberFieldProps) {
  const t = useText(hoursText);
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const shown = typed ?? (value === null ? '' : String(value));
  const isRight = /^(?:|[1-9]\d{0,4})$/.test(shown.trim());
  return (
    <TextField
      label={label}
      inputMode="numeric"
      autoComplete="off"
      value={shown}
      problem={isRight ? undefined : t.wholeNumber}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const number = text.trim();
        if (/^(?:|[1-9]\d{0,4})$/.test(number)) onChange(number === '' ? null : Number(number));
      }}
      onBlur={() => isRight && setTyped(undefined)}
    />
  );
}
