import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type CoachsideDb,
  isNewerDatabase,
  NewerDatabaseError,
  onTakenAway,
  openDb,
  openPractice,
} from '@/lib/storage/db';
import { type Migration, migrations, SCHEMA_VERSION } from '@/lib/storage/migrations';
import { readRawCopy } from '@/lib/storage/raw-copy';
import { aClient, aStore } from '@/tests/fixtures/builders';

const NEWER = SCHEMA_VERSION + 2;
/** What may come: a table more, one less, an index less. */
const future: readonly Migration[] = [
  ...migrations,
  {
    version: NEWER,
    summary: 'Tomorrow',
    stores: { decks: 'id', drafts: null, clients: 'id' },
  },
];
const withOneTableMore: readonly Migration[] = [
  ...migrations,
  { version: NEWER, summary: 'Tomorrow', stores: { decks: 'id' } },
];

/** Everything about a database that could be harmed. */
async function pictureOf(name: string) {
  const found = (await indexedDB.databases()).find((each) => each.name === name);
  return { native: found?.version, tables: await readRawCopy(name) };
}

async function writtenBy(list: readonly Migration[]): Promise<string> {
  const store = openDb(`db-${crypto.randomUUID()}`, list);
  await store.clients.put(aClient());
  store.close();
  return store.name;
}

const uses: readonly [string, (store: CoachsideDb) => PromiseLike<unknown>][] = [
  ['reading', (store) => store.clients.toArray()],
  ['writing', (store) => store.clients.put(aClient({ name: 'Harmed' }))],
  ['deleting', (store) => store.clients.clear()],
  ['a transaction', (store) => store.transaction('rw', store.tables, () => store.clients.count())],
  ['opening', (store) => store.open()],
];

describe('a new database', () => {
  it('opens by its first use and says which schema wrote it', async () => {
    const store = aStore();

    expect(await store.clients.count()).toBe(0);
    expect(await store.meta.get('schemaVersion')).toEqual({
      key: 'schemaVersion',
      value: SCHEMA_VERSION,
    });
  });

  it('waits for the disk with every write', async () => {
    const strict: unknown[] = [];
    const original = IDBDatabase.prototype.transaction;
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args
    ) {
      if (args[1] === 'readwrite') strict.push(args[2]?.durability);
      return original.apply(this, args);
    });
    const store = aStore();

    await store.clients.put(aClient());

    spy.mockRestore();
    expect(strict.length).toBeGreaterThan(0);
    expect(strict.every((durability) => durability === 'strict')).toBe(true);
  });

  it('is deleted and listed like any other', async () => {
    const store = aStore();
    await store.open();

    await store.delete();

    expect(await Dexie.exists(store.name)).toBe(false);
  });
});

describe.each([
  ['with other tables', future],
  ['with one table more', withOneTableMore],
])('a database that a newer version wrote, %s', (_what, list) => {
  it.each(uses)('is refused to %s, again and again, and unharmed', async (_use, use) => {
    const name = await writtenBy(list);
    const before = await pictureOf(name);
    const store = openDb(name);

    for (let attempt = 0; attempt < 3; attempt += 1) {
      const failure = await Promise.resolve(use(store)).catch((error: unknown) => error);
      expect(isNewerDatabase(failure)).toBe(true);
    }
    await Promise.resolve(use(openDb(name))).catch(() => undefined);

    expect(await pictureOf(name)).toEqual(before);
    expect(before.native).toBe(NEWER * 10);
  });

  it('opens with the newer version as if nothing had been', async () => {
    const name = await writtenBy(list);
    await expect(openDb(name).clients.count()).rejects.toSatisfy(isNewerDatabase);

    const again = openDb(name, list);

    expect(await again.clients.toArray()).toEqual([aClient()]);
    expect(await again.meta.get('schemaVersion')).toMatchObject({ value: NEWER });
  });
});

describe('a database whose rows alone a newer version changed', () => {
  it('is refused by the number it keeps, and unharmed', async () => {
    const name = await writtenBy(migrations);
    const newer = openDb(name);
    await newer.meta.put({ key: 'schemaVersion', value: 9 });
    newer.close();
    const before = await pictureOf(name);

    const failure = await openDb(name)
      .open()
      .catch((error: unknown) => error);

    expect(failure).toMatchObject({
      name: 'NewerDatabaseError',
      found: 9,
      understood: SCHEMA_VERSION,
    });
    expect(await pictureOf(name)).toEqual(before);
  });

  it('is not taken for newer when that number is damaged', async () => {
    const name = await writtenBy(migrations);
    const damaged = openDb(name);
    await damaged.meta.put({ key: 'schemaVersion', value: 'nine' });
    damaged.close();

    expect(await openDb(name).clients.count()).toBe(1);
  });
});

describe('a database that another window brings to a newer version', () => {
  it('is left alone from then on', async () => {
    const store = aStore();
    await store.clients.put(aClient());
    const other = openDb(store.name, withOneTableMore);
    await other.open();
    const before = await other.clients.toArray();

    for (const [, use] of uses.filter(([what]) => what !== 'opening')) {
      const failure = await Promise.resolve(use(store)).catch((error: unknown) => error);
      expect(failure).toMatchObject({ name: 'DatabaseClosedError' });
      // It was not even opened again to be looked at: closing the panel is what helps.
      expect(isNewerDatabase(failure)).toBe(false);
    }

    expect(await other.clients.toArray()).toEqual(before);
    expect(other.isOpen()).toBe(true);
  });

  it('does not hold the newer version up', async () => {
    const store = aStore();
    await store.open();

    await openDb(store.name, withOneTableMore).open();

    expect(store.isOpen()).toBe(false);
  });
});

