import { useState } from 'react';
import styles from '@/components/documents/Desk.module.css';
import { Button } from '@/components/ui/Button';
import { SelectField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import { now } from '@/lib/browser/clock';
import { type ConsentHow, consentHowSchema, consentOn } from '@/lib/domain/consent';
import type { Day } from '@/lib/domain/days';
import { agreementText, CONSENT_TEXT_VERSION } from '@/lib/text/agreement';
import { clientHoursText } from '@/lib/text/client-hours';
import { longDay } from '@/lib/text/dates';
import { documentsPageText } from '@/lib/text/documents-page';
import type { ClientPapers } from '@/lib/workflows/client-papers';
import { giveConsent, withdrawConsent } from '@/lib/workflows/set-consent';

const PURPOSE = 'sponsor-report';

interface SponsorConsentProps {
  records: ClientPapers['records'];
  today: Day;
}

/** Whether the client agrees to be reported on: since when, or what to ask. */
export function SponsorConsent({ records: { client, consents }, today }: SponsorConsentProps) {
  const t = useText(documentsPageText);
  const words = useText(clientHoursText);
  const language = useLanguage();
  const { follow } = useSaving();
  const [how, setHow] = useState<ConsentHow>('spoken');
  const consent = consentOn(consents, client.id, PURPOSE, today);
  if (consent !== undefined) {
    return (
      <Section title={t.consent}>
        <div className={styles.row}>
          <p>{words.given(longDay(consent.givenOn, language), words.hows[consent.how])}</p>
          <Button
            look="quiet"
            onClick={() => void follow(withdrawConsent(client.id, PURPOSE, now()))}
          >
            {words.withdraw}
          </Button>
        </div>
      </Section>
    );
  }
  const given = {
    clientId: client.id,
    purpose: PURPOSE,
    textVersion: CONSENT_TEXT_VERSION,
  } as const;
  return (
    <Section title={t.consent}>
      <p>{t.missing.consent}</p>
      <p className={page.hint}>{t.consentAsk}</p>
      <blockquote className={styles.ask} lang={client.language}>
        {agreementText[client.language].consent[PURPOSE].text}
      </blockquote>
      <div className={styles.narrow}>
        <SelectField
          label={words.how}
          value={how}
          onChange={(event) => setHow(consentHowSchema.parse(event.currentTarget.value))}
        >
          {consentHowSchema.options.map((each) => (
            <option key={each} value={each}>
              {words.hows[each]}
            </option>
          ))}
        </SelectField>
        <Button onClick={() => void follow(giveConsent({ ...given, how }, now()))}>
          {words.record}
        </Button>
      </div>
    </Section>
  );
}
