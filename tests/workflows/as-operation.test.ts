import '@/tests/fixtures/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Operation } from '@/lib/domain/operation';
import type { CoachsideDb } from '@/lib/storage/db';
import { readOperations, saveOperation } from '@/lib/storage/operations';
import { asOperation, dismissOperation, readEndedOperations } from '@/lib/workflows/as-operation';
import { eraseForGood } from '@/lib/workflows/erase-for-good';
import { importSessions } from '@/lib/workflows/import-sessions';
import { ANA, aClient, aNote, aStore, NOW } from '@/tests/fixtures/builders';
import { aSealedStore, putInPhase } from '@/tests/fixtures/vaults';

let store: CoachsideDb;
beforeEach(() => {
  store = aStore();
});

/** Something that is written as a whole, and what a kill at some point of it leaves on disk. */
async function leftBehind(at: 'begun' | 'done'): Promise<void> {
  await saveOperation('erase', false, store);
  if (at === 'begun') return;
  await store.transaction('rw', store.clients, store.meta, async () => {
    await store.clients.clear();
    await saveOperation('erase', true, store);
  });
}

describe('something big', () => {
  it('leaves nothing to be told when the page that did it is still there', async () => {
    const result = await asOperation(
      'erase',
      async (done) => {
        await done();
        return 7;
      },
      store,
    );

    expect(result).toBe(7);
    expect(await readOperations(store)).toEqual({});
  });

  it('leaves nothing to be told when it failed, which that page says', async () => {
    const failing = asOperation('erase', () => Promise.reject(new Error('no room')), store);

    await expect(failing).rejects.toThrow('no room');
    expect(await readOperations(store)).toEqual({});
  });

  it('is not begun when it can not be written down', async () => {
    let isBegun = false;
    store.meta.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });

    const failing = asOperation(
      'erase',
      async () => {
        isBegun = true;
      },
      store,
    );

    await expect(failing).rejects.toThrow();
    expect(isBegun).toBe(false);
  });

  it('is told of as undone when it was cut off before its transaction ended', async () => {
    await leftBehind('begun');

    expect(await readEndedOperations(store)).toEqual({ erase: false });
  });

  it('is told of as done when it was cut off after, until the coach has read it', async () => {
    await leftBehind('done');
    expect(await readEndedOperations(store)).toEqual({ erase: true });

    await dismissOperation('erase', store);

    expect(await readEndedOperations(store)).toEqual({});
    expect(await store.meta.get('operations')).toBeUndefined();
  });

  it.each([
    [
      'erasing a client',
      () => eraseForGood(ANA, { reason: 'request', keepsHours: false }, NOW, store),
      'erase',
    ],
    ['following a calendar', () => importSessions([], 'en', NOW, store), 'import'],
  ] as [string, () => Promise<unknown>, Operation][])(
    '%s is marked as done in the transaction that does it',
    async (_what, act, what) => {
      await store.clients.put(aClient());
      await store.notes.put(aNote());
      const seen: unknown[] = [];
      store.meta.hook('updating', (changes) => void seen.push(changes));

      await act();

      expect(seen).toContainEqual({ [`value.${what}`]: true });
    },
  );
});

describe('a vault that was being turned', () => {
  it.each([
    ['vault-on', 'off', false],
    ['vault-on', 'sealed', true],
    ['vault-on', 'sealing', undefined],
    ['vault-off', 'off', true],
    ['vault-off', 'sealed', false],
    ['vault-off', 'opening', undefined],
  ] as const)('%s, found %s, was done: %s', async (what, phase, outcome) => {
    store = phase === 'off' ? aStore() : await aSealedStore(phase);
    if (phase !== 'off') await putInPhase(store, phase);
    await saveOperation(what, false, store);

    const ended = await readEndedOperations(store);

    expect(ended[what]).toBe(outcome);
  });
});
