import type { Day } from '@/lib/domain/days';
import type { DevelopmentHours } from '@/lib/domain/development-hours';
import {
  type HoursClient,
  hoursClients,
  pastClient,
  pastClientKey,
} from '@/lib/domain/hours-client';
import { entryOfPastHours, entryOfSession, type HoursEntry } from '@/lib/domain/hours-entry';
import type { PastHours } from '@/lib/domain/past-hours';
import { readConsents } from '@/lib/storage/consents';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { readDevelopmentHours } from '@/lib/storage/development-hours';
import { visitLoggedSessions } from '@/lib/storage/logged-sessions';
import { readPastHours } from '@/lib/storage/past-hours';
import { readClients } from '@/lib/storage/practice';

export interface HoursReading {
  /** Every line of the log, latest first. */
  entries: HoursEntry[];
  clients: ReadonlyMap<string, HoursClient>;
  past: PastHours[];
  /** The coach's own learning, latest first. */
  development: DevelopmentHours[];
  /** Rows that could not be read. They are still on disk. */
  damaged: number;
}

/**
 * All that the hours log is made of, with the consents that hold on a day. The sample's hours are
 * not the coach's, and what is in the trash, or belongs to a client there, is left out.
 */
export async function readHours(today: Day, store: CoachsideDb = db): Promise<HoursReading> {
  const [clients, consents, past, development] = await Promise.all([
    readClients(store),
    readConsents(store),
    readPastHours(store),
    readDevelopmentHours(store),
  ]);
  const isLeftOut = ({ isSample, trashedAt }: (typeof clients.rows)[number]) =>
    isSample || trashedAt !== null;
  const leftOut = new Set<string>(clients.rows.filter(isLeftOut).map(({ id }) => id));
  const known = hoursClients(
    clients.rows.filter(({ id }) => !leftOut.has(id)),
    consents.rows,
    today,
  );
  const entries: HoursEntry[] = [];
  const damaged = await visitLoggedSessions((sessions) => {
    for (const session of sessions) {
      if (session.trashedAt !== null || leftOut.has(session.clientId)) continue;
      const entry = entryOfSession(session);
      if (entry !== undefined) entries.push(entry);
    }
  }, store);
  const kept = past.rows.filter(({ clientId }) => clientId === null || !leftOut.has(clientId));
  for (const [key, rows] of Map.groupBy(kept, (row) => pastClientKey(row, known))) {
    if (!known.has(key)) known.set(key, pastClient(key, rows));
    for (const row of rows) entries.push(entryOfPastHours(row, key));
  }
  return {
    entries: entries.toSorted((a, b) =>
      a.from < b.from || (a.from === b.from && a.id < b.id) ? 1 : -1,
    ),
    clients: known,
    past: kept,
    development: development.rows,
    damaged: damaged + clients.damaged + consents.damaged + past.damaged + development.damaged,
  };
}
