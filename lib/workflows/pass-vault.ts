import { onSessionKey, readSessionKey } from '@/lib/browser/session-key';
import type { Port } from '@/lib/workflows/search-port';
import type { VaultMessage } from '@/lib/workflows/vault-message';

/** Keeps a worker's vault where the page's is. The key goes from memory to memory. */
export function passVault(port: Port, failed: (error: unknown) => void): void {
  const tell = async () => {
    const told: VaultMessage = { vaultKey: (await readSessionKey()) ?? null };
    port.postMessage(told as never);
  };
  tell().catch(failed);
  onSessionKey(() => void tell().catch(failed));
}
