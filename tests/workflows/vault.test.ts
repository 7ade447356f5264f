import '@/tests/fixtures/fake-browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearSessionKey, readSessionKey } from '@/lib/browser/session-key';
import { type CoachsideDb, openDb } from '@/lib/storage/db';
import { readRawCopy } from '@/lib/storage/raw-copy';
import { joinVault } from '@/lib/storage/vault/join-vault';
import { renewDatabase } from '@/lib/storage/vault/renew-database';
import { isSealedRow } from '@/lib/storage/vault/sealed-row';
import { vaultOf } from '@/lib/storage/vault/vault';
import { changePassphrase } from '@/lib/workflows/change-passphrase';
import { markMoment } from '@/lib/workflows/mark-moment';
import { openVault, resumeTurning } from '@/lib/workflows/open-vault';
import { drawRecoveryKey, isTypedBack, replaceRecoveryKey } from '@/lib/workflows/recovery-key';
import { readSearchGate } from '@/lib/workflows/search-gate';
import { turnVaultOff } from '@/lib/workflows/turn-vault-off';
import { turnVaultOn } from '@/lib/workflows/turn-vault-on';
import { aClient, aNote, aSession, NOW } from '@/tests/fixtures/builders';
import { fakeBrowser } from '@/tests/fixtures/fake-browser';

const SECRETS = { passphrase: 'correct horse battery', recoveryCode: drawRecoveryKey().code };
const NOTES = Array.from({ length: 520 }, (_, at) =>
  aNote({
    id: `0195a1b2-0000-7000-8000-${String(at).padStart(12, '0')}` as never,
    text: `What was said ${at}`,
  }),
);

const IS_FULL = process.env.COACHSIDE_FULL === '1';
/** How many slices lie between one cut and the next. */
const STEP = IS_FULL ? 1 : 15;

let store: CoachsideDb;
beforeEach(async () => {
  fakeBrowser.reset();
  store = await aPage(`vault-${crypto.randomUUID()}`);
});
afterEach(() => store.delete());

/** A page that has just been opened, with what its browser holds in memory. */
async function aPage(name: string): Promise<CoachsideDb> {
  const page = openDb(name);
  vaultOf(page).keySource = readSessionKey;
  await page.open();
  return page;
}

/** The browser was closed or killed, and started again. */
async function restart(): Promise<void> {
  store.close();
  await fakeBrowser.storage.session.clear();
  store = await aPage(store.name);
}

async function lock(): Promise<void> {
  await clearSessionKey();
  await joinVault(store, vaultOf(store));
}

async function fill(): Promise<void> {
  await store.clients.put(aClient());
  await store.rooms.put({
    key: 'jitsi:https://meet.jit.si/ana',
    clientId: aClient().id,
    usedAt: 1,
  } as never);
  await store.notes.bulkPut(NOTES);
}

async function practice() {
  const tables = store.tables.filter(({ name }) => name !== 'vault');
  return Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
}

const ON_DISK = ['clients', 'notes', 'rooms'];

/** Rows of the tables filled here that are not sealed on disk. */
async function readable(): Promise<unknown[]> {
  const raw = await readRawCopy(store.name);
  return ON_DISK.flatMap((table) => raw[table] ?? []).filter((row) => !isSealedRow(row));
}

class Cut extends Error {}

/** Lets so many slices pass, and then takes the power away. */
function cutAfter(slices: number): () => void {
  let left = slices;
  return () => {
    left -= 1;
    if (left < 0) throw new Cut('cut off');
  };
}

