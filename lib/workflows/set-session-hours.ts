import type { SessionId } from '@/lib/domain/ids';
import type { Session } from '@/lib/domain/session';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { changeSession } from '@/lib/storage/sessions';

/** What the hours log says of a session. */
export type SessionHours = Pick<Session, 'mode' | 'paidKind' | 'countsAsCoaching' | 'outcome'>;

/** Changes what is named and keeps the rest. The minutes are never changed: they were coached. */
export async function setSessionHours(
  id: SessionId,
  hours: Partial<SessionHours>,
  store: CoachsideDb = db,
): Promise<void> {
  await changeSession(id, (session) => ({ ...session, ...hours }), store);
}
