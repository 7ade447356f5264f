import { type LoggedSession, loggedSessionSchema } from '@/lib/domain/hours-entry';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { readRows } from '@/lib/storage/rows';
import { visitSlices } from '@/lib/storage/slices';

/** Enough to be quick, few enough that the page can answer between two of them. */
const SLICE = 1_000;

/** Hands over what the hours log reads of every session. Resolves to how many could not be read. */
export async function visitLoggedSessions(
  visit: (sessions: readonly LoggedSession[]) => unknown,
  store: CoachsideDb = db,
): Promise<number> {
  let damaged = 0;
  await visitSlices(store.sessions, SLICE, async (found) => {
    const read = readRows<LoggedSession>(loggedSessionSchema, found);
    damaged += read.damaged;
    await visit(read.rows);
  });
  return damaged;
}
