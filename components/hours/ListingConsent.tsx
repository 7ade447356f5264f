import { useState } from 'react';
import { ConsentControl } from '@/components/agreement/ConsentControl';
import { useListingConsent } from '@/components/hours/use-listing-consent';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { Client } from '@/lib/domain/client';
import { dayOf } from '@/lib/domain/days';
import { clientHoursText } from '@/lib/text/client-hours';

/** Whether a client agreed to be in the log: since when and how, or how to ask. */
export function ListingConsent({ client }: { client: Pick<Client, 'id' | 'language'> }) {
  const t = useText(clientHoursText);
  const [today] = useState(() => dayOf(now()));
  const consent = useListingConsent(client.id, today);
  if (consent === undefined) return null;
  return (
    <ConsentControl
      client={client}
      purpose="hours-listing"
      consent={consent ?? undefined}
      lacking={<p>{t.consentNot}</p>}
    />
  );
}
