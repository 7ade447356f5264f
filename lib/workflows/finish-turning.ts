import { clearSessionKey, shareSessionKey } from '@/lib/browser/session-key';
import { nobodyWrites } from '@/lib/browser/writers';
import type { CoachsideDb } from '@/lib/storage/db';
import { convertRows, type Progress } from '@/lib/storage/vault/convert-rows';
import { joinVault } from '@/lib/storage/vault/join-vault';
import { vaultOf } from '@/lib/storage/vault/vault';
import { readEpoch, removeVault, writePhase } from '@/lib/storage/vault/vault-keys';
import { heldKey } from '@/lib/workflows/held-key';
import { renewFiles } from '@/lib/workflows/renew-files';

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