describe('opening the practice before the first query', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  /** Lets every pause between two attempts pass at once. */
  async function outcomeOf(store: CoachsideDb): Promise<unknown> {
    const outcome = openPractice(store).then(
      () => 'open',
      (error: unknown) => error,
    );
    let isSettled = false;
    void outcome.then(() => {
      isSettled = true;
    });
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(1_000);
      expect(isSettled).toBe(true);
    });
    return outcome;
  }

  /** A disk that refuses so many times, then opens. */
  function refusing(times: number) {
    const refusal = new DOMException('The disk did not answer', 'InvalidStateError');
    const spy = vi.spyOn(indexedDB, 'open');
    for (let count = 0; count < times; count += 1) {
      spy.mockImplementationOnce(() => {
        throw refusal;
      });
    }
    return spy;
  }

  it('opens at the first attempt where nothing stands in the way', async () => {
    const spy = refusing(0);
    const store = aStore();

    expect(await outcomeOf(store)).toBe('open');
    expect(store.isOpen()).toBe(true);
    expect(spy).toHaveBeenCalledTimes(1);
  });

  it('tries again when the disk fails, and reads what was there', async () => {
    const name = await writtenBy(migrations);
    refusing(2);
    const store = openDb(name);

    expect(await outcomeOf(store)).toBe('open');
    expect(await store.clients.toArray()).toEqual([aClient()]);
  });

  it('says what stood in the way after three attempts, with nothing deleted', async () => {
    const name = await writtenBy(migrations);
    const spy = refusing(3);

    expect(await outcomeOf(openDb(name))).toMatchObject({
      message: expect.stringContaining('The disk did not answer'),
    });
    expect(spy).toHaveBeenCalledTimes(3);
    expect(await openDb(name).clients.count()).toBe(1);
  });

  it('does not try again what a newer version wrote', async () => {
    const name = await writtenBy(future);
    const store = openDb(name);
    const open = vi.spyOn(store, 'open');

    expect(await outcomeOf(store)).toSatisfy(isNewerDatabase);
    expect(open).toHaveBeenCalledTimes(1);
  });
});

describe('a window whose database is taken away', () => {
  it('is told why, once for everybody who asked', async () => {
    const store = aStore();
    await store.open();
    const told: string[] = [];
    onTakenAway((error) => told.push(`first ${error.name}`), store);
    onTakenAway((error) => told.push(`second ${error.name}`), store);

    await openDb(store.name, withOneTableMore).open();

    expect(told).toEqual(['first DatabaseClosedError', 'second DatabaseClosedError']);
    expect(store.isOpen()).toBe(false);
  });

  it('is told when the database is deleted, too', async () => {
    const store = aStore();
    await store.open();
    const told = vi.fn();
    onTakenAway(told, store);

    await Dexie.delete(store.name);

    expect(told).toHaveBeenCalledTimes(1);
  });

  it('is not told once it has stopped listening', async () => {
    const store = aStore();
    await store.open();
    const told = vi.fn();
    const stop = onTakenAway(told, store);

    stop();
    await openDb(store.name, withOneTableMore).open();

    expect(told).not.toHaveBeenCalled();
  });

  it('is not told of another database', async () => {
    const [store, other] = [aStore(), aStore()];
    await store.open();
    await other.open();
    const told = vi.fn();
    onTakenAway(told, store);

    await openDb(other.name, withOneTableMore).open();

    expect(told).not.toHaveBeenCalled();
    expect(store.isOpen()).toBe(true);
  });
});

describe('a database of an older version', () => {
  it('is brought up to date by its first use', async () => {
    const name = await writtenBy(migrations);

    const updated = openDb(name, future);

    expect(await updated.clients.count()).toBe(1);
    expect(await updated.meta.get('schemaVersion')).toMatchObject({ value: NEWER });
  });

  it('keeps its rows when bringing it up to date fails', async () => {
    const name = await writtenBy(migrations);
    const before = await pictureOf(name);
    const failing: readonly Migration[] = [
      ...migrations,
      {
        version: SCHEMA_VERSION + 1,
        summary: 'Breaks half-way',
        stores: {},
        rows: {
          clients(client) {
            client.name = 'Harmed';
            throw new Error('Half-way');
          },
        },
      },
    ];

    await expect(openDb(name, failing).open()).rejects.toThrow('Half-way');

    expect(await pictureOf(name)).toEqual(before);
  });
});

describe('telling a newer database from other failures', () => {
  it.each([
    [new NewerDatabaseError(2), true],
    [new Error('wrapped', { cause: new NewerDatabaseError(2) }), true],
    [Object.assign(new Error('Dexie’s'), { inner: new NewerDatabaseError(2) }), true],
    [new Error('other'), false],
    [new Dexie.DatabaseClosedError('closed'), false],
    ['NewerDatabaseError', false],
    [undefined, false],
  ])('%s: %s', (error, isNewer) => {
    expect(isNewerDatabase(error)).toBe(isNewer);
  });
});
