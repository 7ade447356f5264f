import Dexie from 'dexie';
import type { SeriesId } from '@/lib/domain/ids';
import { type Session, sessionSchema } from '@/lib/domain/session';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { type Rows, readRows } from '@/lib/storage/rows';

/** Every client's planned sessions, earliest first, and how many could not be read. */
export async function readPlannedSessions(store: CoachsideDb = db): Promise<Rows<Session>> {
  const found = await store.sessions
    .where('[status+plannedAt]')
    .between(['planned', Dexie.minKey], ['planned', Dexie.maxKey])
    .toArray();
  const { rows, damaged } = readRows(sessionSchema, found);
  return { rows: rows.filter(({ trashedAt }) => trashedAt === null), damaged };
}

/** The sessions that came from these events of an imported calendar, those in the trash included. */
export async function listBySource(
  sourceKeys: readonly string[],
  store: CoachsideDb = db,
): Promise<Session[]> {
  return store.sessions
    .where('sourceKey')
    .anyOf([...sourceKeys])
    .toArray();
}

/** The sessions of one series that are still planned, earliest first. */
export async function listPlannedOfSeries(
  seriesId: SeriesId,
  store: CoachsideDb = db,
): Promise<Session[]> {
  const found = await store.sessions.where('seriesId').equals(seriesId).toArray();
  return found
    .filter(({ status, trashedAt }) => status === 'planned' && trashedAt === null)
    .toSorted((a, b) => a.plannedAt - b.plannedAt);
}
