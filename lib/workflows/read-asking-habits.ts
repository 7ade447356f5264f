import { type AskingHabits, createHabitCount } from '@/lib/domain/asking-habits';
import type { InstantSpan } from '@/lib/domain/day-span';
import { visitAsksUntil } from '@/lib/storage/asks-by-time';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { listEveryOwnQuestion } from '@/lib/storage/own-questions';
import { readClients } from '@/lib/storage/practice';
import { listTrashedSessionIds } from '@/lib/storage/sessions-in-trash';
import { loadAllQuestions } from '@/lib/workflows/load-questions';

export interface HabitsReading extends AskingHabits {
  span: InstantSpan;
  /** Asks that could not be read. */
  damaged: number;
}

/**
 * What the coach asked in a span, over all clients. The sample's asks are not the coach's, and what
 * is in the trash, or belongs to a client or a session there, is left out.
 */
export async function readAskingHabits(
  span: InstantSpan,
  store: CoachsideDb = db,
): Promise<HabitsReading> {
  const [current, former, clients, sessions] = await Promise.all([
    loadAllQuestions(store),
    listEveryOwnQuestion(store),
    readClients(store),
    listTrashedSessionIds(store),
  ]);
  const leftOut = new Set<string>(sessions);
  for (const { id, isSample, trashedAt } of clients.rows) {
    if (isSample || trashedAt !== null) leftOut.add(id);
  }
  const count = createHabitCount({ current, former }, span);
  const damaged = await visitAsksUntil(
    span.until,
    (asks) =>
      count.take(
        asks.filter(
          ({ clientId, sessionId, trashedAt }) =>
            trashedAt === null && !leftOut.has(clientId) && !leftOut.has(sessionId),
        ),
      ),
    store,
  );
  return { ...count.habits(), span, damaged };
}
