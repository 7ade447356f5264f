import { type Engagement, engagementSchema } from '@/lib/domain/engagement';
import type { ClientId, EngagementId } from '@/lib/domain/ids';
import { openEngagement } from '@/lib/domain/journey';
import { changeRow } from '@/lib/storage/change-row';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { type Rows, readRows } from '@/lib/storage/rows';

/** A client's engagements, in the order in which they began. */
export async function listEngagements(
  clientId: ClientId,
  store: CoachsideDb = db,
): Promise<Engagement[]> {
  const found = await store.engagements.where('clientId').equals(clientId).toArray();
  return readRows(engagementSchema, found).rows.toSorted((a, b) =>
    a.startedOn < b.startedOn ? -1 : 1,
  );
}

/** The client's engagement that has not ended; of several, the one that began last. */
export async function findOpenEngagement(
  clientId: ClientId,
  store: CoachsideDb = db,
): Promise<Engagement | undefined> {
  return openEngagement(await listEngagements(clientId, store));
}

/** Every client's engagements, and how many could not be read. */
export async function readEngagements(store: CoachsideDb = db): Promise<Rows<Engagement>> {
  return readRows(engagementSchema, await store.engagements.toArray());
}

/** Throws, naming the engagement, when there is none with that id. */
export async function getEngagement(
  id: EngagementId,
  store: CoachsideDb = db,
): Promise<Engagement> {
  const found = await store.engagements.get(id);
  if (found === undefined) throw new Error(`No engagement ${id}`);
  return engagementSchema.parse(found);
}

/** Adds an engagement, or replaces the one with the same id. Throws `$ZodError` on an invalid one. */
export async function saveEngagement(
  engagement: Engagement,
  store: CoachsideDb = db,
): Promise<void> {
  await store.engagements.put(engagementSchema.parse(engagement));
}

/** Reads, changes and writes one engagement. Throws, naming it, when it does not exist. */
export async function changeEngagement(
  id: EngagementId,
  change: (engagement: Engagement) => Engagement,
  store: CoachsideDb = db,
): Promise<Engagement> {
  return changeRow(store.engagements, engagementSchema, id, change);
}
