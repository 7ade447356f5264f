import type { AskId, SessionId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { changeSession } from '@/lib/storage/sessions';

/** Chooses the question that the client's recap hands on; `null` for none. */
export async function setQuestionToCarry(
  id: SessionId,
  ask: AskId | null,
  store: CoachsideDb = db,
): Promise<void> {
  await changeSession(id, (session) => ({ ...session, questionToCarry: ask }), store);
}
