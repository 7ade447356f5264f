import { shareSessionKey } from '@/lib/browser/session-key';
import { afterOthers, unlessAnother } from '@/lib/browser/writers';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { joinVault } from '@/lib/storage/vault/join-vault';
import { vaultOf } from '@/lib/storage/vault/vault';
import { isPassphraseWeaker, replaceSecret, unlockWith } from '@/lib/storage/vault/vault-keys';
import { readVaultPhase } from '@/lib/storage/vault/vault-phase';
import type { WrappedBy } from '@/lib/storage/vault/vault-rows';
import { VAULT_LOCK } from '@/lib/workflows/as-operation';
import { finishTurning } from '@/lib/workflows/finish-turning';
import { renewFiles } from '@/lib/workflows/renew-files';
import { takeMarkers } from '@/lib/workflows/take-markers';

/**
 * Opens the vault for every page of this browser with the passphrase or the recovery key, and takes
 * in what was marked while it was locked. Throws `WrongPassphraseError`, `VaultDamagedError` or
 * `VaultRolledBackError`, with nothing written and nothing opened.
 */
export async function openVault(
  by: WrappedBy,
  secret: string,
  store: CoachsideDb = db,
): Promise<void> {
  const dataKey = await unlockWith(by, secret, store);
  if (by === 'passphrase' && (await isPassphraseWeaker(store))) {
    await replaceSecret(dataKey, 'passphrase', secret, store);
  }
  await shareSessionKey(dataKey);
  await joinVault(store, vaultOf(store));
  await takeMarkers(store);
}

/** Throws, as {@link openVault} does, unless the secret opens the vault. Nothing is opened. */
export async function proveSecret(
  by: WrappedBy,
  secret: string,
  store: CoachsideDb = db,
): Promise<void> {
  await unlockWith(by, secret, store);
}

/**
 * Goes on with turning the vault on or off, or writing the files anew, where it was cut off. Another page that is at it is left
 * to it; with `waits`, what it leaves undone is done after it.
 */
export async function resumeTurning(waits = false, store: CoachsideDb = db): Promise<void> {
  const act = async () => {
    await store.open();
    const phase = await readVaultPhase(store);
    if (phase === 'sealing' || phase === 'opening') await finishTurning(phase, store);
    if (phase !== 'opening' && phase !== 'damaged') await renewFiles(store);
  };
  if (waits) await afterOthers(VAULT_LOCK, act);
  else await unlessAnother(VAULT_LOCK, act);
}
