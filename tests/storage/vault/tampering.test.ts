import { beforeEach, describe, expect, it } from 'vitest';
import { noteSchema } from '@/lib/domain/note';
import type { CoachsideDb } from '@/lib/storage/db';
import { changeNote } from '@/lib/storage/notes';
import { readRawCopy } from '@/lib/storage/raw-copy';
import { readRows } from '@/lib/storage/rows';
import { answered, finished, openDisk } from '@/lib/storage/vault/disk';
import type { SealedRow } from '@/lib/storage/vault/sealed-row';
import { vaultOf } from '@/lib/storage/vault/vault';
import { VaultDamagedError } from '@/lib/storage/vault/vault-errors';
import { readVaultState, toVaultState } from '@/lib/storage/vault/vault-proof';
import { unwrapKey, wrapKey } from '@/lib/storage/vault/wrapped-key';
import { aNote } from '@/tests/fixtures/builders';
import { aSealedStore, DATA_KEY } from '@/tests/fixtures/vaults';

const ONE = aNote({ id: '0195a1b2-0000-7000-8000-0000000000a1' as never, text: 'The first' });
const TWO = aNote({ id: '0195a1b2-0000-7000-8000-0000000000a2' as never, text: 'The second' });
const CHEAP = { n: 2 ** 14, r: 8, p: 1 };

let store: CoachsideDb;
beforeEach(async () => {
  store = await aSealedStore();
  await store.notes.bulkPut([ONE, TWO]);
});

/** Somebody changes rows on disk, without the key. */
async function tamper(change: (one: SealedRow, two: SealedRow) => object[]): Promise<void> {
  const disk = await openDisk(store.name);
  const writing = disk.transaction('notes', 'readwrite');
  const notes = writing.objectStore('notes');
  const [one, two] = await Promise.all([ONE, TWO].map(({ id }) => answered(notes.get(id))));
  for (const row of change(one, two)) notes.put(row);
  await finished(writing);
  disk.close();
}

