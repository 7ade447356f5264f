import { type AccessRequest, accessRequestSchema } from '@/lib/domain/access-request';
import type { AccessRequestId } from '@/lib/domain/ids';
import { changeRow } from '@/lib/storage/change-row';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { type Rows, readRows } from '@/lib/storage/rows';

/** Every request of every client, those in the trash included, due first, and how many are damaged. */
export async function readAccessRequests(store: CoachsideDb = db): Promise<Rows<AccessRequest>> {
  return readRows(accessRequestSchema, await store.accessRequests.orderBy('dueOn').toArray());
}

/** Adds a request, or replaces the one with the same id. Throws `$ZodError` on an invalid one. */
export async function saveAccessRequest(
  request: AccessRequest,
  store: CoachsideDb = db,
): Promise<void> {
  await store.accessRequests.put(accessRequestSchema.parse(request));
}

/** Reads, changes and writes one request. Throws, naming it, when it does not exist. */
export async function changeAccessRequest(
  id: AccessRequestId,
  change: (request: AccessRequest) => AccessRequest,
  store: CoachsideDb = db,
): Promise<void> {
  await changeRow(store.accessRequests, accessRequestSchema, id, change);
}
