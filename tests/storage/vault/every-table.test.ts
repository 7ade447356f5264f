import Dexie, { type Table } from 'dexie';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metaSchemas } from '@/lib/domain/meta';
import type { z } from '@/lib/domain/zod';
import type { CoachsideDb } from '@/lib/storage/db';
import { readRawCopy } from '@/lib/storage/raw-copy';
import { practiceTables, rowSchemas } from '@/lib/storage/row-schemas';
import { SEALED } from '@/lib/storage/vault/sealed-row';
import { aStore } from '@/tests/fixtures/builders';
import { fromSchema } from '@/tests/fixtures/from-schema';
import { aSealedStore } from '@/tests/fixtures/vaults';

const RUNS = process.env.COACHSIDE_FULL === '1' ? 60 : 3;
type Row = Record<string, unknown>;
type AnyTable = Table<Row, string>;

/** Those whose values can be drawn at random, readable and sealed ones. */
const META_KEYS = [
  'preferences',
  'isHidden',
  'currentCall',
  'goalDraft',
  'questionDraft',
  'hoursSettings',
  'trashPurgedAt',
] as const;
const CANARY = 'canary-of-what-was-said';

/** Rows as a table holds them, each under a key of its own. */
function rowsOf(table: string, keyPath: string): fc.Arbitrary<Row[]> {
  const one =
    table === 'meta'
      ? fc
          .constantFrom(...META_KEYS)
          .chain((key) =>
            fromSchema(metaSchemas[key] as z.ZodMiniType).map((value) => ({ key, value })),
          )
      : (fromSchema(rowSchemas[table as keyof typeof rowSchemas]) as fc.Arbitrary<Row>);
  const numbered = fc
    .array(one as fc.Arbitrary<Row>, { minLength: 1, maxLength: 8 })
    .map((rows) =>
      table === 'meta' || table === 'rooms'
        ? rows
        : rows.map(
            (row, at): Row => ({ ...row, [keyPath]: `0195a1b2-0000-7000-8000-00000000000${at}` }),
          ),
    );
  return numbered.map((rows) => [...new Map(rows.map((row) => [row[keyPath], row])).values()]);
}

/** Everything a repository does with a table, and what it gets. */
async function useEveryWay(table: AnyTable, rows: readonly Row[], isOrdered: boolean) {
  const keyPath = String(table.schema.primKey.keyPath);
  const keys = rows.map((row) => String(row[keyPath]));
  const first = keys[0] ?? '';
  const sorted = <Item>(items: Item[]) =>
    isOrdered ? items : items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const seen: unknown[] = [await table.bulkPut([...rows], { allKeys: true })];
  const look = async () => {
    seen.push(
      await table.count(),
      await table.get(first),
      await table.get('nobody'),
      await table.bulkGet([...keys, 'nobody']),
      sorted(await table.toArray()),
      sorted(await table.toCollection().primaryKeys()),
      await table.where(':id').equals(first).count(),
      await table.where(':id').equals(first).toArray(),
      sorted(
        await table
          .toCollection()
          .filter((row) => row[keyPath] !== first)
          .toArray(),
      ),
      sorted(await table.toCollection().reverse().toArray()),
      sorted(
        await table
          .toCollection()
          .until(() => false)
          .toArray(),
      ),
    );
    const each: unknown[] = [];
    await table.toCollection().each((row, cursor) => each.push([row, cursor.primaryKey]));
    seen.push(sorted(each));
    for (const { keyPath: path } of table.schema.indexes) {
      const name = typeof path === 'string' ? path : `[${(path as string[]).join('+')}]`;
      seen.push(
        sorted(await table.orderBy(name).toArray()),
        sorted(
          await table
            .orderBy(name)
            .reverse()
            .limit(isOrdered ? 2 : 99)
            .toArray(),
        ),
        await table.orderBy(name).keys(),
        await table.orderBy(name).count(),
      );
      const key = valueAt(rows[0] ?? {}, path as string | string[]);
      if (key === undefined) continue;
      seen.push(
        sorted(
          await table
            .where(name)
            .equals(key as string)
            .toArray(),
        ),
        sorted(
          await table
            .where(name)
            .anyOf([key as string])
            .toArray(),
        ),
        sorted(await table.where(name).between(Dexie.minKey, Dexie.maxKey).toArray()),
        sorted(
          await table
            .where(name)
            .equals(key as string)
            .primaryKeys(),
        ),
      );
    }
  };
  await look();
  await table.db.transaction('rw', table, async () => {
    await table.toCollection().modify((row) => {
      row.seen = CANARY;
    });
    await table.update(first, { seen: 'changed' });
  });
  await look();
  seen.push(await table.add({ ...rows[0] }).catch((error: Error) => error.name));
  await table.delete(first);
  await look();
  await table.where(':id').anyOf(keys.slice(1, 2)).delete();
  await look();
  await table
    .toCollection()
    .filter((row) => row[keyPath] === keys[2])
    .delete();
  await look();
  return seen;
}

function valueAt(row: Row, path: string | string[]): unknown {
  if (typeof path === 'string') return isKey(row[path]) ? row[path] : undefined;
  const values = path.map((each) => row[each]);
  return values.every(isKey) ? values : undefined;
}

function isKey(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

async function withStores<Result>(
  open: () => Promise<CoachsideDb>,
  use: (store: CoachsideDb) => Promise<Result>,
): Promise<Result> {
  const store = await open();
  try {
    return await use(store);
  } finally {
    await store.delete();
  }
}

describe.each([...practiceTables, 'beforeRestore'])('%s', (name) => {
  const keyPath =
    name === 'rooms' || name === 'meta'
      ? 'key'
      : name === 'beforeRestore'
        ? 'part'
        : name === 'drafts' || name === 'recapDrafts'
          ? 'sessionId'
          : 'id';
  const rows =
    name === 'beforeRestore'
      ? fc
          .array(
            fc.record({
              part: fc.uuid(),
              table: fc.constant('notes'),
              rows: fc.array(fc.anything({ withBigInt: true, withDate: true })),
            }) as fc.Arbitrary<Row>,
            { minLength: 1, maxLength: 4 },
          )
          .map((all) => [...new Map(all.map((row) => [row.part, row])).values()])
      : rowsOf(name, keyPath);

  it('answers everything with the vault as it does without', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (drawn) => {
        const isOrdered = name !== 'rooms';

        const plain = await withStores(
          async () => aStore(),
          (store) => useEveryWay(store.table(name), drawn, isOrdered),
        );
        const sealed = await withStores(aSealedStore, (store) =>
          useEveryWay(store.table(name), drawn, isOrdered),
        );

        expect(sealed).toEqual(plain);
      }),
      { numRuns: RUNS },
    );
  });

  it('has nothing on disk but what its indexes need, and what is sealed', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (drawn) => {
        await withStores(aSealedStore, async (store) => {
          await store.table(name).bulkPut(drawn);
          const { schema } = store.table(name).core;
          const shown = [schema.primaryKey, ...schema.indexes].flatMap(
            (index) => index.keyPath ?? [],
          );

          const stored = (await readRawCopy(store.name))[name] as Row[];

          for (const row of stored) {
            if (
              name === 'meta' &&
              ['schemaVersion', 'preferences', 'isHidden'].includes(String(row.key))
            )
              continue;
            expect(shown).toEqual(
              expect.arrayContaining(Object.keys(row).filter((path) => path !== SEALED)),
            );
            expect(ArrayBuffer.isView(row[SEALED])).toBe(true);
          }
        });
      }),
      { numRuns: RUNS },
    );
  });
});
