import '@/tests/fixtures/fake-browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRenewal, signRenewal } from '@/lib/browser/renewal-sign';
import { clearSessionKey, readSessionKey } from '@/lib/browser/session-key';
import { type ClientId, clientIdSchema } from '@/lib/domain/ids';
import { tombstoneSchema } from '@/lib/domain/tombstone';
import { readClientFile } from '@/lib/storage/client-file';
import { type CoachsideDb, openDb } from '@/lib/storage/db';
import { readRawCopy } from '@/lib/storage/raw-copy';
import { joinVault } from '@/lib/storage/vault/join-vault';
import { vaultOf } from '@/lib/storage/vault/vault';
import { eraseForGood, finishErasing } from '@/lib/workflows/erase-for-good';
import { resumeTurning } from '@/lib/workflows/open-vault';
import { readHours } from '@/lib/workflows/read-hours';
import { createSearchEngine } from '@/lib/workflows/search-engine';
import { FIRST, plantTwoClients, SECOND, type TwoClients } from '@/tests/e2e/fixtures/two-clients';
import { ANA, aClient, aNote, anAgenda, aSession, day, NOW } from '@/tests/fixtures/builders';
import { aConsent } from '@/tests/fixtures/client-records';
import { fakeBrowser } from '@/tests/fixtures/fake-browser';
import { putInPhase } from '@/tests/fixtures/vaults';

const ROWS = process.env.COACHSIDE_FULL === '1' ? 40 : 6;
const HOUR = 3_600_000;
const ERASURE = { reason: 'request', keepsHours: false } as const;
const first = clientIdSchema.parse(FIRST);
const second = clientIdSchema.parse(SECOND);

let store: CoachsideDb;
beforeEach(() => {
  fakeBrowser.reset();
  store = openDb(`erase-${crypto.randomUUID()}`);
});
afterEach(() => store.delete());

/** Everything there is, as whoever has the key reads it. */
async function everything(from = store): Promise<string> {
  const tables = await Promise.all(from.tables.map((table) => table.toArray()));
  return JSON.stringify(tables);
}

function found(text: string, canaries: readonly string[]): string[] {
  return canaries.filter((canary) => text.includes(canary));
}

async function plantAll(): Promise<TwoClients> {
  const planted = plantTwoClients(ROWS);
  for (const [table, rows] of Object.entries(planted.rows)) {
    await store.table(table).bulkPut(rows);
    await store.beforeRestore.put({ part: `${table} 0000`, table, rows });
  }
  return planted;
}

describe.each(['without a vault', 'with a vault'])('erasing one of two clients, %s', (where) => {
  beforeEach(async () => {
    if (where === 'with a vault') await putInPhase(store, 'sealed');
  });

  it('leaves nothing of the first in any table, and everything of the second', async () => {
    const { first: gone, others } = await plantAll();
    const before = await everything();

    const outcome = await eraseForGood(first, ERASURE, NOW, store);

    const after = await everything();
    expect(outcome).toBe('erased');
    expect(found(before, gone)).toEqual(gone);
    expect(found(before, others)).toEqual(others);
    expect(found(after, gone)).toEqual([]);
    expect(found(after, others)).toEqual(others);
    expect(gone.length).toBeGreaterThan(100);
  });

  it('leaves a tombstone that says when and why, and no word more', async () => {
    await plantAll();

    await eraseForGood(first, { ...ERASURE, reason: 'retention' }, NOW, store);

    const left = await store.tombstones.get(FIRST);
    expect(left).toEqual({ id: FIRST, erasedOn: '2026-03-10', reason: 'retention' });
    expect(Object.keys(tombstoneSchema.def.shape).toSorted()).toEqual(['erasedOn', 'id', 'reason']);
    const rest = JSON.stringify(
      (await readRawCopy(store.name)).tombstones?.filter((row) => row !== left),
    );
    expect(rest).not.toContain('zqfirst');
  });

  it('leaves nothing of the first in any export, and the whole file of the second', async () => {
    const { first: gone } = await plantAll();
    const fileBefore = JSON.stringify((await readClientFile(second, store)).records);

    await eraseForGood(first, ERASURE, NOW, store);

    const exports = JSON.stringify([
      await readRawCopy(store.name),
      await readClientFile(first, store),
      await readClientFile(second, store),
      [...(await readHours(day('2026-03-10'), store)).clients],
    ]);
    expect(found(exports, gone)).toEqual([]);
    expect(JSON.stringify((await readClientFile(second, store)).records)).toBe(fileBefore);
  });

  it('takes it out of the search of every window at once', async () => {
    await store.clients.bulkPut([aClient(), aClient({ id: second, name: 'Ben', shownAs: 'BE' })]);
    const notes = [
      aNote({ text: 'the zebra of Ana' }),
      aNote({ clientId: second, text: 'the zebra of Ben' }),
    ];
    const sessions = notes.map(({ sessionId: id, clientId }) =>
      aSession({ id, clientId, status: 'ended', endedAt: NOW }),
    );
    await store.sessions.bulkPut(sessions);
    await store.notes.bulkPut(notes);
    const engine = createSearchEngine({ now: () => NOW, store });
    const search = () =>
      engine.search({
        query: 'zebra',
        language: 'en',
        limits: { groups: 10, hitsPerGroup: 10 },
      });
    await expect.poll(async () => (await search()).total).toBe(2);

    await eraseForGood(ANA, ERASURE, NOW, store);

    await expect.poll(async () => (await search()).total).toBe(1);
    expect(JSON.stringify(await search())).not.toContain('Ana');
  });
});

