import type Dexie from 'dexie';
import { now } from '@/lib/browser/clock';
import { sealJournal } from '@/lib/browser/journal';
import { readLastUse } from '@/lib/browser/last-use';
import { onRenewal, readRenewal } from '@/lib/browser/renewal-sign';
import { clearSessionKey, onSessionKey, readSessionKey } from '@/lib/browser/session-key';
import { createWriterSign, type Writing } from '@/lib/browser/writers';
import { secondsToLock } from '@/lib/domain/idle-lock';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { readIdleLock } from '@/lib/storage/vault/idle-lock';
import { joinVault } from '@/lib/storage/vault/join-vault';
import { hasLiveSession } from '@/lib/storage/vault/kept-markers';
import { type VaultMode, vaultOf } from '@/lib/storage/vault/vault';

const WRITING: Record<VaultMode, Writing | undefined> = {
  off: 'plain',
  opening: 'plain',
  sealing: 'sealed',
  sealed: 'sealed',
  locked: undefined,
  renewing: undefined,
};

/**
 * Ties a page or the background to the vault: it opens with the key that another page has, follows
 * every turn, and shows how it writes. Call once, before the first use of the database.
 */
export function followVault(failed: (error: unknown) => void, store: CoachsideDb = db): void {
  const vault = vaultOf(store);
  const show = createWriterSign();
  const sign = () => show(WRITING[vault.mode]);
  vault.keySource = keyInUse;
  loadAhead(failed);
  vault.isBeingRenewed = readRenewal;
  sign();
  vault.onChange(sign);
  // A worker of the background has no journal.
  if (globalThis.localStorage !== undefined) {
    vault.onChange(() => {
      if (vault.mode !== 'locked') sealJournal(vault.textSeal);
    });
  }
  let turns: Promise<unknown> = Promise.resolve();
  const turn = () => {
    // Taken away by a newer Coachside, it stays closed; while it is written anew it comes back.
    if (store.hasBeenClosed() && vault.mode !== 'renewing') return;
    // One after the other, so that the last turn is where it ends.
    turns = turns
      .then(async () => {
        await store.open();
        await joinVault(store, vault);
      })
      .catch(failed);
  };
  onSessionKey(turn);
  onRenewal(turn);
}

/** Where a vault is open, what opens its rows is loaded while the database opens. */
function loadAhead(failed: (error: unknown) => void): void {
  const load = async () => {
    if ((await readSessionKey()) !== undefined) await import('@/lib/storage/vault/open-rows');
  };
  load().catch(failed);
}

/** The key, unless nobody has used it for so long that it should be gone: then it goes. */
async function keyInUse(db: Dexie): Promise<Uint8Array | undefined> {
  const [key, usedAt, chosen] = await Promise.all([
    readSessionKey(),
    readLastUse(),
    readIdleLock(db),
  ]);
  if (key === undefined || usedAt === undefined) return key;
  const use = { usedAt, now: now() };
  if (secondsToLock(chosen, { ...use, isInSession: false }) !== 0) return key;
  const isInSession = await hasLiveSession(db.name);
  if (secondsToLock(chosen, { ...use, isInSession }) !== 0) return key;
  await clearSessionKey();
  return undefined;
}
