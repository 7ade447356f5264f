import { z } from '@/lib/domain/zod';

/** What a page tells its worker, which can't look into the browser's memory itself. */
export const vaultMessageSchema = z.object({
  vaultKey: z.nullable(z.instanceof(Uint8Array)),
  isRenewing: z.boolean(),
});
export interface VaultMessage {
  vaultKey: Uint8Array | null;
  isRenewing: boolean;
}

/** Whether what a page tells its worker is about the vault. */
export function isAboutVault(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'vaultKey' in message;
}
