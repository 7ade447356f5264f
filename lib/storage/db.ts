import Dexie, { type Table } from 'dexie';
import type { CheckIn, Reflection } from '@/lib/domain/check-in';
import type { Client } from '@/lib/domain/client';
import type { Commitment } from '@/lib/domain/commitment';
import type { Draft } from '@/lib/domain/draft';
import type { Engagement } from '@/lib/domain/engagement';
import type { Goal, Rating } from '@/lib/domain/goal';
import type { Note } from '@/lib/domain/note';
import type { Ask } from '@/lib/domain/question';
import type { Room } from '@/lib/domain/room';
import type { Session } from '@/lib/domain/session';
import { type Migration, migrations, SCHEMA_VERSION } from '@/lib/storage/migrations';

export interface MetaRow {
  key: string;
  value: unknown;
}

export type CoachsideDb = Dexie & {
  clients: Table<Client, string>;
  engagements: Table<Engagement, string>;
  sessions: Table<Session, string>;
  notes: Table<Note, string>;
  drafts: Table<Draft, string>;
  goals: Table<Goal, string>;
  ratings: Table<Rating, string>;
  commitments: Table<Commitment, string>;
  asks: Table<Ask, string>;
  checkins: Table<CheckIn, string>;
  reflections: Table<Reflection, string>;
  rooms: Table<Room, string>;
  meta: Table<MetaRow, string>;
};

/** The database was written by a newer Coachside. Nothing was read or changed. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
  constructor(readonly found: number) {
    super(`The database has schema version ${found}; this Coachside understands ${SCHEMA_VERSION}`);
  }
}

/**
 * A database under the given name. It is opened by its first use; every write waits until the disk
 * has it (strict durability). Refuses, with {@link NewerDatabaseError}, what a newer version wrote.
 */
export function openDb(name: string, list: readonly Migration[] = migrations): CoachsideDb {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as CoachsideDb;
  declareVersions(db, list);
  db.on('ready', (opened) => claimVersion(opened as CoachsideDb), true);
  // Another context is upgrading: writing with the old schema would succeed and corrupt.
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
  });
  return db;
}

const OPEN_ATTEMPTS = 3;
const OPEN_PAUSE_MS = 200;

/**
 * Opens the database before the first query, because a live query waits for ever on one that can't
 * be opened. A failure of the disk is tried again, since reopening sometimes cures it; nothing is
 * ever deleted. Rejects with what stood in the way, and at once with {@link NewerDatabaseError}.
 */
export async function openPractice(store: CoachsideDb = db): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await store.open();
      return;
    } catch (error) {
      if (error instanceof NewerDatabaseError || attempt === OPEN_ATTEMPTS) throw error;
      await new Promise((done) => setTimeout(done, attempt * OPEN_PAUSE_MS));
    }
  }
}

/** Tells when another window's newer Coachside takes the database away. Returns how to stop. */
export function onTakenAway(tell: (error: Error) => void, store: CoachsideDb = db): () => void {
  const taken = () => tell(new Dexie.DatabaseClosedError('Upgraded in another window'));
  store.on('versionchange', taken);
  return () => store.on('versionchange').unsubscribe(taken);
}

export function declareVersions(db: Dexie, list: readonly Migration[] = migrations): void {
  for (const { version, stores, upgrade } of list) {
    const declared = db.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }
}

async function claimVersion(db: CoachsideDb): Promise<void> {
  // Dexie opens a newer native version without complaint, so the number is kept in a row as well.
  const native = Math.floor(db.backendDB().version / 10);
  const row = await db.meta.get('schemaVersion');
  const found = Math.max(native, typeof row?.value === 'number' ? row.value : 0);
  if (found > SCHEMA_VERSION) throw new NewerDatabaseError(found);
  if (row?.value !== SCHEMA_VERSION) {
    await db.meta.put({ key: 'schemaVersion', value: SCHEMA_VERSION });
  }
}

/** The coach's practice on this machine. */
export const db = openDb('coachside');
