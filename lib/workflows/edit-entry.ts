import type { Instant } from '@/lib/domain/days';
import type { Entry } from '@/lib/domain/entry';
import { type EntryContext, parseEntry } from '@/lib/domain/parse-entry';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { changeEntry } from '@/lib/storage/entries';

/**
 * Keeps the words of an entry as they are being edited. Blank words are kept for a marker only: any
 * other entry is emptied by removing it. A question keeps what was asked when it was asked.
 */
export async function keepEntryText(
  entry: Entry,
  text: string,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  const isMarker = entry.type === 'note' && entry.row.kind === 'marker';
  if (text.trim() === '' && !isMarker) return;
  await changeEntry(
    entry,
    (row) => ('editedAt' in row ? { ...row, text, editedAt: now } : { ...row, text }),
    store,
  );
}

/**
 * Ends an edit: `#tags` and `@goals` in the words are taken out and added to the entry's, and a
 * marker that has words now is a note. It keeps its time and its layer.
 */
export async function finishEdit(
  entry: Entry,
  text: string,
  now: Instant,
  context: EntryContext,
  store: CoachsideDb = db,
): Promise<void> {
  if (text.trim() === '' || entry.type === 'ask') return;
  // With a space first no character chooses a kind: editing never changes it by accident.
  const parsed = parseEntry(` ${text}`, 'note', context);
  const found =
    parsed.type === 'note' && parsed.text !== ''
      ? parsed
      : { text: text.trim(), tags: [], goalIds: [] };
  await changeEntry(
    entry,
    (row) => ({
      ...row,
      ...('kind' in row && row.kind === 'marker' ? { kind: 'note' as const } : {}),
      ...('editedAt' in row ? { editedAt: now } : {}),
      ...('tags' in row
        ? {
            tags: [...new Set([...row.tags, ...found.tags])],
            goalIds: [...new Set([...row.goalIds, ...found.goalIds])],
          }
        : {}),
      text: found.text,
    }),
    store,
  );
}
