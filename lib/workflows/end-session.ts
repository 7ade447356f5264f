import { endAgenda } from '@/lib/domain/agenda';
import type { Instant } from '@/lib/domain/days';
import type { SessionId } from '@/lib/domain/ids';
import type { Session } from '@/lib/domain/session';
import { sessionTime } from '@/lib/domain/session-clock';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { changeSession, findLiveSession } from '@/lib/storage/sessions';

/** Ends a live session; its wrap-up opens. Ending it twice keeps the first end. */
export async function endSession(
  id: SessionId,
  now: Instant,
  store: CoachsideDb = db,
): Promise<Session> {
  return changeSession(
    id,
    (session) =>
      session.status === 'live'
        ? {
            ...session,
            status: 'ended',
            endedAt: sessionTime(session, now),
            agenda: endAgenda(session.agenda, sessionTime(session, now)),
            wrapUp: 'waiting',
          }
        : session,
    store,
  );
}

/**
 * Takes back an end: the session is live again where it was, and the minutes in between count as a
 * pause. Throws when another session is live.
 */
export async function resumeSession(
  id: SessionId,
  now: Instant,
  store: CoachsideDb = db,
): Promise<Session> {
  return store.transaction('rw', store.sessions, async () => {
    if ((await findLiveSession(store)) !== undefined) {
      throw new Error('Another session is live');
    }
    return changeSession(
      id,
      (session) => {
        if (session.status !== 'ended' || session.endedAt === null) return session;
        const { visits, pauses } = session.agenda;
        return {
          ...session,
          status: 'live',
          endedAt: null,
          wrapUp: null,
          agenda: {
            ...session.agenda,
            visits: visits.map((visit, index) =>
              index === visits.length - 1 ? { ...visit, to: null } : visit,
            ),
            pauses: [...pauses, { from: session.endedAt, to: sessionTime(session, now) }],
          },
        };
      },
      store,
    );
  });
}
