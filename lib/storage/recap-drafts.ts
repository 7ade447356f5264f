import type { SessionId } from '@/lib/domain/ids';
import { emptyRecapDraft, type RecapDraft, recapDraftSchema } from '@/lib/domain/recap-draft';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { mustBeWhole, wholeRow } from '@/lib/storage/whole-rows';

/** What was changed in a session's recap; nothing yet, or nothing readable, is an empty draft. */
export async function findRecapDraft(
  sessionId: SessionId,
  store: CoachsideDb = db,
): Promise<RecapDraft> {
  const row = await store.recapDrafts.get(sessionId);
  return wholeRow(store.recapDrafts, recapDraftSchema, row) ?? emptyRecapDraft(sessionId);
}

/**
 * Reads, changes and writes a draft in one transaction, so that two windows lose nothing. Throws
 * `DamagedRowError` when the one there can't be read.
 */
export async function changeRecapDraft(
  sessionId: SessionId,
  change: (draft: RecapDraft) => RecapDraft,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.recapDrafts, async () => {
    await mustBeWhole(store.recapDrafts, recapDraftSchema, sessionId);
    const changed = change(await findRecapDraft(sessionId, store));
    await store.recapDrafts.put(recapDraftSchema.parse(changed));
  });
}
