import { sessionTimeOf } from '@/lib/domain/session-clock';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { saveNote } from '@/lib/storage/notes';
import { findSession } from '@/lib/storage/sessions';
import { forgetMarkers, type KeptMarker, listKeptMarkers } from '@/lib/storage/vault/kept-markers';
import { vaultOf } from '@/lib/storage/vault/vault';
import { aMarker } from '@/lib/workflows/mark-moment';

/**
 * Makes notes of the moments that were marked while the vault was locked, all of them or none.
 * Nothing while it still is.
 */
export async function takeMarkers(store: CoachsideDb = db): Promise<void> {
  const { mode } = vaultOf(store);
  if (mode === 'locked' || mode === 'renewing') return;
  if ((await listKeptMarkers(store)).length === 0) return;
  await store.transaction('rw', [store.vault, store.notes, store.sessions], async () => {
    const taken: KeptMarker[] = [];
    for (const marker of await listKeptMarkers(store)) {
      const session = await findSession(marker.sessionId, store);
      if (session === undefined) continue; // Nothing to belong to: it stays where it is.
      const at = sessionTimeOf(session, marker.at);
      await saveNote({ ...aMarker(session, at), id: marker.id, at }, store);
      taken.push(marker);
    }
    await forgetMarkers(taken, store);
  });
}