function flipped(sealed: Uint8Array, at: number): Uint8Array {
  const changed = Uint8Array.from(sealed);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

const attacks: [string, (one: SealedRow, two: SealedRow) => object[]][] = [
  ['a flipped bit', (one) => [{ ...one, sealed: flipped(one.sealed, 60) }]],
  ['a flipped bit of the header', (one) => [{ ...one, sealed: flipped(one.sealed, 6) }]],
  ['a flipped bit of the nonce', (one) => [{ ...one, sealed: flipped(one.sealed, 9) }]],
  ['a row cut short', (one) => [{ ...one, sealed: one.sealed.slice(0, -9) }]],
  ['a row of nothing', (one) => [{ ...one, sealed: new Uint8Array() }]],
  ['another row in its place', (one, two) => [{ ...one, sealed: two.sealed }]],
  ['a changed instant in the index', (one) => [{ ...one, at: 7 }]],
  ['another client in the index', (one) => [{ ...one, clientId: TWO.id }]],
  ['an index that went missing', ({ sessionId: _, ...one }) => [one]],
  ['a row that nobody sealed', () => [{ ...ONE, text: 'Put there' }]],
];

describe.each(attacks)('%s', (_what, attack) => {
  it('is shown as damaged, beside the rows that are not', async () => {
    await tamper(attack);

    const { rows, damaged } = readRows(noteSchema, await store.notes.toArray());

    expect(rows).toEqual([TWO]);
    expect(damaged).toBe(1);
  });

  it('is never written over', async () => {
    await tamper(attack);
    const before = await readRawCopy(store.name);

    await expect(changeNote(ONE.id, (note) => ({ ...note, text: 'New' }), store)).rejects.toThrow();

    expect(await readRawCopy(store.name)).toEqual(before);
  });
});

describe('a damaged row', () => {
  it('stays as it is when it is put back, as undoing a restore does', async () => {
    await tamper((one) => [{ ...one, sealed: flipped(one.sealed, 60) }]);
    const before = (await readRawCopy(store.name)).notes?.[0];

    const rows = await store.notes.toArray();
    await store.notes.clear();
    await store.notes.bulkPut(rows);

    expect((await readRawCopy(store.name)).notes?.[0]).toEqual(before);
  });

  it('does not stand in the way of the others in a cursor', async () => {
    await tamper((one) => [{ ...one, sealed: flipped(one.sealed, 60) }]);

    const texts: unknown[] = [];
    await store.notes.toCollection().each(({ text }) => texts.push(text));

    expect(texts).toEqual([undefined, 'The second']);
  });
});

describe('the row of a wrapped key', () => {
  it('opens with its secret, however the keyboard composes it', async () => {
    const row = await wrapKey(DATA_KEY, 'passphrase', 'cafe\u0301 con leche', 1, CHEAP);

    expect(await unwrapKey(row, 'passphrase', 'caf\u00e9 con leche')).toEqual(DATA_KEY);
  });

  it('says that a secret is wrong', async () => {
    const row = await wrapKey(DATA_KEY, 'passphrase', 'right', 1, CHEAP);

    await expect(unwrapKey(row, 'passphrase', 'wrong')).rejects.toThrow('does not open the vault');
  });

  it.each([
    ['its wrapping', { wrapped: 'AAAA' }],
    ['its epoch', { epoch: 2 }],
    ['its checksum', { check: 'AAAA' }],
    [
      'a cost to keep a page busy for ever',
      { kdf: { name: 'scrypt', n: 2 ** 30, r: 8, p: 1, salt: 'AAAA' } },
    ],
    ['everything', undefined],
  ])('says that it is damaged when somebody changed %s', async (_what, change) => {
    const row = await wrapKey(DATA_KEY, 'passphrase', 'right', 1, CHEAP);
    const changed = change === undefined ? 'nonsense' : { ...row, ...change };

    await expect(unwrapKey(changed, 'passphrase', 'right')).rejects.toThrow(VaultDamagedError);
  });

  it('does not open in the place of the other one', async () => {
    const row = await wrapKey(DATA_KEY, 'passphrase', 'right', 1, CHEAP);

    await expect(unwrapKey(row, 'recovery', 'right')).rejects.toThrow('does not open the vault');
  });
});

describe('what the vault says of itself', () => {
  const proof = { phase: 'sealed', epoch: 3, wrapped: { passphrase: 3, recovery: 1 } } as const;

  it('is believed when it was said with the key', () => {
    expect(readVaultState(DATA_KEY, toVaultState(DATA_KEY, proof))).toEqual(proof);
  });

  it.each([
    ['its phase, so that rows would be written readable', { phase: 'opening' }],
    ['its epoch, so that older keys would do', { epoch: 1 }],
    ['its proof', { proof: 'AAAA' }],
  ])('is refused when somebody changed %s', (_what, change) => {
    const state = { ...toVaultState(DATA_KEY, proof), ...change };

    expect(() => readVaultState(DATA_KEY, state)).toThrow(VaultDamagedError);
  });

  it('is refused with the key of another vault', () => {
    const state = toVaultState(new Uint8Array(32), proof);

    expect(() => readVaultState(DATA_KEY, state)).toThrow(VaultDamagedError);
  });
});

describe('a locked database', () => {
  it('reads, counts, writes and deletes nothing', async () => {
    vaultOf(store).change('locked');
    const uses = [
      () => store.notes.count(),
      () => store.notes.get(ONE.id),
      () => store.notes.toArray(),
      () =>
        store.notes
          .where('sessionId')
          .equals('x')
          .count()
          .catch(() => store.notes.toArray()),
      () => store.notes.orderBy('[clientId+at]').keys(),
      () => store.notes.put(ONE),
      () => store.notes.clear(),
      () => store.notes.delete(ONE.id),
      () => store.clients.toArray(),
      () => store.meta.get('identity'),
      () => store.meta.toArray(),
    ];

    for (const use of uses) await expect(use()).rejects.toThrow('The vault is locked');
  });

  it('still knows the language, and whether panels are covered', async () => {
    await store.meta.put({ key: 'isHidden', value: true });
    vaultOf(store).change('locked');

    expect((await store.meta.get('isHidden'))?.value).toBe(true);
    expect(await store.meta.get('preferences')).toBeUndefined();
    expect((await store.meta.get('schemaVersion'))?.value).toBeGreaterThan(3);
  });
});
