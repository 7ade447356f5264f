import { useLiveQuery } from '@/components/ui/use-live-query';
import { type Consent, consentOn } from '@/lib/domain/consent';
import type { Day } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import { listConsents } from '@/lib/storage/consents';

/** A client's consent to be listed that holds on a day; `null` when none does. */
export function useListingConsent(id: ClientId, today: Day): Consent | null | undefined {
  return useLiveQuery(
    async () => consentOn(await listConsents(id), id, 'hours-listing', today) ?? null,
    [id, today],
  );
}
