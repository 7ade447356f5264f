import { useLiveQuery } from '@/components/ui/use-live-query';
import type { SessionId } from '@/lib/domain/ids';
import { isSuggestedForSharing, type Note } from '@/lib/domain/note';
import { listNotes } from '@/lib/storage/notes';
import { isOfferedForSharing } from '@/lib/workflows/share-note';

export interface SessionNotes {
  /** In the order of the session; some may have words that are still being typed. */
  markers: Note[];
  /** What may be shared: the suggested kinds first, each in the order of the session. */
  offered: Note[];
  hunches: number;
}

/** A session's notes as wrap-up sorts them. `undefined` while the first read is under way. */
export function useSessionNotes(sessionId: SessionId): SessionNotes | undefined {
  return useLiveQuery(async () => {
    const notes = (await listNotes(sessionId)).reverse();
    const offered = notes.filter(isOfferedForSharing);
    return {
      markers: notes.filter((note) => note.kind === 'marker'),
      offered: [
        ...offered.filter((note) => isSuggestedForSharing(note)),
        ...offered.filter((note) => !isSuggestedForSharing(note)),
      ],
      hunches: notes.filter((note) => note.kind === 'hunch').length,
    };
  }, [sessionId]);
}
