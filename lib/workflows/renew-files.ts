import { signRenewal } from '@/lib/browser/renewal-sign';
import { shareSessionKey } from '@/lib/browser/session-key';
import { nobodyWrites } from '@/lib/browser/writers';
import type { CoachsideDb } from '@/lib/storage/db';
import type { Progress } from '@/lib/storage/vault/convert-rows';
import { joinVault } from '@/lib/storage/vault/join-vault';
import { hasLiveSession } from '@/lib/storage/vault/kept-markers';
import { renewDatabase } from '@/lib/storage/vault/renew-database';
import { forgetToRenew, isToRenew } from '@/lib/storage/vault/to-renew';
import { vaultOf } from '@/lib/storage/vault/vault';
import { writePhase } from '@/lib/storage/vault/vault-keys';
import { readVaultPhase } from '@/lib/storage/vault/vault-phase';
import { heldKey } from '@/lib/workflows/held-key';

/**
 * Has the browser write its files anew, if they may still hold what was there before it was sealed or
 * erased: not during a live session, because nobody can read or write meanwhile. One page at a time.
 */
export async function renewFiles(
  store: CoachsideDb,
  onSlice?: (progress: Progress) => unknown,
): Promise<void> {
  const mayRenew = (await isToRenew(store)) && !(await hasLiveSession(store.name));
  const isPlain = (await readVaultPhase(store)) === 'off';
  if (mayRenew) await (isPlain ? renewPlain(store, onSlice) : renewSealed(store, onSlice));
  else if (isPlain) await goOn(store); // Who was at it may have been closed before it could say so.
}

async function renewSealed(
  store: CoachsideDb,
  onSlice: ((progress: Progress) => unknown) | undefined,
): Promise<void> {
  const dataKey = await heldKey();
  const vault = vaultOf(store);
  await writePhase(dataKey, 'renewing', store, true);
  await shareSessionKey(dataKey);
  await joinVault(store, vault);
  let isRenewed = false;
  try {
    await nobodyWrites('sealed');
    await renewDatabase(store.name, onSlice);
    isRenewed = true;
  } finally {
    // Opening brings back what a failure left as a copy; then everybody goes on as before.
    await store.open();
    await writePhase(dataKey, 'sealed', store, !isRenewed);
    await shareSessionKey(dataKey);
    await joinVault(store, vault);
  }
}

/** Without a vault nothing on disk says so: the sign is in the memory of the browser. */
async function renewPlain(
  store: CoachsideDb,
  onSlice: ((progress: Progress) => unknown) | undefined,
): Promise<void> {
  await signRenewal(true);
  vaultOf(store).change('renewing');
  try {
    await nobodyWrites('plain');
    await renewDatabase(store.name, onSlice);
    await store.open();
    await forgetToRenew(store);
  } finally {
    await store.open();
    await goOn(store);
  }
}

async function goOn(store: CoachsideDb): Promise<void> {
  await signRenewal(false);
  await joinVault(store, vaultOf(store));
}
