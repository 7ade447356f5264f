import type { Entries } from '@/components/app/opening';
import { useKept } from '@/components/ui/use-kept';
import { byNewest, type Entry } from '@/lib/domain/entry';
import type { AskId, SessionId } from '@/lib/domain/ids';
import { listAsks } from '@/lib/storage/asks';
import { listEntries } from '@/lib/storage/entries';
import { listNotesById } from '@/lib/storage/notes';

export type { Entries };

/** Few enough to draw within a frame; the rest is one click away. */
export const ENTRIES_AT_ONCE = 24;

/**
 * `first`, or `undefined`, while the first read is under way. Entries in the trash are left out, but for those
 * in `removed`: what was just removed stays in its place, so that it can be taken back there. All
 * comes at once: a line that came after its entry would move what stands below.
 */
export function useEntries(
  sessionId: SessionId,
  limit: number,
  removed: ReadonlySet<string>,
  first: Entries | undefined,
): Entries | undefined {
  return useKept(() => readEntries(sessionId, limit, removed), [sessionId, limit, removed], first);
}

export async function readEntries(
  sessionId: SessionId,
  limit: number,
  removed: ReadonlySet<string>,
): Promise<Entries> {
  const [found, asks] = await Promise.all([
    listEntries(sessionId, limit + 1, removed),
    listAsks(sessionId),
  ]);
  const entries = found.toSorted(byNewest).slice(0, limit);
  return { entries, hasMore: found.length > limit, asks, answers: await answersOf(entries, found) };
}

/** Most answers were just read as entries; only those further back are read for themselves. */
async function answersOf(
  entries: readonly Entry[],
  found: readonly Entry[],
): Promise<ReadonlyMap<AskId, string>> {
  const answered = entries.flatMap(({ type, row }) =>
    type === 'ask' && row.answerNoteId !== null
      ? [{ askId: row.id, noteId: row.answerNoteId }]
      : [],
  );
  const notes = new Map(found.flatMap(({ type, row }) => (type === 'note' ? [[row.id, row]] : [])));
  const missing = answered.flatMap(({ noteId }) => (notes.has(noteId) ? [] : [noteId]));
  for (const note of await listNotesById(missing)) notes.set(note.id, note);
  return new Map(
    answered.flatMap(({ askId, noteId }) => {
      const note = notes.get(noteId);
      return note?.trashedAt === null ? [[askId, note.text]] : [];
    }),
  );
}
