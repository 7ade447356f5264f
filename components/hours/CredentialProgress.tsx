import { CredentialEditor } from '@/components/hours/CredentialEditor';
import styles from '@/components/hours/CredentialProgress.module.css';
import page from '@/components/hours/HoursPage.module.css';
import type { Hours } from '@/components/hours/use-hours';
import { SelectField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { Section } from '@/components/workspace/Section';
import type { Credential } from '@/lib/domain/credential';
import { type Condition, credentialProgress } from '@/lib/domain/credential-progress';
import { UNCONFIRMED_CREDENTIALS } from '@/lib/domain/credentials';
import { asHours, hoursText } from '@/lib/text/hours';
import { saveHoursSettings } from '@/lib/workflows/save-hours-settings';

/** The credential the coach works toward, condition by condition, and what it asks for to change. */
export function CredentialProgress({ hours }: { hours: Hours }) {
  const t = useText(hoursText);
  const { follow } = useSaving();
  const { credentials, settings } = hours;
  const chosen = credentials.find(({ id }) => id === settings.credentialId);
  return (
    <Section title={t.progress}>
      <div className={styles.choice}>
        <SelectField
          label={t.credential}
          value={chosen?.id ?? ''}
          onChange={(event) =>
            void follow(saveHoursSettings({ credentialId: event.currentTarget.value || null }))
          }
        >
          <option value="">{t.noCredential}</option>
          {credentials.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      {chosen !== undefined && <Conditions credential={chosen} hours={hours} />}
      <CredentialEditor chosen={chosen} />
    </Section>
  );
}

function Conditions({ credential, hours }: { credential: Credential; hours: Hours }) {
  const t = useText(hoursText);
  const { reading, settings, today } = hours;
  const conditions = credentialProgress(credential, reading, settings, today);
  const notes = [
    credential.basis === 'listed' ? t.basisListed : t.basisOwn,
    t.credentialNotes[credential.id],
    UNCONFIRMED_CREDENTIALS.includes(credential.id) ? t.unconfirmed : undefined,
    t.checkWithBody,
  ];
  return (
    <>
      <ul className={styles.conditions}>
        {conditions.map((condition) => (
          <ConditionRow
            key={condition.kind}
            condition={condition}
            months={credential.recentMonths ?? 0}
          />
        ))}
      </ul>
      <p className={page.hint}>{notes.filter(Boolean).join(' ')}</p>
    </>
  );
}

function ConditionRow({ condition, months }: { condition: Condition; months: number }) {
  const t = useText(hoursText);
  const language = useLanguage();
  const { kind, have, need } = condition;
  const isCount = kind === 'clients' || kind === 'years';
  const show = (value: number) => (isCount ? String(value) : t.hours(asHours(value, language)));
  const isMet = have >= need;
  return (
    <li data-met={isMet || undefined}>
      <span>{kind === 'recentHours' ? t.recentIn(months) : t.conditions[kind]}</span>
      <span className={styles.have}>
        {t.of(isCount ? String(have) : asHours(have, language), show(need))}
        {' · '}
        {isMet ? t.met : t.toGo(show(need - have))}
      </span>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect width={Math.min(100, (have / need) * 100)} height="6" />
      </svg>
    </li>
  );
}
