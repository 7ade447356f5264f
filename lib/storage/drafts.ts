import { type Draft, draftSchema } from '@/lib/domain/draft';
import type { SessionId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';

export async function findDraft(
  sessionId: SessionId,
  store: CoachsideDb = db,
): Promise<Draft | undefined> {
  return store.drafts.get(sessionId);
}

/** Replaces what is being typed in a session. */
export async function saveDraft(draft: Draft, store: CoachsideDb = db): Promise<void> {
  await store.drafts.put(draftSchema.parse(draft));
}
