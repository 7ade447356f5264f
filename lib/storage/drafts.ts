import Dexie from 'dexie';
import { type Draft, draftSchema } from '@/lib/domain/draft';
import type { SessionId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { rememberDamaged, wholeRow } from '@/lib/storage/whole-rows';

async function findDraft(sessionId: SessionId, store: CoachsideDb): Promise<Draft | undefined> {
  return wholeRow(store.drafts, draftSchema, await store.drafts.get(sessionId));
}

/**
 * What was being typed in a session, for its writing line to go on with. The line writes over what is
 * there, so a damaged draft is put aside first, under a key that begins with its session's.
 */
export async function takeUpDraft(
  sessionId: SessionId,
  store: CoachsideDb = db,
): Promise<Draft | undefined> {
  const there = await store.drafts.get(sessionId);
  const draft = wholeRow(store.drafts, draftSchema, there);
  if (there === undefined || draft !== undefined) return draft;
  await store.transaction('rw', store.drafts, async () => {
    const damaged = await store.drafts.get(sessionId);
    if (damaged === undefined || draftSchema.safeParse(damaged).success) return;
    const aside = `${sessionId}~${crypto.randomUUID()}` as SessionId;
    const kept = { ...damaged, sessionId: aside };
    await store.drafts.add(kept);
    await store.drafts.delete(sessionId);
    rememberDamaged(store.drafts, [kept]);
  });
  return undefined;
}

/** The keys of what was typed in these sessions, put aside or not. */
export async function draftKeysOf(
  sessionIds: readonly string[],
  store: CoachsideDb = db,
): Promise<string[]> {
  if (sessionIds.length === 0) return [];
  return store.drafts
    .where('sessionId')
    .startsWithAnyOf([...sessionIds])
    .primaryKeys();
}

/** Deletes what was typed in a session, put aside or not. */
export async function deleteDrafts(sessionId: SessionId, store: CoachsideDb = db): Promise<void> {
  await store.drafts.bulkDelete(await draftKeysOf([sessionId], store));
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
