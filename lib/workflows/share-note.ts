import type { Day } from '@/lib/domain/days';
import type { NoteId } from '@/lib/domain/ids';
import type { Layer } from '@/lib/domain/layers';
import { isUnfinished, type Note } from '@/lib/domain/note';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { changeNote } from '@/lib/storage/notes';

/** Whether wrap-up offers a note at all. A hunch never leaves; a marker must be finished first. */
export function isOfferedForSharing(note: Note): boolean {
  return note.kind !== 'hunch' && note.kind !== 'marker' && !isUnfinished(note);
}

/**
 * The coach's explicit act: these notes may be read by the client. One already released to the
 * sponsor stays so. Throws, changing nothing, if one of them may not be shared.
 */
export async function shareNotes(ids: readonly NoteId[], store: CoachsideDb = db): Promise<void> {
  await changeLayers(ids, (note) => (note.layer === 'coach' ? 'client' : note.layer), store);
}

/**
 * The client has let these notes go to the sponsor, on this day; the day of a note released before
 * stays. Throws, changing nothing, if one of them may not be shared.
 */
export async function releaseNotesToSponsor(
  ids: readonly NoteId[],
  day: Day,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.notes, async () => {
    for (const id of ids) {
      await changeNote(
        id,
        (note) => ({
          ...withLayer(note, 'sponsor'),
          releasedOn: (note.layer === 'sponsor' ? note.releasedOn : undefined) ?? day,
        }),
        store,
      );
    }
  });
}

/** The sponsor may have them no more; the client still may. Others stay as they are. */
export async function keepNotesFromSponsor(
  ids: readonly NoteId[],
  store: CoachsideDb = db,
): Promise<void> {
  await changeLayers(ids, (note) => (note.layer === 'sponsor' ? 'client' : note.layer), store);
}

/** Takes notes back: they are coach-only again, and in no document for anybody else. */
export async function takeBackNotes(
  ids: readonly NoteId[],
  store: CoachsideDb = db,
): Promise<void> {
  await changeLayers(ids, () => 'coach', store);
}

async function changeLayers(
  ids: readonly NoteId[],
  layerOf: (note: Note) => Layer,
  store: CoachsideDb,
): Promise<void> {
  await store.transaction('rw', store.notes, async () => {
    for (const id of ids) await changeNote(id, (note) => withLayer(note, layerOf(note)), store);
  });
}

function withLayer(note: Note, layer: Layer): Note {
  if (layer !== 'coach' && !isOfferedForSharing(note)) {
    throw new Error(`The ${note.kind} ${note.id} stays with the coach`);
  }
  const { releasedOn, ...rest } = note;
  // The day of a release is not kept beyond it: the next one has a day of its own.
  return layer === 'sponsor' ? { ...note, layer } : { ...rest, layer };
}
