import Dexie from 'dexie';
import { type CheckIn, checkInSchema } from '@/lib/domain/check-in';
import { clientSchema } from '@/lib/domain/client';
import { closureSchema } from '@/lib/domain/closure';
import { commitmentSchema } from '@/lib/domain/commitment';
import type { Instant } from '@/lib/domain/days';
import { engagementSchema } from '@/lib/domain/engagement';
import { loggedSessionSchema } from '@/lib/domain/hours-entry';
import type { PracticeRecords } from '@/lib/domain/practice-overview';
import { sessionSchema } from '@/lib/domain/session';
import type { z } from '@/lib/domain/zod';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { type Rows, readRows } from '@/lib/storage/rows';

export interface PracticeReading {
  records: PracticeRecords;
  /** Rows that could not be read. They are still on disk. */
  damaged: number;
  /** `false` where commitments later than those read may be there. */
  isWhole: boolean;
}

/**
 * What an overview of the practice needs, all as of the same moment: sessions that ended since an
 * instant, and of everything else what is open. Of 10,000 sessions it reads those of the month. What
 * clients answered in check-ins is read by itself, because it is as long as the practice. With
 * `earliest`, no more than so many of the open commitments, those due first.
 */
export async function readPracticeRecords(
  since: Instant,
  store: CoachsideDb = db,
  earliest?: number,
): Promise<PracticeReading> {
  let damaged = 0;
  const read = <Row>(schema: z.ZodMiniType<Row>, found: readonly unknown[]): Row[] => {
    const { rows, damaged: unreadable } = readRows(schema, found);
    damaged += unreadable;
    return rows;
  };
  const { clients, engagements, sessions, commitments, closures } = store;
  const tables = [clients, engagements, sessions, commitments, closures];
  const [people, stretches, ended, planned, promised, endings] = await store.transaction(
    'r',
    tables,
    () => {
      const byStatus = sessions.where('[status+plannedAt]');
      // What has no day is not in this index.
      const open = commitments
        .where('[status+dueOn]')
        .between(['open', Dexie.minKey], ['open', Dexie.maxKey]);
      return Promise.all([
        clients.toArray(),
        engagements.toArray(),
        // Planned a while before it began, or begun a while before it was planned.
        byStatus.between(['ended', since - WEEK_MS], ['ended', Dexie.maxKey]).toArray(),
        sessions
          .where('[status+plannedAt]')
          .between(['planned', Dexie.minKey], ['planned', Dexie.maxKey])
          .toArray(),
        (earliest === undefined ? open : open.limit(earliest)).toArray(),
        closures.toArray(),
      ]);
    },
  );
  const records: PracticeRecords = {
    clients: read(clientSchema, people),
    engagements: read(engagementSchema, stretches),
    ended: read(loggedSessionSchema, ended),
    planned: kept(read(sessionSchema, planned)),
    commitments: kept(read(commitmentSchema, promised)),
    closures: read(closureSchema, endings),
  };
  return { records, damaged, isWhole: earliest === undefined || promised.length < earliest };
}

/** What every client answered in check-ins, oldest first. */
export async function readCheckIns(store: CoachsideDb = db): Promise<Rows<CheckIn>> {
  const { rows, damaged } = readRows(checkInSchema, await store.checkins.toArray());
  return { rows: rows.toSorted((a, b) => a.at - b.at), damaged };
}

const WEEK_MS = 7 * 24 * 60 * 60_000;

function kept<Row extends { trashedAt: number | null }>(rows: readonly Row[]): Row[] {
  return rows.filter(({ trashedAt }) => trashedAt === null);
}
