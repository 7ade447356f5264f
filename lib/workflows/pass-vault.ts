import { onRenewal, readRenewal } from '@/lib/browser/renewal-sign';
import { onSessionKey, readSessionKey } from '@/lib/browser/session-key';
import type { Port } from '@/lib/workflows/search-port';
import type { VaultMessage } from '@/lib/workflows/vault-message';

/** Keeps a worker's vault where the page's is. The key goes from memory to memory. */
export function passVault(port: Port, failed: (error: unknown) => void): void {
  const tell = async () => {
    const [vaultKey = null, isRenewing] = await Promise.all([readSessionKey(), readRenewal()]);
    const told: VaultMessage = { vaultKey, isRenewing };
    port.postMessage(told as never);
  };
  tell().catch(failed);
  const again = () => void tell().catch(failed);
  onSessionKey(again);
  onRenewal(again);
}
