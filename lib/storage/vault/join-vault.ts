import type Dexie from 'dexie';
import type { Vault } from '@/lib/storage/vault/vault';
import { VAULT_STATE } from '@/lib/storage/vault/vault-key';

/**
 * Brings a context to where the vault on disk stands: off, locked, or open with the key that its
 * source has. Ends before the first row of the practice is read. A key of another vault opens
 * nothing: who unlocks is told why.
 */
export async function joinVault(db: Dexie, vault: Vault): Promise<void> {
  // Earlier versions of the schema know of no vault.
  const hasTable = db.tables.some(({ name }) => name === 'vault');
  const state = hasTable ? await db.table('vault').get(VAULT_STATE) : undefined;
  if (state === undefined) {
    vault.change((await vault.isBeingRenewed()) ? 'renewing' : 'off');
    return;
  }
  const key = await vault.keySource(db);
  if (key === undefined) {
    vault.change('locked');
    return;
  }
  const { openRows } = await import('@/lib/storage/vault/open-rows');
  try {
    openRows(vault, state.value, key);
  } catch {
    vault.change('locked');
  }
}
