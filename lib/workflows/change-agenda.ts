import type { Agenda } from '@/lib/domain/agenda';
import type { Instant } from '@/lib/domain/days';
import type { SessionId } from '@/lib/domain/ids';
import { sessionTime } from '@/lib/domain/session-clock';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { changeSession } from '@/lib/storage/sessions';

/** Applies one step of the agenda engine to what is stored now, whatever this window last saw. */
export async function changeAgenda(
  id: SessionId,
  change: (agenda: Agenda, now: Instant) => Agenda,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await changeSession(
    id,
    (session) => ({ ...session, agenda: change(session.agenda, sessionTime(session, now)) }),
    store,
  );
}
