import { shareSessionKey } from '@/lib/browser/session-key';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { joinVault } from '@/lib/storage/vault/join-vault';
import { vaultOf } from '@/lib/storage/vault/vault';
import { replaceSecret, unlockWith } from '@/lib/storage/vault/vault-keys';
import type { WrappedBy } from '@/lib/storage/vault/vault-rows';

/** What opens the vault now, and with what. */
export interface KnownSecret {
  by: WrappedBy;
  secret: string;
}

/**
 * Replaces the passphrase; no row is written anew. The old one opens nothing any more. Throws, with
 * nothing changed, when what is known does not open the vault.
 */
export async function changePassphrase(
  known: KnownSecret,
  passphrase: string,
  store: CoachsideDb = db,
): Promise<void> {
  await changeSecret(known, 'passphrase', passphrase, store);
}

/** Replaces one of the two secrets, for who knows one of them. */
export async function changeSecret(
  known: KnownSecret,
  by: WrappedBy,
  secret: string,
  store: CoachsideDb,
): Promise<void> {
  const dataKey = await unlockWith(known.by, known.secret, store);
  await replaceSecret(dataKey, by, secret, store);
  await shareSessionKey(dataKey);
  await joinVault(store, vaultOf(store));
}
