import type Dexie from 'dexie';
import { type Capture, captureSchema, type Entry } from '@/lib/domain/entry';
import type { Note } from '@/lib/domain/note';
import { linkToOpenAsk } from '@/lib/storage/answers';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { asOwnDraft } from '@/lib/storage/drafts';
import { endsAfter } from '@/lib/storage/early-commit';

/**
 * Writes entries and draft in one transaction: at no instant is an entry out of the line but not in
 * the list. A client's words that are new answer the question that is open. Writing the same capture
 * twice changes nothing. Rejects with nothing written.
 */
export async function saveCapture(capture: Capture, store: CoachsideDb = db): Promise<void> {
  const { entries, draft } = captureSchema.parse(capture);
  if (entries.length === 0) {
    await asOwnDraft(() => store.drafts.put(draft), store);
    return;
  }
  const tables = tablesFor(entries, store);
  const write = async () => {
    const fresh = await withoutWritten(entries, store);
    const words = wordsAmong(fresh);
    if (words.length === 0) endsAfter(fresh.length + 1);
    // All at once: one way to the disk and back, instead of one for each row.
    await Promise.all([...fresh.map((entry) => putEntry(entry, store)), store.drafts.put(draft)]);
    for (const each of words) await linkToOpenAsk(each, store);
  };
  await asOwnDraft(() => store.transaction('rw', tables, write), store);
}

/** Those that are written, and no other: a reading of one of them would have to be waited for. */
function tablesFor(entries: readonly Entry[], store: CoachsideDb): Dexie.Table[] {
  const own = { note: store.notes, commitment: store.commitments, ask: store.asks };
  const tables = new Set<Dexie.Table>([store.drafts]);
  for (const entry of entries) {
    tables.add(own[entry.type]);
    // The client's words may answer what was asked before.
    if (isWords(entry)) tables.add(store.asks);
  }
  return [...tables];
}

/**
 * Entries without the asks and the client's words that are there already: written again, they would
 * undo what was linked to them since. The other kinds are not looked up; they have no links.
 */
async function withoutWritten(entries: readonly Entry[], store: CoachsideDb): Promise<Entry[]> {
  const linked = entries.filter((entry) => entry.type === 'ask' || isWords(entry));
  const written = new Set<string>();
  for (const entry of linked) {
    const table = entry.type === 'ask' ? store.asks : store.notes;
    if ((await table.where(':id').equals(entry.row.id).count()) > 0) written.add(entry.row.id);
  }
  return entries.filter((entry) => !written.has(entry.row.id));
}

function wordsAmong(entries: readonly Entry[]): Note[] {
  return entries.flatMap((entry) => (isWords(entry) ? [entry.row] : []));
}

function isWords(entry: Entry): entry is Extract<Entry, { type: 'note' }> {
  return entry.type === 'note' && entry.row.kind === 'words';
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
