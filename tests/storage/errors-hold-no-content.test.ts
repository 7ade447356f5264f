import { describe, expect, it } from 'vitest';
import { metaSchemas } from '@/lib/domain/meta';
import type { z } from '@/lib/domain/zod';
import { practiceTables, rowSchemas } from '@/lib/storage/row-schemas';
import { answered, finished, openDisk } from '@/lib/storage/vault/disk';
import { createRowCipher } from '@/lib/storage/vault/row-cipher';
import { failureSentence } from '@/lib/text/failures';
import { plantRows } from '@/tests/e2e/fixtures/planted-rows';
import { aNote, aStore } from '@/tests/fixtures/builders';
import { aSealedStore, DATA_KEY } from '@/tests/fixtures/vaults';

const CANARY = /zq/;
type Row = Record<string, unknown>;

/** Everything that a log, an error page or a screen could show of an error. */
function shownOf(error: unknown): string {
  const seen = new Set<unknown>();
  const parts: string[] = [failureSentence(error, 'en'), failureSentence(error, 'es')];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') parts.push(value);
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const name of Object.getOwnPropertyNames(value)) {
      parts.push(name);
      visit((value as Row)[name]);
    }
  };
  visit(error);
  return `${String(error)} ${JSON.stringify(error)} ${parts.join(' ')}`;
}

/** The row, each time with something else wrong in it; what is wrong says something too. */
function* brokenWays(row: Row): Generator<unknown> {
  for (const name of Object.keys(row)) {
    const { [name]: value, ...without } = row;
    yield without;
    yield { ...row, [name]: 'zqwrong' };
    yield { ...row, [name]: { other: 'zqwrong' } };
    yield { ...row, [name]: [value, 'zqwrong', { other: value }] };
    yield { ...row, [name]: `zq${'x'.repeat(200_000)}` };
  }
  yield 'zqwrong';
}

describe.each(practiceTables)('an error over a row of %s', (table) => {
  it('says what is wrong with it, and nothing of what it says', () => {
    const { rows } = plantRows(2);
    let refused = 0;
    for (const row of rows[table] ?? []) {
      const { key } = row as { key?: keyof typeof metaSchemas };
      const schemas: z.ZodMiniType[] =
        table === 'meta' && key ? [rowSchemas.meta, metaSchemas[key]] : [rowSchemas[table]];
      for (const [at, schema] of schemas.entries()) {
        const value = at === 0 ? row : (row as { value: unknown }).value;
        for (const broken of brokenWays((value ?? {}) as Row)) {
          const { error } = schema.safeParse(broken);
          if (error === undefined) continue;
          refused += 1;
          expect(shownOf(error)).not.toMatch(CANARY);
        }
      }
    }

    expect(refused).toBeGreaterThan(0);
  });
});

describe('an error of the disk', () => {
  const NOTE = aNote({ text: 'zqnote', tags: ['zqtag'] });

  async function errorOf(act: () => unknown): Promise<unknown> {
    try {
      await act();
    } catch (error) {
      return error;
    }
    throw new Error('Nothing failed');
  }

  it.each([
    ['that has the row already', (store: ReturnType<typeof aStore>) => store.notes.add(NOTE)],
    ['that has one of many already', (store) => store.notes.bulkAdd([NOTE, NOTE])],
    ['that finds no key in it', (store) => store.notes.put({ text: 'zqnote' } as never)],
  ] as [string, (store: ReturnType<typeof aStore>) => unknown][])(
    'says nothing of what the row says, with the vault and without: one %s',
    async (_what, act) => {
      for (const store of [aStore(), await aSealedStore()]) {
        await store.notes.put(NOTE);

        expect(shownOf(await errorOf(() => act(store)))).not.toMatch(CANARY);

        await store.delete();
      }
    },
  );

  it('says nothing of a sealed row that does not open', async () => {
    const store = await aSealedStore();
    await store.notes.put(NOTE);
    const disk = await openDisk(store.name);
    const reading = disk.transaction('notes', 'readwrite');
    const sealed = await answered(reading.objectStore('notes').get(NOTE.id));
    await finished(reading);
    disk.close();
    const cipher = createRowCipher(DATA_KEY, { schemaVersion: 1, epoch: 1 });
    const paths = ['id', 'sessionId', 'at', 'clientId'];
    for (const changed of [
      { ...sealed, at: 7 },
      { ...sealed, sealed: sealed.sealed.slice(0, -1) },
      { ...sealed, id: 'zqid' },
    ]) {
      const error = await errorOf(() => cipher.open({ name: 'notes', paths }, changed));

      expect(shownOf(error)).not.toMatch(CANARY);
    }
    await store.delete();
  });
});
