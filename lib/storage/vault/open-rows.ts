import { SCHEMA_VERSION } from '@/lib/storage/migrations';
import type { DataKey } from '@/lib/storage/vault/keyring';
import { createRowCipher } from '@/lib/storage/vault/row-cipher';
import { type SealingRules, sealedTable } from '@/lib/storage/vault/sealed-table';
import { createTextSeal } from '@/lib/storage/vault/text-seal';
import type { Vault } from '@/lib/storage/vault/vault';
import { readVaultState } from '@/lib/storage/vault/vault-proof';
import type { VaultPhase } from '@/lib/storage/vault/vault-rows';

const RULES: Record<VaultPhase, SealingRules> = {
  sealing: { writes: 'sealed', readsPlain: true },
  sealed: { writes: 'sealed', readsPlain: false },
  renewing: { writes: 'sealed', readsPlain: false },
  opening: { writes: 'plain', readsPlain: true },
};

/**
 * Opens a context's vault with the data key, as the state on disk says. Throws `VaultDamagedError`
 * when key and state do not belong together; then nothing is changed.
 */
export function openRows(vault: Vault, state: unknown, dataKey: DataKey): void {
  const { phase, epoch } = readVaultState(dataKey, state);
  const cipher = createRowCipher(dataKey, { schemaVersion: SCHEMA_VERSION, epoch });
  const textSeal = phase === 'opening' ? undefined : createTextSeal(dataKey);
  vault.change(phase, (stored) => sealedTable(stored, cipher, RULES[phase]), textSeal);
}
