import { type CoachsideDb, db } from '@/lib/storage/db';
import { joinVault } from '@/lib/storage/vault/join-vault';
import { vaultOf } from '@/lib/storage/vault/vault';
import type { Port } from '@/lib/workflows/search-port';
import { isAboutVault, type VaultMessage, vaultMessageSchema } from '@/lib/workflows/vault-message';

/**
 * The worker's end of `passVault`: the database opens only once the page has said how the vault stands.
 */
export function receiveVault(
  port: Port,
  failed: (error: unknown) => void,
  store: CoachsideDb = db,
): void {
  const vault = vaultOf(store);
  let told: VaultMessage | undefined;
  let isTold = false;
  let hear: () => void = () => {};
  const first = new Promise<void>((resolve) => {
    hear = resolve;
  });
  vault.keySource = async () => {
    await first;
    return told?.vaultKey ?? undefined;
  };
  vault.isBeingRenewed = async () => {
    await first;
    return told?.isRenewing ?? false;
  };
  const turn = async () => {
    // What was written anew comes back; what a newer Coachside took away stays closed.
    if (store.hasBeenClosed() && vault.mode !== 'renewing') return;
    await store.open();
    await joinVault(store, vault);
  };
  let turns: Promise<unknown> = Promise.resolve();
  port.addEventListener('message', ({ data }) => {
    if (!isAboutVault(data)) return;
    told = vaultMessageSchema.parse(data);
    hear();
    if (isTold) turns = turns.then(turn).catch(failed);
    isTold = true;
  });
}