describe('erasing a client', () => {
  it('is refused, with nothing changed, while a session with that client is live', async () => {
    await store.clients.put(aClient());
    await store.sessions.put(aSession({ status: 'live' }));
    const before = await everything();

    const outcome = await eraseForGood(ANA, ERASURE, NOW, store);

    expect(outcome).toBe('in-session');
    expect(await everything()).toBe(before);
  });

  it('erases a row whose client is damaged by the session it was written in', async () => {
    await store.clients.put(aClient());
    const session = aSession({ status: 'ended', endedAt: NOW });
    await store.sessions.put(session);
    const damaged = { ...aNote({ sessionId: session.id, text: 'damaged' }), clientId: undefined };
    await store.notes.put(damaged as never);

    await eraseForGood(ANA, ERASURE, NOW, store);

    expect(await store.notes.count()).toBe(0);
  });

  it('takes what a page that ended had not saved yet, and leaves that of others', async () => {
    await store.clients.put(aClient());
    const note = aNote();
    await store.notes.put(note);
    for (const key of [`entry:${note.id}`, `client:${ANA}:name`, `client:${SECOND}:name`]) {
      localStorage.setItem(`coachside:unsaved:${key}`, '{}');
    }

    await eraseForGood(ANA, ERASURE, NOW, store);

    const kept = Object.keys(localStorage);
    localStorage.clear();
    expect(kept).toEqual([`coachside:unsaved:client:${SECOND}:name`]);
  });
});

describe('the hours of an erased client', () => {
  async function meet(isListed: boolean): Promise<void> {
    await store.clients.put(aClient({ contact: 'ana@example.org' }));
    const held = (hours: number) =>
      aSession({
        status: 'ended',
        startedAt: NOW - hours * HOUR,
        endedAt: NOW - (hours - 1) * HOUR,
        agenda: anAgenda({
          visits: [{ item: 0, from: NOW - hours * HOUR, to: NOW - (hours - 1) * HOUR }],
        }),
      });
    await store.sessions.bulkPut([held(48), held(2)]);
    if (isListed) await store.consents.put(aConsent({ purpose: 'hours-listing' }));
  }
  const keep = { ...ERASURE, keepsHours: true };

  it('stay as one row of the log where the client agreed to be listed', async () => {
    await meet(true);

    await eraseForGood(ANA, keep, NOW, store);

    const { entries, past } = await readHours(day('2026-03-10'), store);
    expect(entries.map(({ minutes }) => minutes)).toEqual([120]);
    expect(past).toMatchObject([
      { clientId: null, name: 'Ana Costa', on: '2026-03-08', until: '2026-03-10', isListed: true },
    ]);
    expect(await store.sessions.count()).toBe(0);
  });

  it('go where nobody agreed, whatever the coach ticked', async () => {
    await meet(false);

    await eraseForGood(ANA, keep, NOW, store);

    expect((await readHours(day('2026-03-10'), store)).entries).toEqual([]);
  });

  it('go where the coach says so', async () => {
    await meet(true);

    await eraseForGood(ANA, ERASURE, NOW, store);

    expect((await readHours(day('2026-03-10'), store)).entries).toEqual([]);
  });
});

describe('clearing the browser’s files after erasing', () => {
  async function fill(): Promise<ClientId> {
    vaultOf(store).keySource = readSessionKey;
    vaultOf(store).isBeingRenewed = readRenewal;
    await store.clients.bulkPut([aClient(), aClient({ id: second })]);
    await store.notes.bulkPut(Array.from({ length: 30 }, () => aNote({ clientId: second })));
    return ANA;
  }

  it('writes them anew while nothing is read or written, and goes on as before', async () => {
    await fill();
    await eraseForGood(ANA, ERASURE, NOW, store);
    const before = JSON.stringify(await store.notes.toArray());

    const modes = new Set<string>();
    await finishErasing(() => modes.add(vaultOf(store).mode), store);

    expect([...modes]).toEqual(['renewing']);
    expect(JSON.stringify(await store.notes.toArray())).toBe(before);
    expect(vaultOf(store).mode).toBe('off');
    expect(await readRenewal()).toBe(false);
    expect((await readRawCopy(store.name)).vault).toEqual([]);
  });

  it('waits while a session is live, and is done with the next start of the workspace', async () => {
    await fill();
    const live = aSession({ clientId: second });
    await store.sessions.put(live);
    await eraseForGood(ANA, ERASURE, NOW, store);

    await finishErasing(undefined, store);

    const waiting = (await readRawCopy(store.name)).vault;
    await store.sessions.put({ ...live, status: 'ended', endedAt: NOW });
    await resumeTurning(false, store);
    expect(waiting).toEqual([{ key: 'to renew', value: true }]);
    expect((await readRawCopy(store.name)).vault).toEqual([]);
  });

  it('goes on where the page that was at it was closed', async () => {
    await fill();
    await eraseForGood(ANA, ERASURE, NOW, store);
    const before = JSON.stringify(await store.notes.toArray());
    await signRenewal(true);
    store.close();
    store = openDb(store.name);
    vaultOf(store).keySource = readSessionKey;
    vaultOf(store).isBeingRenewed = readRenewal;
    await store.open();
    const whenOpened = vaultOf(store).mode;

    await resumeTurning(true, store);

    expect(whenOpened).toBe('renewing');
    expect(vaultOf(store).mode).toBe('off');
    expect(JSON.stringify(await store.notes.toArray())).toBe(before);
    await clearSessionKey();
    await joinVault(store, vaultOf(store));
    expect(vaultOf(store).mode).toBe('off');
  });
});
