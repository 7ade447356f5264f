import '@/tests/fixtures/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CoachsideDb } from '@/lib/storage/db';
import { readRawCopy } from '@/lib/storage/raw-copy';
import { practiceTables } from '@/lib/storage/row-schemas';
import { DamagedRowError } from '@/lib/storage/whole-rows';
import { makeBackup } from '@/lib/workflows/make-backup';
import { readBackup } from '@/lib/workflows/read-backup';
import { restoreBackup } from '@/lib/workflows/restore-backup';
import { ANA, aStore, NOW } from '@/tests/fixtures/builders';
import { damagedRows } from '@/tests/fixtures/damaged-rows';
import { fillPractice, writes } from '@/tests/fixtures/every-write';
import { fakeBrowser } from '@/tests/fixtures/fake-browser';

type Planted = Record<string, Record<string, unknown>[]>;

/** Verbs that take everything of a client or of the practice away, damaged or not, because they are asked to. */
const TAKES_ALL_AWAY = [
  /^erase-client /,
  /^erase-for-good /,
  /^purge-trash /,
  /^remove-client /,
  /^restore-backup /,
  /^do-backup-job /,
];

/** Verbs whose own place a damaged row is in: they refuse. */
const WRITES_THE_PLACE = /^keep-identity /;

beforeEach(() => fakeBrowser.reset());

/** Damaged rows in every table, beside those that the verbs work on. */
async function plant(store: CoachsideDb): Promise<Planted> {
  const planted: Planted = {};
  const [session] = await store.sessions.toArray();
  const [engagement] = await store.engagements.toArray();
  const [deck] = await store.decks.toArray();
  const [goal] = await store.goals.toArray();
  const whose = { engagementId: engagement?.id, deckId: deck?.id, goalId: goal?.id };
  for (const table of practiceTables) {
    const rows = damagedRows(
      table,
      {
        ...{ ...whose, clientId: ANA, sessionId: session?.id, status: 'open', trashedAt: null },
        ...{ at: NOW, plannedAt: NOW, startedAt: NOW },
      },
      store,
    );
    // The other setting is one that verbs above are asked to write.
    planted[table] = table === 'meta' ? rows.slice(0, 1) : rows;
    await store.table(table).bulkPut(planted[table] ?? []);
  }
  return planted;
}

/** What is left of them, byte for byte as far as the disk can say. */
async function leftOf(planted: Planted, store: CoachsideDb): Promise<Planted> {
  const stored = await readRawCopy(store.name);
  return Object.fromEntries(
    Object.entries(planted).map(([table, rows]) => {
      const keyPath = String(store.table(table).schema.primKey.keyPath);
      const keys = new Set(rows.map((row) => row[keyPath]));
      const found = (stored[table] ?? []) as Record<string, unknown>[];
      return [table, found.filter((row) => keys.has(row[keyPath]))];
    }),
  );
}

describe('damaged rows of every table', () => {
  it('are in a backup as they are, and come back with it', async () => {
    const [from, into] = [aStore(), aStore()];
    await fillPractice(from);
    const planted = await plant(from);

    const { file } = await makeBackup({ passphrase: null, now: NOW }, {}, from);
    await restoreBackup(await readBackup(file, null, {}, into), 'replace', NOW, {}, into);

    expect(await leftOf(planted, into)).toEqual(planted);
  });

  const verbs = Object.entries(writes).filter(([name]) => {
    return !TAKES_ALL_AWAY.some((pattern) => pattern.test(name));
  });

  it.each(verbs)('are left as they are by %s', async (name, { before, act }) => {
    const store = aStore();
    await fillPractice(store);
    await before?.(store);
    const planted = await plant(store);

    const outcome = act(store);
    if (WRITES_THE_PLACE.test(name)) await expect(outcome).rejects.toThrow(DamagedRowError);
    else await outcome;

    expect(await leftOf(planted, store)).toEqual(planted);
    await store.delete();
  });
});
