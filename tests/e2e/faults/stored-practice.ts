import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { createRowCipher } from '@/lib/storage/vault/row-cipher';
import { isSealedRow, isSealedTable, type SealedRow } from '@/lib/storage/vault/sealed-row';
import { unwrapKey } from '@/lib/storage/vault/wrapped-key';
import type { Row } from '@/tests/e2e/fixtures/seed';
import { PASSPHRASE } from '@/tests/e2e/pages/vault';

/** A database as it stands on disk, read in one transaction. */
export interface StoredPractice {
  version: number;
  tables: Record<string, { paths: string[]; rows: Row[] }>;
}

/** Rows that change without anybody's doing, or that say how something ended. */
const BESIDE_THE_PRACTICE = new Set([
  'schemaVersion',
  'trashPurgedAt',
  'operations',
  // Drawn when it is first asked for.
  'practiceLine',
]);

/** Reads everything from a page of the extension, below Coachside. */
export async function readStored(page: Page): Promise<StoredPractice> {
  const { version, tables } = await page.evaluate(readEverything);
  for (const { rows } of Object.values(tables)) {
    for (const row of rows) {
      if (typeof row.sealed === 'string')
        row.sealed = new Uint8Array(Buffer.from(row.sealed, 'base64'));
    }
  }
  return { version, tables };
}

async function readEverything(): Promise<StoredPractice> {
  const opening = indexedDB.open('coachside');
  // Who only looks makes no database.
  opening.onupgradeneeded = () => opening.transaction?.abort();
  const db = await new Promise<IDBDatabase>((done, fail) => {
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
  const names = Array.from(db.objectStoreNames);
  const reading = db.transaction(names);
  const tables: StoredPractice['tables'] = {};
  for (const name of names) {
    const store = reading.objectStore(name);
    const indexes = Array.from(store.indexNames, (each) => store.index(each).keyPath);
    const paths = [...new Set([store.keyPath, ...indexes].flat().map(String))];
    const all = store.getAll();
    const rows = await new Promise<Row[]>((done, fail) => {
      all.onsuccess = () => done(all.result);
      all.onerror = () => fail(all.error);
    });
    for (const row of rows) {
      if (!(row.sealed instanceof Uint8Array)) continue;
      let text = '';
      for (const byte of row.sealed) text += String.fromCharCode(byte);
      row.sealed = btoa(text);
    }
    tables[name] = { paths, rows };
  }
  const { version } = db;
  db.close();
  return { version, tables };
}

/** How many rows are sealed on disk, and how many are not but would be with the vault. */
export function countSealed({ tables }: StoredPractice): { sealed: number; open: number } {
  const rows = Object.entries(tables)
    .filter(([name]) => isSealedTable(name) && name !== 'meta')
    .flatMap(([, table]) => table.rows);
  const sealed = rows.filter(isSealedRow).length;
  return { sealed, open: rows.length - sealed };
}

/**
 * The practice in one line, every row of it decrypted: two are the same when their rows say the
 * same. What is drawn or timed anew by whoever does a thing again, ids and instants, only counts as
 * being there: ids other than the known ones, and instants later than `since`.
 */
export async function digestOf(
  stored: StoredPractice,
  { known, since }: { known: ReadonlySet<string>; since: number },
): Promise<string> {
  const lines: string[] = [];
  const cipher = await cipherOf(stored);
  for (const [name, { paths, rows }] of Object.entries(stored.tables)) {
    if (name === 'vault') continue;
    for (const row of rows) {
      if (name === 'meta' && BESIDE_THE_PRACTICE.has(row.key)) continue;
      const opened = isSealedRow(row) ? opener(cipher)({ name, paths }, row) : row;
      if (name === 'meta' && BESIDE_THE_PRACTICE.has(opened.key)) continue;
      lines.push(`${name} ${JSON.stringify(plainly(opened, known, since))}`);
    }
  }
  return createHash('sha256').update(lines.toSorted().join('\n')).digest('hex');
}

type Cipher = ReturnType<typeof createRowCipher>;

function opener(cipher: Cipher | undefined) {
  if (cipher === undefined) throw new Error('A row is sealed, and there is no key to open it');
  return (table: Parameters<Cipher['open']>[0], row: SealedRow): Row => cipher.open(table, row).row;
}

/** Stretching the passphrase takes a second: once for each wrapped key. */
const keys = new Map<string, Promise<Uint8Array>>();

async function cipherOf({ tables }: StoredPractice): Promise<Cipher | undefined> {
  const wrapped = tables.vault?.rows.find(({ key }) => key === 'passphrase')?.value;
  if (wrapped === undefined) return undefined;
  const name = JSON.stringify(wrapped);
  const key = keys.get(name) ?? unwrapKey(wrapped, 'passphrase', PASSPHRASE);
  keys.set(name, key);
  return createRowCipher(await key, { schemaVersion: 1, epoch: 1 });
}

const ID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g;

function plainly(value: unknown, known: ReadonlySet<string>, since: number): unknown {
  if (typeof value === 'string') {
    return value.replace(ID, (id) => (known.has(id) ? id : 'an id'));
  }
  if (typeof value === 'number') return value >= since && value <= Date.now() ? 'now' : value;
  if (Array.isArray(value)) return value.map((each) => plainly(each, known, since));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return fields.map(([name, each]) => [name, plainly(each, known, since)]);
}

/** Every id in rows that a test has made. */
export function idsIn(rows: unknown): Set<string> {
  const ids = new Set<string>();
  JSON.stringify(rows, (_name, value) => {
    for (const [id] of typeof value === 'string' ? value.matchAll(ID) : []) ids.add(id);
    return value;
  });
  return ids;
}
