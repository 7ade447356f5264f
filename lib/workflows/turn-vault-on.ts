import { shareSessionKey } from '@/lib/browser/session-key';
import { unlessAnother } from '@/lib/browser/writers';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { forgetOperation, saveOperation } from '@/lib/storage/operations';
import type { Progress } from '@/lib/storage/vault/convert-rows';
import { joinVault } from '@/lib/storage/vault/join-vault';
import { vaultOf } from '@/lib/storage/vault/vault';
import { type VaultSecrets, writeNewVault } from '@/lib/storage/vault/vault-keys';
import { VAULT_LOCK } from '@/lib/workflows/as-operation';
import { finishTurning } from '@/lib/workflows/finish-turning';

/**
 * Seals the whole practice. From the first step on every page writes sealed rows, and until the last
 * one all rows stay readable: cut off anywhere, it goes on when the vault is next opened. Throws, with
 * nothing changed, when there is a vault already.
 */
export async function turnVaultOn(
  secrets: VaultSecrets,
  onSlice: (progress: Progress) => unknown = () => {},
  store: CoachsideDb = db,
): Promise<void> {
  await unlessAnother(VAULT_LOCK, async () => {
    await saveOperation('vault-on', false, store);
    try {
      const dataKey = await writeNewVault(secrets, store);
      await shareSessionKey(dataKey);
      await joinVault(store, vaultOf(store));
      await finishTurning('sealing', store, onSlice);
    } finally {
      // What can't be forgotten is told once more: it is true.
      await forgetOperation('vault-on', store).catch(() => undefined);
    }
  });
}
