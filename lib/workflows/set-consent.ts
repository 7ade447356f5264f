import { type ConsentHow, type ConsentPurpose, consentOn } from '@/lib/domain/consent';
import { dayOf, type Instant } from '@/lib/domain/days';
import { type ClientId, consentIdSchema, newId } from '@/lib/domain/ids';
import { listConsents, saveConsent } from '@/lib/storage/consents';
import { type CoachsideDb, db } from '@/lib/storage/db';

interface NewConsent {
  clientId: ClientId;
  purpose: ConsentPurpose;
  /** Which wording the client agreed to. */
  textVersion: string;
  how: ConsentHow;
}

/** Records a client's yes as of today. A yes that still holds is kept as it was. */
export async function giveConsent(
  { clientId, purpose, textVersion, how }: NewConsent,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  const today = dayOf(now);
  await store.transaction('rw', store.consents, async () => {
    const consents = await listConsents(clientId, store);
    if (consentOn(consents, clientId, purpose, today) !== undefined) return;
    const id = newId(consentIdSchema);
    const given = { givenOn: today, withdrawnOn: null };
    await saveConsent({ id, clientId, purpose, textVersion, how, ...given }, store);
  });
}

/** Withdraws every yes to a purpose as of today; when each was given stays known. */
export async function withdrawConsent(
  clientId: ClientId,
  purpose: ConsentPurpose,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  const today = dayOf(now);
  await store.transaction('rw', store.consents, async () => {
    for (const consent of await listConsents(clientId, store)) {
      if (consent.purpose !== purpose || consent.withdrawnOn !== null) continue;
      await saveConsent({ ...consent, withdrawnOn: today }, store);
    }
  });
}
