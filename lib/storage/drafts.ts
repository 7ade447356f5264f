import { liveQuery } from 'dexie';
import { type Draft, draftSchema } from '@/lib/domain/draft';
import type { SessionId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';

export async function findDraft(
  sessionId: SessionId,
  store: CoachsideDb = db,
): Promise<Draft | undefined> {
  return store.drafts.get(sessionId);
}

/**
 * Calls back with what is being typed in a session, now and after every change in any window, and
 * with `undefined` while nothing was. Returns how to stop.
 */
export function watchDraft(
  sessionId: SessionId,
  changed: (draft: Draft | undefined) => void,
  failed: (error: unknown) => void,
  store: CoachsideDb = db,
): () => void {
  const subscription = liveQuery(() => store.drafts.get(sessionId)).subscribe(changed, failed);
  return () => subscription.unsubscribe();
}

/** Replaces what is being typed in a session. */
export async function saveDraft(draft: Draft, store: CoachsideDb = db): Promise<void> {
  await store.drafts.put(draftSchema.parse(draft));
}
