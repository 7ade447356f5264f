import Dexie from 'dexie';
import { type Draft, draftSchema } from '@/lib/domain/draft';
import type { SessionId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';

export async function findDraft(
  sessionId: SessionId,
  store: CoachsideDb = db,
): Promise<Draft | undefined> {
  return store.drafts.get(sessionId);
}

/** Those who look on, and the changes of our own that they were not told of yet. */
interface Watch {
  lookersOn: number;
  ownChanges: number;
}
const watches = new WeakMap<CoachsideDb, Watch>();

/**
 * Calls back with what is being typed in a session: now, and after every change in another window.
 * What this window wrote by {@link asOwnDraft} is known here, so that a key causes no read. Returns
 * how to stop.
 */
export function watchDraft(
  sessionId: SessionId,
  changed: (draft: Draft | undefined) => void,
  failed: (error: unknown) => void,
  store: CoachsideDb = db,
): () => void {
  let isWanted = true;
  const read = () =>
    findDraft(sessionId, store).then((draft) => {
      if (isWanted) changed(draft);
    }, failed);
  const watch = watchOf(store);
  const told = (parts: object) => {
    if (!Object.keys(parts).some((part) => part.startsWith(`idb://${store.name}/drafts/`))) return;
    // Dexie tells of each transaction once, here and in every other window.
    if (watch.ownChanges > 0) watch.ownChanges -= 1;
    else void read();
  };
  watch.lookersOn += 1;
  Dexie.on.storagemutated.subscribe(told);
  void read();
  return () => {
    isWanted = false;
    watch.lookersOn -= 1;
    if (watch.lookersOn === 0) watch.ownChanges = 0;
    Dexie.on.storagemutated.unsubscribe(told);
  };
}

/**
 * Runs a transaction that writes a draft of this window. A change of another window that comes in
 * between is taken for ours, and ours then for theirs: it is read one transaction later.
 */
export async function asOwnDraft<Outcome>(
  write: () => PromiseLike<Outcome>,
  store: CoachsideDb = db,
): Promise<Outcome> {
  const watch = watchOf(store);
  // Where nobody looks on nobody is told, and nothing would be counted down.
  const isCounted = watch.lookersOn === 1;
  if (isCounted) watch.ownChanges += 1;
  try {
    return await write();
  } catch (error) {
    if (isCounted && watch.ownChanges > 0) watch.ownChanges -= 1;
    throw error;
  }
}

function watchOf(store: CoachsideDb): Watch {
  const watch = watches.get(store) ?? { lookersOn: 0, ownChanges: 0 };
  watches.set(store, watch);
  return watch;
}

/** Replaces what is being typed in a session. */
export async function saveDraft(draft: Draft, store: CoachsideDb = db): Promise<void> {
  await store.drafts.put(draftSchema.parse(draft));
}