describe('turning the vault on', () => {
  it('seals every row, and changes nothing for who reads them', async () => {
    await fill();
    const before = await practice();

    await turnVaultOn(SECRETS, undefined, store);

    expect(await readable()).toEqual([]);
    expect(await practice()).toEqual(before);
    expect(vaultOf(store).mode).toBe('sealed');
  });

  it('leaves a practice that is whole and readable wherever it is cut off, and goes on', async () => {
    await fill();
    const before = await practice();
    let cuts = 0;
    for (; ; cuts += STEP) {
      const wasCut = await turnVaultOn(SECRETS, cutAfter(cuts), store).then(
        () => false,
        (error) => error instanceof Cut,
      );
      await restart();
      expect(vaultOf(store).mode).toBe('locked');
      await openVault('passphrase', SECRETS.passphrase, store);
      await resumeTurning(false, store);

      expect(await practice()).toEqual(before);
      expect(await readable()).toEqual([]);
      expect(vaultOf(store).mode).toBe('sealed');
      await turnVaultOff(SECRETS.passphrase, undefined, store);
      if (!wasCut) break;
    }
    console.log(`turning on: survived ${cuts / STEP} cuts`);
    expect(cuts).toBeGreaterThan(30);
  }, 1_800_000);

  it('is refused where there is a vault already, with nothing changed', async () => {
    await turnVaultOn(SECRETS, undefined, store);
    const before = await readRawCopy(store.name);

    await expect(turnVaultOn(SECRETS, undefined, store)).rejects.toThrow();

    expect((await readRawCopy(store.name)).vault).toEqual(before.vault);
  });
});

describe('turning the vault off', () => {
  it('leaves a practice that is whole and readable wherever it is cut off, and goes on', async () => {
    await fill();
    const before = await practice();
    let cuts = 0;
    for (; ; cuts += STEP) {
      await turnVaultOn(SECRETS, undefined, store);
      const wasCut = await turnVaultOff(SECRETS.passphrase, cutAfter(cuts), store).then(
        () => false,
        (error) => error instanceof Cut,
      );
      await restart();
      if (!wasCut) break;
      await openVault('passphrase', SECRETS.passphrase, store);
      expect(await practice()).toEqual(before);
      await resumeTurning(false, store);

      expect(vaultOf(store).mode).toBe('off');
      expect(await practice()).toEqual(before);
    }
    console.log(`turning off: survived ${cuts / STEP} cuts`);
    expect((await readRawCopy(store.name)).vault).toEqual([]);
  }, 1_800_000);

  it('needs the passphrase', async () => {
    await turnVaultOn(SECRETS, undefined, store);
    const before = await readRawCopy(store.name);

    await expect(turnVaultOff('another', undefined, store)).rejects.toThrow('does not open');

    expect(await readRawCopy(store.name)).toEqual(before);
  });
});

describe('writing the files anew', () => {
  it('brings everything back wherever it is cut off', async () => {
    await fill();
    const before = await practice();
    let cuts = 0;
    for (; ; cuts += 1) {
      store.close();
      const wasCut = await renewDatabase(store.name, cutAfter(cuts)).then(
        () => false,
        (error) => error instanceof Cut,
      );
      await restart();
      expect(await practice()).toEqual(before);
      if (!wasCut) break;
    }
    console.log(`renewing: survived ${cuts} cuts`);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(
      `${store.name}-renewing`,
    );
    expect(cuts).toBeGreaterThan(60);
  }, 1_800_000);

  it('waits for a live session to end', async () => {
    await store.sessions.put(aSession({ status: 'live', startedAt: NOW }));
    await turnVaultOn(SECRETS, undefined, store);

    const waiting = (await readRawCopy(store.name)).vault;

    expect(waiting).toContainEqual({ key: 'to renew', value: true });
    expect(vaultOf(store).mode).toBe('sealed');
  });
});

