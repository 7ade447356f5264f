import { ConsentControl } from '@/components/agreement/ConsentControl';
import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import { consentOn } from '@/lib/domain/consent';
import type { Day } from '@/lib/domain/days';
import { documentsPageText } from '@/lib/text/documents-page';
import type { ClientPapers } from '@/lib/workflows/client-papers';

const PURPOSE = 'sponsor-report';

interface SponsorConsentProps {
  records: ClientPapers['records'];
  today: Day;
}

/** Whether the client agrees to be reported on: since when, or what to ask. */
export function SponsorConsent({ records: { client, consents }, today }: SponsorConsentProps) {
  const t = useText(documentsPageText);
  return (
    <Section title={t.consent}>
      <ConsentControl
        client={client}
        purpose={PURPOSE}
        consent={consentOn(consents, client.id, PURPOSE, today)}
        lacking={
          <>
            <p>{t.missing.consent}</p>
            <p className={page.hint}>{t.consentAsk}</p>
          </>
        }
      />
    </Section>
  );
}
