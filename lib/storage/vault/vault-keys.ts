import type { CoachsideDb } from '@/lib/storage/db';
import type { DataKey } from '@/lib/storage/vault/keyring';
import { newestEpoch } from '@/lib/storage/vault/newest-epoch';
import { toRecoverySecret } from '@/lib/storage/vault/recovery-code';
import { TO_RENEW } from '@/lib/storage/vault/to-renew';
import { VaultDamagedError, VaultRolledBackError } from '@/lib/storage/vault/vault-errors';
import { VAULT_STATE } from '@/lib/storage/vault/vault-key';
import { readVaultState, toVaultState } from '@/lib/storage/vault/vault-proof';
import type { VaultPhase, VaultProof, WrappedBy, WrappedKey } from '@/lib/storage/vault/vault-rows';
import { isWeaker, unwrapKey, wrapKey } from '@/lib/storage/vault/wrapped-key';

/** What opens a new vault. */
export interface VaultSecrets {
  passphrase: string;
  recoveryCode: string;
}

/**
 * Writes the keys of a new vault, being turned on. Throws, with nothing written, when there is one
 * already. Returns the data key.
 */
export async function writeNewVault(
  { passphrase, recoveryCode }: VaultSecrets,
  store: CoachsideDb,
): Promise<DataKey> {
  const dataKey = crypto.getRandomValues(new Uint8Array(32));
  const epoch = 1;
  const wrapped = await Promise.all([
    wrapKey(dataKey, 'passphrase', passphrase, epoch),
    wrapKey(dataKey, 'recovery', toRecoverySecret(recoveryCode), epoch),
  ]);
  const proof: VaultProof = {
    phase: 'sealing',
    epoch,
    wrapped: { passphrase: epoch, recovery: epoch },
  };
  await store.vault.bulkAdd([
    { key: 'passphrase', value: wrapped[0] },
    { key: 'recovery', value: wrapped[1] },
    { key: VAULT_STATE, value: toVaultState(dataKey, proof) },
  ]);
  return dataKey;
}

/**
 * The data key, for who knows the passphrase or the recovery key. Throws `WrongPassphraseError`,
 * `VaultDamagedError` or, when somebody put older keys back, `VaultRolledBackError`. Writes nothing.
 */
export async function unlockWith(
  by: WrappedBy,
  secret: string,
  store: CoachsideDb,
): Promise<DataKey> {
  const [row, state] = await store.vault.bulkGet([by, VAULT_STATE]);
  if (row === undefined) throw new VaultDamagedError(by);
  const typed = by === 'recovery' ? toRecoverySecret(secret) : secret;
  const dataKey = await unwrapKey(row.value, by, typed);
  const proof = readVaultState(dataKey, state?.value);
  if ((row.value as WrappedKey).epoch !== proof.wrapped[by]) throw new VaultRolledBackError();
  if ((await newestEpoch(store.name)) > proof.epoch) throw new VaultRolledBackError();
  return dataKey;
}

/** Whether a passphrase that just opened the vault was stretched less than it would be today. */
export async function isPassphraseWeaker(store: CoachsideDb): Promise<boolean> {
  const row = await store.vault.get('passphrase');
  return row !== undefined && isWeaker(row.value as WrappedKey, 'passphrase');
}

/** Wraps the data key anew; what it was wrapped with before opens nothing any more. */
export async function replaceSecret(
  dataKey: DataKey,
  by: WrappedBy,
  secret: string,
  store: CoachsideDb,
): Promise<void> {
  const before = await readProof(dataKey, store);
  const epoch = before.epoch + 1;
  const typed = by === 'recovery' ? toRecoverySecret(secret) : secret;
  const value = await wrapKey(dataKey, by, typed, epoch);
  await store.transaction('rw', store.vault, async () => {
    const { epoch: found, phase, wrapped } = await readProof(dataKey, store);
    if (found !== before.epoch)
      throw new Error('The keys were changed in another window meanwhile');
    const state = toVaultState(dataKey, { phase, epoch, wrapped: { ...wrapped, [by]: epoch } });
    await store.vault.bulkPut([
      { key: by, value },
      { key: VAULT_STATE, value: state },
    ]);
  });
}

/**
 * Goes on to another phase, and says whether the files have to be written anew. Throws
 * `VaultDamagedError` when the vault is not this key's.
 */
export async function writePhase(
  dataKey: DataKey,
  phase: VaultPhase,
  store: CoachsideDb,
  toRenew = false,
): Promise<void> {
  await store.transaction('rw', store.vault, async () => {
    const proof = await readProof(dataKey, store);
    if (toRenew) await store.vault.put({ key: TO_RENEW, value: true });
    else await store.vault.delete(TO_RENEW);
    await store.vault.put({ key: VAULT_STATE, value: toVaultState(dataKey, { ...proof, phase }) });
  });
}

/** Forgets the keys of a vault whose rows are all open. */
export async function removeVault(store: CoachsideDb): Promise<void> {
  await store.vault.bulkDelete([VAULT_STATE, 'passphrase', 'recovery', TO_RENEW]);
}

/** How often the keys were changed. Throws `VaultDamagedError` when the vault is not this key's. */
export async function readEpoch(dataKey: DataKey, store: CoachsideDb): Promise<number> {
  return (await readProof(dataKey, store)).epoch;
}

async function readProof(dataKey: DataKey, store: CoachsideDb): Promise<VaultProof> {
  const state = await store.vault.get(VAULT_STATE);
  return readVaultState(dataKey, state?.value);
}
