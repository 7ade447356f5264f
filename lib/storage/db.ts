import Dexie, { type Table } from 'dexie';
import type { AccessRequest } from '@/lib/domain/access-request';
import type { Agreement } from '@/lib/domain/agreement';
import type { Assessment } from '@/lib/domain/assessment';
import type { CheckIn, Reflection } from '@/lib/domain/check-in';
import type { Client } from '@/lib/domain/client';
import type { Closure } from '@/lib/domain/closure';
import type { Commitment } from '@/lib/domain/commitment';
import type { Consent } from '@/lib/domain/consent';
import type { Deck, OwnQuestion } from '@/lib/domain/deck';
import type { DevelopmentHours } from '@/lib/domain/development-hours';
import type { Dilemma } from '@/lib/domain/dilemma';
import type { Draft } from '@/lib/domain/draft';
import type { Engagement } from '@/lib/domain/engagement';
import type { Achievement, Evaluation } from '@/lib/domain/evaluation';
import type { Feedback } from '@/lib/domain/feedback';
import type { Goal, Rating } from '@/lib/domain/goal';
import type { Note } from '@/lib/domain/note';
import type { PastHours } from '@/lib/domain/past-hours';
import type { PulseRound } from '@/lib/domain/pulse';
import type { Ask } from '@/lib/domain/question';
import type { RecapDraft } from '@/lib/domain/recap-draft';
import type { RecapTemplate } from '@/lib/domain/recap-template';
import type { Repair } from '@/lib/domain/repair';
import type { Room } from '@/lib/domain/room';
import type { SentDocument } from '@/lib/domain/sent-document';
import type { Session } from '@/lib/domain/session';
import type { SkillPractice } from '@/lib/domain/skill-practice';
import type { Tombstone } from '@/lib/domain/tombstone';
import type { TransferenceNote } from '@/lib/domain/transference-note';
import { addEarlyCommit } from '@/lib/storage/early-commit';
import {
  latestVersion,
  type Migration,
  migrateRow,
  migrations,
  SCHEMA_VERSION,
} from '@/lib/storage/migrations';
import { joinVault } from '@/lib/storage/vault/join-vault';
import { finishRenewing } from '@/lib/storage/vault/renew-database';
import { addVault } from '@/lib/storage/vault/vault';
import { forgetDamagedRows } from '@/lib/storage/whole-rows';

export interface MetaRow {
  key: string;
  value: unknown;
}

/** Some rows of a table as they were before a restore, in the order of their keys. */
export interface PartBefore {
  /** The table's name and a number that sorts. */
  part: string;
  table: string;
  rows: unknown[];
}

/** What is known of how the rows are sealed: wrapped keys, and a conversion under way. No content. */
export interface VaultRow {
  key: string;
  value: unknown;
}

/** What only this browser can use, as a folder that the coach chose. */
export interface HandleRow {
  key: string;
  handle: unknown;
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
  decks: Table<Deck, string>;
  questions: Table<OwnQuestion, string>;
  checkins: Table<CheckIn, string>;
  reflections: Table<Reflection, string>;
  agreements: Table<Agreement, string>;
  consents: Table<Consent, string>;
  assessments: Table<Assessment, string>;
  skillPractice: Table<SkillPractice, string>;
  pulseRounds: Table<PulseRound, string>;
  feedback: Table<Feedback, string>;
  evaluations: Table<Evaluation, string>;
  achievements: Table<Achievement, string>;
  closures: Table<Closure, string>;
  repairs: Table<Repair, string>;
  dilemmas: Table<Dilemma, string>;
  transferenceNotes: Table<TransferenceNote, string>;
  pastHours: Table<PastHours, string>;
  developmentHours: Table<DevelopmentHours, string>;
  recapDrafts: Table<RecapDraft, string>;
  recapTemplates: Table<RecapTemplate, string>;
  sentDocuments: Table<SentDocument, string>;
  rooms: Table<Room, string>;
  meta: Table<MetaRow, string>;
  accessRequests: Table<AccessRequest, string>;
  tombstones: Table<Tombstone, string>;
  beforeRestore: Table<PartBefore, string>;
  vault: Table<VaultRow, string>;
  handles: Table<HandleRow, string>;
};

/** The database was written by a newer Coachside. Nothing was changed. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
  constructor(
    readonly found: number,
    readonly understood: number = SCHEMA_VERSION,
  ) {
    super(`The database has schema version ${found}; this Coachside understands ${understood}`);
  }
}

/** Whether that is why something failed: Dexie wraps the reason of every use after the first. */
export function isNewerDatabase(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof NewerDatabaseError) return true;
  return isNewerDatabase('inner' in error ? error.inner : error.cause);
}

/**
 * A database under the given name. It is opened by its first use; every write waits until the disk
 * has it (strict durability). What a newer version wrote is refused, unharmed: every use rejects with
 * an error that {@link isNewerDatabase} knows. Once another window has brought the database to a
 * newer version, or deleted it, every use rejects with Dexie's `DatabaseClosedError`.
 */
