import { type AccessRequest, accessDueOn } from '@/lib/domain/access-request';
import type { Day, Instant } from '@/lib/domain/days';
import {
  type AccessRequestId,
  accessRequestIdSchema,
  type ClientId,
  newId,
} from '@/lib/domain/ids';
import { changeAccessRequest, saveAccessRequest } from '@/lib/storage/access-requests';
import { type CoachsideDb, db } from '@/lib/storage/db';

/** Writes down that a client asked for what is held about them: it is due within a month. */
export async function addAccessRequest(
  clientId: ClientId,
  askedOn: Day,
  store: CoachsideDb = db,
): Promise<AccessRequestId> {
  const id = newId(accessRequestIdSchema);
  await saveAccessRequest(
    {
      ...{ id, clientId, askedOn, dueOn: accessDueOn(askedOn, false), extendedOn: null },
      ...{ isIdentityChecked: false, howChecked: '', answeredOn: null, note: '', trashedAt: null },
    },
    store,
  );
  return id;
}

export type AccessChange = Partial<
  Pick<
    AccessRequest,
    'askedOn' | 'extendedOn' | 'isIdentityChecked' | 'howChecked' | 'answeredOn' | 'note'
  >
>;

/** Changes what is named; the day until which it is to be answered follows. */
export async function editAccessRequest(
  id: AccessRequestId,
  change: AccessChange,
  store: CoachsideDb = db,
): Promise<void> {
  await changeAccessRequest(
    id,
    (before) => {
      const after = { ...before, ...change };
      return { ...after, dueOn: accessDueOn(after.askedOn, after.extendedOn !== null) };
    },
    store,
  );
}

/** Moves a request to the trash, where it can be brought back for 30 days. */
export async function trashAccessRequest(
  id: AccessRequestId,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await changeAccessRequest(id, (row) => ({ ...row, trashedAt: row.trashedAt ?? now }), store);
}

/** Brings a request back from the trash as it was. */
export async function restoreAccessRequest(
  id: AccessRequestId,
  store: CoachsideDb = db,
): Promise<void> {
  await changeAccessRequest(id, (row) => ({ ...row, trashedAt: null }), store);
}
