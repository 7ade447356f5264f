import type { Area, Assessment } from '@/lib/domain/assessment';
import { type AreaId, type AssessmentId, areaIdSchema, newId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { changeJourneyRow } from '@/lib/storage/journey-tables';

/**
 * Notes a strength or a development area that an assessment showed, so that goals can point to it.
 * Throws `$ZodError` on blank words, and names an assessment that does not exist.
 */
export async function addArea(
  id: AssessmentId,
  said: Omit<Area, 'id'>,
  store: CoachsideDb = db,
): Promise<void> {
  const area = { ...said, id: newId(areaIdSchema) };
  await changeAreas(id, (areas) => [...areas, area], store);
}

/** Takes an area out. A goal that points to it points to nothing then. */
export async function removeArea(
  id: AssessmentId,
  areaId: AreaId,
  store: CoachsideDb = db,
): Promise<void> {
  await changeAreas(id, (areas) => areas.filter((area) => area.id !== areaId), store);
}

/** Puts an area back that was taken out, with what pointed to it. Does nothing while it is there. */
export async function putBackArea(
  id: AssessmentId,
  area: Area,
  store: CoachsideDb = db,
): Promise<void> {
  await changeAreas(
    id,
    (areas) => (areas.some((each) => each.id === area.id) ? [...areas] : [...areas, area]),
    store,
  );
}

async function changeAreas(
  id: AssessmentId,
  change: (areas: readonly Area[]) => Area[],
  store: CoachsideDb,
): Promise<void> {
  await changeJourneyRow(
    'assessments',
    id,
    (row: Assessment) => ({ ...row, areas: change(row.areas) }),
    store,
  );
}
