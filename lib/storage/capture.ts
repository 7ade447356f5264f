import { type Capture, captureSchema, type Entry } from '@/lib/domain/entry';
import { type CoachsideDb, db } from '@/lib/storage/db';

/**
 * Writes entries and draft in one transaction: at no instant is an entry out of the line but not in
 * the list. Writing the same capture twice changes nothing. Rejects with nothing written.
 */
export async function saveCapture(capture: Capture, store: CoachsideDb = db): Promise<void> {
  const { entries, draft } = captureSchema.parse(capture);
  if (entries.length === 0) {
    await store.drafts.put(draft);
    return;
  }
  const tables = [store.notes, store.commitments, store.asks, store.drafts];
  await store.transaction('rw', tables, async () => {
    for (const entry of entries) await putEntry(entry, store);
    await store.drafts.put(draft);
  });
}

async function putEntry(entry: Entry, store: CoachsideDb): Promise<void> {
  switch (entry.type) {
    case 'note':
      await store.notes.put(entry.row);
      return;
    case 'commitment':
      await store.commitments.put(entry.row);
      return;
    case 'ask':
      await store.asks.put(entry.row);
  }
}
