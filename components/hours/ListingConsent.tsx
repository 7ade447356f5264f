import { useState } from 'react';
import styles from '@/components/hours/HoursPage.module.css';
import { useListingConsent } from '@/components/hours/use-listing-consent';
import { Button } from '@/components/ui/Button';
import { SelectField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { type ConsentHow, consentHowSchema } from '@/lib/domain/consent';
import { dayOf } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import { clientHoursText } from '@/lib/text/client-hours';
import { longDay } from '@/lib/text/dates';
import { giveConsent, withdrawConsent } from '@/lib/workflows/set-consent';

/** The wording of `consentAsk`: a new one gets a new number. */
const TEXT_VERSION = 'hours-listing-1';
const PURPOSE = 'hours-listing';

/** Whether a client agreed to be in the log: since when and how, or how to ask. */
export function ListingConsent({ clientId }: { clientId: ClientId }) {
  const t = useText(clientHoursText);
  const language = useLanguage();
  const { follow } = useSaving();
  const [today] = useState(() => dayOf(now()));
  const [how, setHow] = useState<ConsentHow>('spoken');
  const consent = useListingConsent(clientId, today);
  if (consent === undefined) return null;
  if (consent !== null) {
    return (
      <div className={styles.consent}>
        <p>{t.given(longDay(consent.givenOn, language), t.hows[consent.how])}</p>
        <Button
          look="quiet"
          className={styles.more}
          onClick={() => void follow(withdrawConsent(clientId, PURPOSE, now()))}
        >
          {t.withdraw}
        </Button>
      </div>
    );
  }
  const given = { clientId, purpose: PURPOSE, textVersion: TEXT_VERSION, how } as const;
  return (
    <div className={styles.consent}>
      <p>{t.consentNot}</p>
      <p className={styles.hint}>{t.consentAsk}</p>
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
      <Button className={styles.submit} onClick={() => void follow(giveConsent(given, now()))}>
        {t.record}
      </Button>
    </div>
  );
}
