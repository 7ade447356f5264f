import type { SessionId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { changeSession } from '@/lib/storage/sessions';

/** Lets deep questions be suggested in this session before they would be, or no longer. */
export async function goDeeper(
  id: SessionId,
  goesDeeper: boolean,
  store: CoachsideDb = db,
): Promise<void> {
  await changeSession(id, (session) => ({ ...session, goesDeeper }), store);
}
