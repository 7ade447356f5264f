import { clearSessionKey, readSessionKey, shareSessionKey } from '@/lib/browser/session-key';
import { nobodyWrites } from '@/lib/browser/writers';
import type { CoachsideDb } from '@/lib/storage/db';
import { convertRows, type Progress } from '@/lib/storage/vault/convert-rows';
import { joinVault } from '@/lib/storage/vault/join-vault';
import { hasLiveSession } from '@/lib/storage/vault/kept-markers';
import { renewDatabase } from '@/lib/storage/vault/renew-database';
import { vaultOf } from '@/lib/storage/vault/vault';
import { VaultLockedError } from '@/lib/storage/vault/vault-errors';
import { isToRenew, readEpoch, removeVault, writePhase } from '@/lib/storage/vault/vault-keys';

/**
 * Seals or opens what is left, once every page writes that way, and says on disk that it is done.
 * Cut off anywhere, all rows stay readable and the next call goes on. Returns how many rows did not
 * open: they stay as they are.
 */
export async function finishTurning(
  phase: 'sealing' | 'opening',
  store: CoachsideDb,
  onSlice?: (progress: Progress) => unknown,
): Promise<number> {
  const dataKey = await heldKey();
  const isSealing = phase === 'sealing';
  await nobodyWrites(isSealing ? 'plain' : 'sealed');
  const damaged = await convertRows({
    name: store.name,
    dataKey,
    epoch: await readEpoch(dataKey, store),
    to: isSealing ? 'sealed' : 'plain',
    ...(onSlice === undefined ? {} : { onSlice }),
  });
  if (isSealing) {
    await writePhase(dataKey, 'sealed', store, true);
    await renewFiles(store, onSlice);
    await shareSessionKey(dataKey);
  } else {
    await removeVault(store);
    await clearSessionKey();
  }
  await joinVault(store, vaultOf(store));
  return damaged;
}

/**
 * Has the browser write its files anew, if they may still hold what was there before it was sealed:
 * not during a live session, because nobody can write meanwhile.
 */
export async function renewFiles(
  store: CoachsideDb,
  onSlice?: (progress: Progress) => unknown,
): Promise<void> {
  if (!(await isToRenew(store)) || (await hasLiveSession(store.name))) return;
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

async function heldKey(): Promise<Uint8Array> {
  const dataKey = await readSessionKey();
  if (dataKey === undefined) throw new VaultLockedError();
  return dataKey;
}
