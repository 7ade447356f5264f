import type { CoachsideDb } from '@/lib/storage/db';
import { VAULT_STATE } from '@/lib/storage/vault/vault-key';
import { type VaultPhase, vaultStateSchema } from '@/lib/storage/vault/vault-rows';

/** How the vault stands on disk, without its key; nobody has proven it. */
export async function readVaultPhase(store: CoachsideDb): Promise<VaultPhase | 'off' | 'damaged'> {
  const row = await store.vault.get(VAULT_STATE);
  if (row === undefined) return 'off';
  const state = vaultStateSchema.safeParse(row.value);
  return state.success ? state.data.phase : 'damaged';
}
