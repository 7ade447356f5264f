import { currentPhase } from '@/lib/domain/agenda';
import type { Instant } from '@/lib/domain/days';
import { newId, noteIdSchema } from '@/lib/domain/ids';
import type { Note } from '@/lib/domain/note';
import type { Session } from '@/lib/domain/session';
import { sessionTime } from '@/lib/domain/session-clock';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { saveNote } from '@/lib/storage/notes';
import { findLiveSession } from '@/lib/storage/sessions';
import { keepMarker } from '@/lib/storage/vault/kept-markers';
import { vaultOf } from '@/lib/storage/vault/vault';

/** An unfinished marker at this moment of a session, by its own clock. */
export function aMarker(session: Session, now: Instant): Note {
  return {
    id: newId(noteIdSchema),
    sessionId: session.id,
    clientId: session.clientId,
    at: sessionTime(session, now),
    phase: currentPhase(session.agenda),
    kind: 'marker',
    layer: 'coach',
    text: '',
    tags: [],
    goalIds: [],
    editedAt: null,
    trashedAt: null,
  };
}

/**
 * Drops a marker into the live session, or does nothing when no session is live. While the vault is
 * locked the moment is kept, and becomes a marker when it is opened.
 */
export async function markMoment(now: Instant, store: CoachsideDb = db): Promise<void> {
  await store.open();
  const { mode } = vaultOf(store);
  if (mode === 'renewing') return; // Never during a live session.
  if (mode === 'locked') return keepMarker(newId(noteIdSchema), now, store);
  const session = await findLiveSession(store);
  if (session !== undefined) await saveNote(aMarker(session, now), store);
}
