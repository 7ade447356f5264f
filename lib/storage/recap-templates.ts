import { type RecapTemplate, recapTemplateSchema } from '@/lib/domain/recap-template';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { keptRows, type Rows } from '@/lib/storage/rows';

/** The coach's recap templates in the order they were made, without the trash, and how many are damaged. */
export async function readRecapTemplates(store: CoachsideDb = db): Promise<Rows<RecapTemplate>> {
  const { rows, damaged } = keptRows(recapTemplateSchema, await store.recapTemplates.toArray());
  return { rows: rows.toSorted((a, b) => a.createdAt - b.createdAt), damaged };
}

/** Adds or replaces all of them or, when one is invalid (`$ZodError`) or the disk refuses, none. */
export async function saveRecapTemplates(
  templates: readonly RecapTemplate[],
  store: CoachsideDb = db,
): Promise<void> {
  await store.recapTemplates.bulkPut(templates.map((each) => recapTemplateSchema.parse(each)));
}
