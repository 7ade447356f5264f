import type { Instant } from '@/lib/domain/days';
import type { OwnQuestion } from '@/lib/domain/deck';
import type { QuestionId } from '@/lib/domain/ids';
import { type QuestionDraft, tidyQuestion } from '@/lib/domain/own-question';
import type { Phase } from '@/lib/domain/phases';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { changeOwnQuestion } from '@/lib/storage/own-questions';

/**
 * Changes what is named of a question and keeps the rest, so that two windows can't undo each
 * other's edit. Blank words are not taken; a blank `es` or `esUsted` removes the translation.
 */
export async function editDeckQuestion(
  id: QuestionId,
  change: Partial<QuestionDraft>,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await changeOwnQuestion(id, (question) => edited(question, change, now), store);
}

/** Says whether a question belongs to a phase, among its others. Its last phase stays. */
export async function setQuestionPhase(
  id: QuestionId,
  phase: Phase,
  isIn: boolean,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await changeOwnQuestion(
    id,
    (question) => {
      const others = question.phases.filter((each) => each !== phase);
      const phases = isIn ? [...others, phase] : others;
      return phases.length === 0 ? question : { ...question, phases, editedAt: now };
    },
    store,
  );
}

function edited(question: OwnQuestion, change: Partial<QuestionDraft>, now: Instant): OwnQuestion {
  const { es, esUsted, ...rest } = { ...question, ...change };
  const spanish = tidyQuestion(es ?? '');
  const formal = tidyQuestion(esUsted ?? '');
  return {
    ...rest,
    text: tidyQuestion(rest.text) || question.text,
    topic: rest.topic.trim() || question.topic,
    ...(spanish === '' ? {} : { es: spanish }),
    ...(formal === '' ? {} : { esUsted: formal }),
    editedAt: now,
  };
}