export function openDb(name: string, list: readonly Migration[] = migrations): CoachsideDb {
  const version = latestVersion(list);
  let upgradedFrom = 0;
  const factory = withoutRepairs(version, (found) => {
    upgradedFrom = found;
  });
  const db = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    // Dexie's cache can answer a new live query with rows from before a change: see decision 12.
    cache: 'disabled',
    indexedDB: factory,
  }) as CoachsideDb;
  declareSchema(db, list, () => upgradedFrom);
  addEarlyCommit(db);
  const vault = addVault(db);
  db.on(
    'ready',
    async (opened) => {
      forgetDamagedRows(db);
      await claimVersion(opened as CoachsideDb, version);
      await joinVault(opened, vault);
    },
    true,
  );
  const listeners = new Set<(error: Error) => void>();
  takenAway.set(db, listeners);
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    // It is deleted to come back the same: see `renewDatabase`.
    if (vault.mode === 'renewing') return false;
    const error = new Dexie.DatabaseClosedError('Upgraded in another window');
    for (const tell of listeners) tell(error);
    // Dexie's own handler would let the next use open the newer database with the old schema.
    return false;
  });
  return db;
}

/**
 * IndexedDB, but for one thing. Dexie opens a newer database without complaint, and where it misses
 * a table it adds it, under a native version one higher than it found: that would change what a
 * newer Coachside wrote before anybody could refuse it. `onUpgrade` is told which schema version is
 * about to be upgraded, 0 for a new database.
 */
function withoutRepairs(version: number, onUpgrade: (found: number) => void): IDBFactory {
  return {
    open(name, native) {
      const found = native === undefined ? 0 : toSchemaVersion(native - 1);
      if (found > version) throw new NewerDatabaseError(found, version);
      const opening = indexedDB.open(name, native);
      // Before Dexie's own: listeners are called in the order in which they came.
      opening.addEventListener('upgradeneeded', ({ oldVersion }) =>
        onUpgrade(toSchemaVersion(oldVersion)),
      );
      return opening;
    },
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (first, second) => indexedDB.cmp(first, second),
  };
}

const takenAway = new WeakMap<Dexie, Set<(error: Error) => void>>();

/** Tells when another window's newer Coachside takes the database away. Returns how to stop. */
export function onTakenAway(tell: (error: Error) => void, store: CoachsideDb = db): () => void {
  const listeners = takenAway.get(store);
  listeners?.add(tell);
  return () => listeners?.delete(tell);
}

const OPEN_ATTEMPTS = 3;
const OPEN_PAUSE_MS = 200;

/**
 * Opens the database before the first query, because a live query waits for ever on one that can't
 * be opened. A failure of the disk is tried again, since reopening sometimes cures it; nothing is
 * ever deleted. Rejects with what stood in the way, and at once when a newer version wrote it.
 */
export async function openPractice(store: CoachsideDb = db): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await store.open();
      return;
    } catch (error) {
      if (isNewerDatabase(error) || attempt === OPEN_ATTEMPTS) throw error;
      await new Promise((done) => setTimeout(done, attempt * OPEN_PAUSE_MS));
    }
  }
}

/**
 * Declares the newest schema and nothing else: Dexie adds what a database of any earlier one misses,
 * and tables for versions that nobody has would cost every opening time and memory. `foundVersion`
 * gives the schema version of the database that is being upgraded.
 */
export function declareSchema(
  db: Dexie,
  list: readonly Migration[],
  foundVersion: () => number,
): void {
  const stores = Object.assign({}, ...list.map((migration) => migration.stores));
  const changed = new Set(list.flatMap(({ rows }) => Object.keys(rows ?? {})));
  db.version(latestVersion(list))
    .stores(stores)
    .upgrade((transaction) => {
      const from = foundVersion();
      return Promise.all(
        [...changed].map((table) =>
          // Dexie takes what such a function gives back for a new row.
          transaction
            .table(table)
            .toCollection()
            .modify((row) => void migrateRow(table, row, from, list)),
        ),
      );
    });
}

/** A version of a schema may change rows alone, so its number is kept in a row as well. */
async function claimVersion(db: CoachsideDb, version: number): Promise<void> {
  let row = await db.meta.get('schemaVersion');
  if (row === undefined) {
    // A new database, or one that a renewal was cut off from.
    await finishRenewing(db.name);
    row = await db.meta.get('schemaVersion');
  }
  const inRow = typeof row?.value === 'number' ? row.value : 0;
  const found = Math.max(toSchemaVersion(db.backendDB().version), inRow);
  if (found > version) throw new NewerDatabaseError(found, version);
  if (inRow !== version) await db.meta.put({ key: 'schemaVersion', value: version });
}

/** Dexie multiplies versions by ten. */
function toSchemaVersion(native: number): number {
  return Math.floor(native / 10);
}

/** The coach's practice on this machine. */
export const db = openDb('coachside');
