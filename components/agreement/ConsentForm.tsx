import { type FormEvent, type ReactNode, useState } from 'react';
import styles from '@/components/agreement/Consent.module.css';
import { Button } from '@/components/ui/Button';
import { SelectField, TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { Client } from '@/lib/domain/client';
import { type ConsentHow, type ConsentPurpose, consentHowSchema } from '@/lib/domain/consent';
import { dayOf, daySchema } from '@/lib/domain/days';
import { agreementText, CONSENT_TEXT_VERSION } from '@/lib/text/agreement';
import { consentsText } from '@/lib/text/consents';
import { type ConsentOutcome, giveConsent } from '@/lib/workflows/set-consent';

interface ConsentFormProps {
  client: Pick<Client, 'id' | 'language'>;
  purpose: ConsentPurpose;
  onGiven: () => void;
  /** Beside the button that records. */
  more?: ReactNode;
}

type Problem = Exclude<ConsentOutcome, 'given'> | 'no-day';

/** The words to ask with, in the client's language, and the yes: how, and on which day. */
export function ConsentForm({ client, purpose, onGiven, more }: ConsentFormProps) {
  const t = useText(consentsText);
  const { follow } = useSaving();
  const [today] = useState(() => dayOf(now()));
  const [how, setHow] = useState<ConsentHow>('spoken');
  const [on, setOn] = useState<string>(today);
  const [problem, setProblem] = useState<Problem>();

  async function record(): Promise<void> {
    const day = daySchema.safeParse(on);
    if (!day.success) {
      setProblem('no-day');
      return;
    }
    const said = { clientId: client.id, purpose, textVersion: CONSENT_TEXT_VERSION, how };
    const outcome = await giveConsent({ ...said, on: day.data }, now());
    setProblem(outcome === 'given' ? undefined : outcome);
    if (outcome === 'given') onGiven();
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void follow(record());
      }}
    >
      <blockquote className={styles.words} lang={client.language}>
        {agreementText[client.language].consent[purpose].text}
      </blockquote>
      <div className={styles.fields}>
        <SelectField
          label={t.how}
          value={how}
          onChange={(event) => setHow(consentHowSchema.parse(event.currentTarget.value))}
        >
          {consentHowSchema.options.map((each) => (
            <option key={each} value={each}>
              {t.hows[each]}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t.day}
          type="date"
          max={today}
          value={on}
          onChange={({ currentTarget }) => {
            setOn(currentTarget.value);
            setProblem(undefined);
          }}
          problem={problem === 'no-day' ? t.noDay : problem && t.problems[problem]}
        />
      </div>
      <div className={styles.acts}>
        <Button type="submit">{t.record}</Button>
        {more}
      </div>
    </form>
  );
}
