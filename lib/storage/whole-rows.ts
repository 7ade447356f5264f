import type Dexie from 'dexie';
import type { Table } from 'dexie';
import type { z } from '@/lib/domain/zod';

/** The keys of damaged rows, by table. */
export type DamagedKeys = ReadonlyMap<string, ReadonlySet<string>>;

interface Met {
  keys: DamagedKeys;
  listeners: Set<() => void>;
}

const metBy = new WeakMap<Dexie, Met>();

/**
 * Those rows that fit their schema. The others are left out of what is shown and stay on disk as they
 * are; the page remembers them, so that it can say how many there are.
 */
export function wholeRows<Row>(
  table: Table<Row, string>,
  schema: z.ZodMiniType<Row>,
  found: readonly Row[],
): Row[] {
  const damaged: Row[] = [];
  const whole = found.filter((row) => {
    const isWhole = schema.safeParse(row).success;
    if (!isWhole) damaged.push(row);
    return isWhole;
  });
  if (damaged.length > 0) rememberDamaged(table, damaged);
  return whole;
}

/** The row if there is one and it fits its schema; a damaged one is remembered as {@link wholeRows} does. */
export function wholeRow<Row>(
  table: Table<Row, string>,
  schema: z.ZodMiniType<Row>,
  found: Row | undefined,
): Row | undefined {
  return found === undefined ? undefined : wholeRows(table, schema, [found])[0];
}

/** What is there can't be read, so nothing was written over it. */
export class DamagedRowError extends Error {
  override readonly name = 'DamagedRowError';
  constructor(table: string) {
    super(`A row of ${table} is damaged`);
  }
}

/** Throws `DamagedRowError` if there is a row under the key that does not fit its schema. */
export async function mustBeWhole<Row>(
  table: Table<Row, string>,
  schema: z.ZodMiniType<Row>,
  key: string,
): Promise<void> {
  const found = await table.get(key);
  if (found === undefined || wholeRow(table, schema, found) !== undefined) return;
  throw new DamagedRowError(table.name);
}

/** What was met damaged since the database was opened. The same object until there is more. */
export function damagedKeys(db: Dexie): DamagedKeys {
  return metOf(db).keys;
}

/** Tells when more is met. Returns how to stop. */
export function onDamagedRows(db: Dexie, tell: () => void): () => void {
  const { listeners } = metOf(db);
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Begins anew, as whoever opens a database does. */
export function forgetDamagedRows(db: Dexie): void {
  metOf(db).keys = new Map();
}

/** Remembers rows that somebody else found damaged. */
export function rememberDamaged<Row>(table: Table<Row, string>, damaged: readonly Row[]): void {
  const { name, db, schema } = table;
  const met = metOf(db);
  const known = met.keys.get(name) ?? new Set();
  const keys = damaged.map((row) => String(row[schema.primKey.keyPath as keyof Row]));
  if (keys.every((key) => known.has(key))) return;
  met.keys = new Map([...met.keys, [name, new Set([...known, ...keys])]]);
  for (const tell of met.listeners) tell();
}

function metOf(db: Dexie): Met {
  const met = metBy.get(db) ?? { keys: new Map(), listeners: new Set() };
  metBy.set(db, met);
  return met;
}
