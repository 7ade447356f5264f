import {
  type ConsentHow,
  type ConsentPurpose,
  consentOn,
  lastWithdrawal,
} from '@/lib/domain/consent';
import { type Day, dayOf, type Instant } from '@/lib/domain/days';
import { type ClientId, consentIdSchema, newId } from '@/lib/domain/ids';
import { listConsents, saveConsent } from '@/lib/storage/consents';
import { type CoachsideDb, db } from '@/lib/storage/db';

export interface NewConsent {
  clientId: ClientId;
  purpose: ConsentPurpose;
  /** Which wording the client agreed to. */
  textVersion: string;
  how: ConsentHow;
  /** Left out for today. */
  on?: Day;
}

/** `given` also when a yes held already; otherwise why nothing was recorded. */
export type ConsentOutcome = 'given' | 'in-future' | 'before-withdrawal';

/**
 * Records a client's yes, as of today or of an earlier day. A yes that still holds is kept as it
 * was. A day to come, or one before the client's last no, is refused.
 */
export async function giveConsent(
  { on, ...consent }: NewConsent,
  now: Instant,
  store: CoachsideDb = db,
): Promise<ConsentOutcome> {
  const { clientId, purpose } = consent;
  const today = dayOf(now);
  const givenOn = on ?? today;
  if (givenOn > today) return 'in-future';
  return store.transaction('rw', store.consents, async () => {
    const consents = await listConsents(clientId, store);
    if (consentOn(consents, clientId, purpose, today) !== undefined) return 'given';
    const refused = lastWithdrawal(consents, purpose);
    if (refused !== undefined && givenOn < refused) return 'before-withdrawal';
    await saveConsent(
      { id: newId(consentIdSchema), ...consent, givenOn, withdrawnOn: null },
      store,
    );
    return 'given';
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

/** Takes back a withdrawal of today, as after a slip: the yes holds again since the day it was given. */
export async function keepConsent(
  clientId: ClientId,
  purpose: ConsentPurpose,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  const today = dayOf(now);
  await store.transaction('rw', store.consents, async () => {
    const consents = await listConsents(clientId, store);
    if (consentOn(consents, clientId, purpose, today) !== undefined) return;
    const last = consents.findLast((each) => each.purpose === purpose);
    if (last?.withdrawnOn === today) await saveConsent({ ...last, withdrawnOn: null }, store);
  });
}
