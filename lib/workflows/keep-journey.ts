import type { Instant } from '@/lib/domain/days';
import { newId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import {
  changeJourneyRow,
  JOURNEY_TABLES,
  type JourneyRows,
  type JourneyTable,
  saveJourneyRow,
} from '@/lib/storage/journey-tables';

/** What is written when a line is new: all but its id and its place in the trash. */
export type NewJourneyRow<T extends JourneyTable> = Omit<JourneyRows[T], 'id' | 'trashedAt'>;

/**
 * Writes down an assessment, a practice, a pulse round, feedback, an achievement, a repair, a dilemma
 * or what the work stirs in the coach. Throws `$ZodError` on words that are missing or too long.
 */
export async function addToJourney<T extends JourneyTable>(
  table: T,
  row: NewJourneyRow<T>,
  store: CoachsideDb = db,
): Promise<JourneyRows[T]> {
  const whole = { ...row, id: newId(JOURNEY_TABLES[table].id), trashedAt: null };
  const added = whole as unknown as JourneyRows[T];
  await saveJourneyRow(table, added, store);
  return added;
}

/** Changes what is named of a line, and nothing that another window changed meanwhile. */
export async function changeInJourney<T extends JourneyTable>(
  table: T,
  id: JourneyRows[T]['id'],
  change: Partial<NewJourneyRow<T>>,
  store: CoachsideDb = db,
): Promise<void> {
  await changeJourneyRow(table, id, (row) => ({ ...row, ...change }), store);
}

/** Moves a line to the trash, where it can be brought back for 30 days. */
export async function trashFromJourney<T extends JourneyTable>(
  table: T,
  id: JourneyRows[T]['id'],
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await changeJourneyRow(table, id, (row) => ({ ...row, trashedAt: row.trashedAt ?? now }), store);
}

/** Brings a line back from the trash as it was. */
export async function restoreToJourney<T extends JourneyTable>(
  table: T,
  id: JourneyRows[T]['id'],
  store: CoachsideDb = db,
): Promise<void> {
  await changeJourneyRow(table, id, (row) => ({ ...row, trashedAt: null }), store);
}
