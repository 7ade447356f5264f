import { isVaultLocked } from '@/lib/storage/vault/vault-errors';

/** Does something that a locked vault forbids quietly: nothing is known, so nothing happens. */
export async function unlessLocked(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!isVaultLocked(error)) throw error;
  }
}
