import type { RecapTemplateId } from '@/lib/domain/ids';
import { type RecapTemplate, recapTemplateSchema } from '@/lib/domain/recap-template';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { type Rows, readRows } from '@/lib/storage/rows';

/** The coach's recap templates in the order they were made, and how many could not be read. */
export async function readRecapTemplates(store: CoachsideDb = db): Promise<Rows<RecapTemplate>> {
  const { rows, damaged } = readRows(recapTemplateSchema, await store.recapTemplates.toArray());
  return { rows: rows.toSorted((a, b) => a.createdAt - b.createdAt), damaged };
}

/** Adds or replaces all of them or, when one is invalid (`$ZodError`) or the disk refuses, none. */
export async function saveRecapTemplates(
  templates: readonly RecapTemplate[],
  store: CoachsideDb = db,
): Promise<void> {
  await store.recapTemplates.bulkPut(templates.map((each) => recapTemplateSchema.parse(each)));
}

export async function removeRecapTemplate(
  id: RecapTemplateId,
  store: CoachsideDb = db,
): Promise<void> {
  await store.recapTemplates.delete(id);
}
