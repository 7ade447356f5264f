import type { SessionId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { changeSession, listSessionsByStatus } from '@/lib/storage/sessions';

/**
 * Puts a session's wrap-up in front of the panel; another one that was waiting there waits on Home
 * instead. A session that has not ended has none, and nothing changes.
 */
export async function openWrapUp(id: SessionId, store: CoachsideDb = db): Promise<void> {
  await store.transaction('rw', store.sessions, async () => {
    const ended = await listSessionsByStatus('ended', store);
    if (!ended.some((session) => session.id === id)) return;
    for (const other of ended) {
      if (other.id !== id && other.wrapUp === 'waiting') {
        await changeSession(other.id, (session) => ({ ...session, wrapUp: 'later' }), store);
      }
    }
    await changeSession(id, (session) => ({ ...session, wrapUp: 'waiting' }), store);
  });
}
