import type { Instant } from '@/lib/domain/days';
import type { QuestionId, SessionId } from '@/lib/domain/ids';
import { makeAsk } from '@/lib/domain/make-entry';
import type { Ask } from '@/lib/domain/question';
import type { LiveSession } from '@/lib/domain/session';
import { sessionTime } from '@/lib/domain/session-clock';
import { saveAsk } from '@/lib/storage/asks';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { changeSession } from '@/lib/storage/sessions';

/** Writes down that this question was asked now, in the phase under way. */
export async function askQuestion(
  session: LiveSession,
  question: { questionId: QuestionId; text: string },
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await saveAsk(makeAsk(question, session, sessionTime(session, now)).row as Ask, store);
}

/** Keeps a question on top of this session's suggestions, or lets it go again. */
export async function setPinned(
  id: SessionId,
  question: QuestionId,
  isPinned: boolean,
  store: CoachsideDb = db,
): Promise<void> {
  await changeSession(
    id,
    (session) => ({
      ...session,
      pinnedQuestions: withOrWithout(session.pinnedQuestions, question, isPinned),
    }),
    store,
  );
}

/**
 * Leaves a question out of this session's suggestions, or lets it in again as it was: a pinned one
 * is still pinned.
 */
export async function setDismissed(
  id: SessionId,
  question: QuestionId,
  isDismissed: boolean,
  store: CoachsideDb = db,
): Promise<void> {
  await changeSession(
    id,
    (session) => ({
      ...session,
      dismissedQuestions: withOrWithout(session.dismissedQuestions, question, isDismissed),
    }),
    store,
  );
}

function withOrWithout(
  questions: readonly QuestionId[],
  question: QuestionId,
  isIn: boolean,
): QuestionId[] {
  const others = questions.filter((each) => each !== question);
  return isIn ? [...others, question] : others;
}
