import { clearSessionKey } from '@/lib/browser/session-key';

/** Locks the vault in every page of this browser: each drops what it holds and asks for the passphrase. */
export async function lockVault(): Promise<void> {
  await clearSessionKey();
}
