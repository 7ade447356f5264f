import '@/tests/fixtures/fake-browser';
import { beforeEach, expect, it } from 'vitest';
import { readSessionKey, shareSessionKey } from '@/lib/browser/session-key';
import type { CoachsideDb } from '@/lib/storage/db';
import { readRawCopy } from '@/lib/storage/raw-copy';
import { joinVault } from '@/lib/storage/vault/join-vault';
import { vaultOf } from '@/lib/storage/vault/vault';
import { writeNewVault } from '@/lib/storage/vault/vault-keys';
import type { WrappedKey } from '@/lib/storage/vault/vault-rows';
import { STRETCHED, wrapKey } from '@/lib/storage/vault/wrapped-key';
import { openVault } from '@/lib/workflows/open-vault';
import { drawRecoveryKey } from '@/lib/workflows/recovery-key';
import { aNote, aStore } from '@/tests/fixtures/builders';
import { fakeBrowser } from '@/tests/fixtures/fake-browser';

const SECRETS = { passphrase: 'correct horse battery', recoveryCode: drawRecoveryKey().code };

let store: CoachsideDb;
beforeEach(() => {
  fakeBrowser.reset();
  store = aStore();
  vaultOf(store).keySource = readSessionKey;
});

it('a passphrase that was stretched less, as years ago, is stretched as today when it is next typed', async () => {
  const dataKey = await writeNewVault(SECRETS, store);
  await shareSessionKey(dataKey);
  await joinVault(store, vaultOf(store));
  await store.notes.put(aNote());
  const weak = { n: 2 ** 14, r: 8, p: 1 };
  const value = await wrapKey(dataKey, 'passphrase', SECRETS.passphrase, 1, weak);
  await store.vault.put({ key: 'passphrase', value });
  const { notes } = await readRawCopy(store.name);

  await openVault('passphrase', SECRETS.passphrase, store);

  const row = await store.vault.get('passphrase');
  expect((row as { value: WrappedKey }).value.kdf).toMatchObject({
    name: 'scrypt',
    ...STRETCHED.passphrase,
  });
  expect((await readRawCopy(store.name)).notes).toEqual(notes);
  await openVault('passphrase', SECRETS.passphrase, store);
  await store.delete();
});
