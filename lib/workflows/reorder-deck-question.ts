import type { QuestionId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { listDeckQuestions, saveOwnQuestions } from '@/lib/storage/own-questions';

/**
 * Moves a question to a place in its deck, 0 for the first; a place beyond either end is that end.
 * One row is written, unless there is no number left between its new neighbours. Throws, naming the
 * question, when it does not exist.
 */
export async function reorderDeckQuestion(
  id: QuestionId,
  place: number,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.decks, store.questions, async () => {
    const question = await store.questions.get(id);
    if (question === undefined) throw new Error(`No question ${id}`);
    const others = (await listDeckQuestions(question.deckId, undefined, store)).filter(
      (each) => each.id !== id,
    );
    const to = Math.max(0, Math.min(place, others.length));
    const above = others[to - 1]?.position;
    const below = others[to]?.position;
    const position = between(above, below);
    if (position !== undefined) return saveOwnQuestions([{ ...question, position }], store);
    const ordered = others.toSpliced(to, 0, question);
    await saveOwnQuestions(
      ordered.map((each, index) => ({ ...each, position: index + 1 })),
      store,
    );
  });
}

/** A number that sorts between two others, or `undefined` when they are too close. */
function between(above: number | undefined, below: number | undefined): number | undefined {
  if (above === undefined) return below === undefined ? 1 : below - 1;
  if (below === undefined) return above + 1;
  const middle = (above + below) / 2;
  return above < middle && middle < below ? middle : undefined;
}
