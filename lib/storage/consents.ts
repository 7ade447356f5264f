import { type Consent, consentSchema } from '@/lib/domain/consent';
import type { ClientId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { type Rows, readRows } from '@/lib/storage/rows';
import { wholeRows } from '@/lib/storage/whole-rows';

/** A client's consents, those withdrawn included, in the order they were given. */
export async function listConsents(
  clientId: ClientId,
  store: CoachsideDb = db,
): Promise<Consent[]> {
  const found = await store.consents.where('clientId').equals(clientId).toArray();
  return wholeRows(store.consents, consentSchema, found).toSorted((a, b) =>
    a.givenOn < b.givenOn ? -1 : 1,
  );
}

/** Every client's consents, and how many could not be read. */
export async function readConsents(store: CoachsideDb = db): Promise<Rows<Consent>> {
  return readRows(consentSchema, await store.consents.toArray());
}

/** Adds a consent, or replaces the one with the same id. Throws `$ZodError` on an invalid one. */
export async function saveConsent(consent: Consent, store: CoachsideDb = db): Promise<void> {
  await store.consents.put(consentSchema.parse(consent));
}
