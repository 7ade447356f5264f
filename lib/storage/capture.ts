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
    // All at once: one way to the disk and back, instead of one for each row.
    await Promise.all([...entries.map((entry) => putEntry(entry, store)), store.drafts.put(draft)]);
  });
}

async function putEntry(entry: Entry, store: CoachsideDb): Promise<unknown> {
  switch (entry.type) {
    case 'note':
      return store.notes.put(entry.row);
    case 'commitment':
      return store.commitments.put(entry.row);
    case 'ask':
      return store.asks.put(entry.row);
  }
}
