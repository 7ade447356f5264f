import type { Instant } from '@/lib/domain/days';
import type { QuestionId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { changeOwnQuestion } from '@/lib/storage/own-questions';

/** Moves a question to the trash, where it stays for at least 30 days. */
export async function trashDeckQuestion(
  id: QuestionId,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await changeOwnQuestion(
    id,
    (question) => ({ ...question, trashedAt: question.trashedAt ?? now }),
    store,
  );
}

/** Takes a question out of the trash, back to its place. */
export async function restoreDeckQuestion(id: QuestionId, store: CoachsideDb = db): Promise<void> {
  await changeOwnQuestion(id, (question) => ({ ...question, trashedAt: null }), store);
}
