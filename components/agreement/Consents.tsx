import styles from '@/components/agreement/Consent.module.css';
import { ConsentItem } from '@/components/agreement/ConsentItem';
import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import type { Client } from '@/lib/domain/client';
import { type Consent, consentOn, consentPurposeSchema } from '@/lib/domain/consent';
import type { Day } from '@/lib/domain/days';
import { consentsText } from '@/lib/text/consents';

interface ConsentsProps {
  client: Client;
  consents: readonly Consent[];
  today: Day;
}

/** What a client was asked, purpose by purpose: the exact words, the yes and when it was taken back. */
export function Consents({ client, consents, today }: ConsentsProps) {
  const t = useText(consentsText);
  const purposes = consentPurposeSchema.options;
  const held = purposes.filter((each) => consentOn(consents, client.id, each, today)).length;
  return (
    <Section title={t.title} aside={t.held(held, purposes.length)}>
      <p className={page.hint}>{t.hint}</p>
      <ul className={styles.list} aria-label={t.title}>
        {purposes.map((purpose) => (
          <ConsentItem
            key={purpose}
            client={client}
            purpose={purpose}
            consents={consents.filter((each) => each.purpose === purpose)}
            today={today}
          />
        ))}
      </ul>
    </Section>
  );
}