describe('opening the vault', () => {
  beforeEach(async () => {
    await fill();
    await turnVaultOn(SECRETS, undefined, store);
    await restart();
  });

  it('takes the passphrase or the recovery key, however it is typed', async () => {
    await openVault(
      'recovery',
      ` ${SECRETS.recoveryCode.toLowerCase().replaceAll('-', ' ')}`,
      store,
    );

    expect(await store.notes.count()).toBe(NOTES.length);
  });

  it('refuses anything else, and writes nothing', async () => {
    const before = await readRawCopy(store.name);

    await expect(openVault('passphrase', 'correct horse', store)).rejects.toThrow('does not open');
    await expect(openVault('recovery', 'AAAA-BBBB', store)).rejects.toThrow('does not open');

    expect(await readRawCopy(store.name)).toEqual(before);
    expect(await readSessionKey()).toBeUndefined();
    await expect(store.notes.count()).rejects.toThrow('locked');
  });

  it('finds nothing in a search while it is locked', async () => {
    expect((await readSearchGate(store)).isOpen).toBe(false);
    await openVault('passphrase', SECRETS.passphrase, store);
    expect((await readSearchGate(store)).isOpen).toBe(true);
  });

  it('takes no old passphrase after a change, and rewrites no row for the new one', async () => {
    const rows = (await readRawCopy(store.name)).notes;

    await changePassphrase({ by: 'passphrase', secret: SECRETS.passphrase }, 'another one', store);

    await lock();
    await expect(openVault('passphrase', SECRETS.passphrase, store)).rejects.toThrow('not open');
    await openVault('passphrase', 'another one', store);
    expect((await readRawCopy(store.name)).notes).toEqual(rows);
  });

  it('takes no old recovery key after a new one', async () => {
    const { code } = drawRecoveryKey();

    await replaceRecoveryKey(SECRETS.passphrase, code, store);

    await lock();
    await expect(openVault('recovery', SECRETS.recoveryCode, store)).rejects.toThrow('not open');
    await openVault('recovery', code, store);
  });

  it('refuses the old key row with its passphrase, put back by somebody', async () => {
    const old = await store.vault.get('passphrase');
    await changePassphrase({ by: 'passphrase', secret: SECRETS.passphrase }, 'another one', store);
    await lock();
    await store.vault.put(old as never);

    const opened = openVault('passphrase', SECRETS.passphrase, store);

    await expect(opened).rejects.toThrow('older than what they open');
    await expect(store.notes.count()).rejects.toThrow('locked');
  });

  it('refuses the whole old vault, once anything was written since', async () => {
    const old = await store.vault.toArray();
    await changePassphrase({ by: 'passphrase', secret: SECRETS.passphrase }, 'another one', store);
    await store.clients.put(aClient({ name: 'Since then' }));
    await lock();
    await store.vault.bulkPut(old);

    const opened = openVault('passphrase', SECRETS.passphrase, store);

    await expect(opened).rejects.toThrow('older than what they open');
  });
});

describe('marking a moment while the vault is locked', () => {
  it('keeps the moment without content, and makes it a marker when the vault is opened', async () => {
    const session = aSession({ status: 'live', startedAt: NOW });
    await store.sessions.put(session);
    await turnVaultOn(SECRETS, undefined, store);
    await restart();

    await markMoment(NOW, store);

    const all = (await readRawCopy(store.name)).vault as { key: string; value: object }[];
    const marker = all.find(({ key }) => key.startsWith('marker '));
    expect(Object.keys(marker?.value ?? {})).toEqual(['id', 'sessionId', 'clientId', 'at']);
    await openVault('passphrase', SECRETS.passphrase, store);
    const notes = await store.notes.toArray();
    expect(notes).toMatchObject([{ kind: 'marker', sessionId: session.id, at: NOW, text: '' }]);
    expect((await store.vault.toArray()).some(({ key }) => key.startsWith('marker '))).toBe(false);
  });

  it('does nothing without a live session', async () => {
    await turnVaultOn(SECRETS, undefined, store);
    await restart();
    const before = await readRawCopy(store.name);

    await markMoment(NOW, store);

    expect(await readRawCopy(store.name)).toEqual(before);
  });
});

describe('a new recovery key', () => {
  it('asks for two of its groups, in their order, and knows them however they are typed', () => {
    for (let round = 0; round < 200; round += 1) {
      const check = drawRecoveryKey();
      const groups = check.code.split('-');
      const [first, second] = check.asked;

      expect(groups).toHaveLength(8);
      expect(first).toBeGreaterThanOrEqual(1);
      expect(second).toBeGreaterThan(first);
      expect(second).toBeLessThanOrEqual(8);
      const typed = check.asked.map((place) =>
        (groups[place - 1] ?? '').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l'),
      );
      expect(isTypedBack(check, typed)).toBe(true);
      expect(isTypedBack(check, ['', ''])).toBe(false);
    }
  });
});
