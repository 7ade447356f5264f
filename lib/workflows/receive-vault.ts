import { type CoachsideDb, db } from '@/lib/storage/db';
import { joinVault } from '@/lib/storage/vault/join-vault';
import { vaultOf } from '@/lib/storage/vault/vault';
import type { Port } from '@/lib/workflows/search-port';
import { isAboutVault, vaultMessageSchema } from '@/lib/workflows/vault-message';

/**
 * The worker's end of `passVault`: the database opens only once the page has said how the vault stands.
 */
export function receiveVault(
  port: Port,
  failed: (error: unknown) => void,
  store: CoachsideDb = db,
): void {
  const vault = vaultOf(store);
  let told: Uint8Array | undefined;
  let isTold = false;
  let hear: () => void = () => {};
  const first = new Promise<void>((resolve) => {
    hear = resolve;
  });
  vault.keySource = async () => {
    await first;
    return told;
  };
  port.addEventListener('message', ({ data }) => {
    if (!isAboutVault(data)) return;
    told = vaultMessageSchema.parse(data).vaultKey ?? undefined;
    hear();
    if (isTold) joinVault(store, vault).catch(failed);
    isTold = true;
  });
}
