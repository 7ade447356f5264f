import { goToItem, nextItem } from '@/lib/domain/agenda';
import type { Instant } from '@/lib/domain/days';
import { sessionTime } from '@/lib/domain/session-clock';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { changeSession, findLiveSession } from '@/lib/storage/sessions';

/** Moves the live session on; does nothing at the last item or when no session is live. */
export async function goToNextItem(now: Instant, store: CoachsideDb = db): Promise<void> {
  const live = await findLiveSession(store);
  if (live === undefined) return;
  await changeSession(
    live.id,
    (session) => {
      const next = nextItem(session.agenda);
      return next === undefined
        ? session
        : { ...session, agenda: goToItem(session.agenda, next, sessionTime(session, now)) };
    },
    store,
  );
}
