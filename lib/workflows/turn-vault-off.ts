import { shareSessionKey } from '@/lib/browser/session-key';
import { unlessAnother } from '@/lib/browser/writers';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { forgetOperation, saveOperation } from '@/lib/storage/operations';
import type { Progress } from '@/lib/storage/vault/convert-rows';
import { joinVault } from '@/lib/storage/vault/join-vault';
import { vaultOf } from '@/lib/storage/vault/vault';
import { unlockWith, writePhase } from '@/lib/storage/vault/vault-keys';
import { VAULT_LOCK } from '@/lib/workflows/as-operation';
import { finishTurning } from '@/lib/workflows/finish-turning';

/**
 * Opens the whole practice for good, for who knows the passphrase. Cut off anywhere, it goes on when
 * the vault is next opened. Returns how many rows did not open and stay as they are. Throws, with
 * nothing changed, when the passphrase is another.
 */
export async function turnVaultOff(
  passphrase: string,
  onSlice: (progress: Progress) => unknown = () => {},
  store: CoachsideDb = db,
): Promise<number> {
  let damaged = 0;
  await unlessAnother(VAULT_LOCK, async () => {
    const dataKey = await unlockWith('passphrase', passphrase, store);
    await saveOperation('vault-off', false, store);
    try {
      await writePhase(dataKey, 'opening', store);
      await shareSessionKey(dataKey);
      await joinVault(store, vaultOf(store));
      damaged = await finishTurning('opening', store, onSlice);
    } finally {
      // What can't be forgotten is told once more: it is true.
      await forgetOperation('vault-off', store).catch(() => undefined);
    }
  });
  return damaged;
}
