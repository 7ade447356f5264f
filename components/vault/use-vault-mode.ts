import { useSyncExternalStore } from 'react';
import { db } from '@/lib/storage/db';
import { type VaultMode, vaultOf } from '@/lib/storage/vault/vault';

const vault = vaultOf(db);
const subscribe = (tell: () => void) => vault.onChange(tell);

/** How this page stands to the vault. */
export function useVaultMode(): VaultMode {
  return useSyncExternalStore(subscribe, () => vault.mode);
}
