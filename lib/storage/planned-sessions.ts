import Dexie from 'dexie';
import type { Instant } from '@/lib/domain/days';
import type { SeriesId } from '@/lib/domain/ids';
import { type Session, sessionSchema } from '@/lib/domain/session';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { type Rows, readRows } from '@/lib/storage/rows';
import { wholeRows } from '@/lib/storage/whole-rows';

/** Every client's planned sessions, earliest first, and how many could not be read. */
export async function readPlannedSessions(store: CoachsideDb = db): Promise<Rows<Session>> {
  const found = await store.sessions
    .where('[status+plannedAt]')
    .between(['planned', Dexie.minKey], ['planned', Dexie.maxKey])
    .toArray();
  const { rows, damaged } = readRows(sessionSchema, found);
  return { rows: rows.filter(({ trashedAt }) => trashedAt === null), damaged };
}

/** Sessions that were planned for after an instant and given up: they wait in the trash. */
export async function readGivenUp(since: Instant, store: CoachsideDb = db): Promise<Rows<Session>> {
  const found = await store.sessions
    .where('[status+plannedAt]')
    .between(['planned', since], ['planned', Dexie.maxKey])
    .toArray();
  const { rows, damaged } = readRows(sessionSchema, found);
  return { rows: rows.filter(({ trashedAt }) => trashedAt !== null), damaged };
}

/** Every session of these series, whatever became of it, those in the trash included. */
export async function listOfSeries(
  seriesIds: readonly SeriesId[],
  store: CoachsideDb = db,
): Promise<Session[]> {
  const found = await store.sessions
    .where('seriesId')
    .anyOf([...seriesIds])
    .toArray();
  return wholeRows(store.sessions, sessionSchema, found);
}

/** The sessions of one series that are still planned, earliest first. */
export async function listPlannedOfSeries(
  seriesId: SeriesId,
  store: CoachsideDb = db,
): Promise<Session[]> {
  return (await listOfSeries([seriesId], store))
    .filter(({ status, trashedAt }) => status === 'planned' && trashedAt === null)
    .toSorted((a, b) => a.plannedAt - b.plannedAt);
}
