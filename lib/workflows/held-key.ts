import { readSessionKey } from '@/lib/browser/session-key';
import { VaultLockedError } from '@/lib/storage/vault/vault-errors';

/** The data key of the vault. Throws `VaultLockedError` while no page of this browser has it. */
export async function heldKey(): Promise<Uint8Array> {
  const dataKey = await readSessionKey();
  if (dataKey === undefined) throw new VaultLockedError();
  return dataKey;
}
