import { type OwnQuestion, ownQuestionSchema } from '@/lib/domain/deck';
import type { DeckId, QuestionId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { listDecks } from '@/lib/storage/decks';
import { wholeRows } from '@/lib/storage/whole-rows';

/** The coach's own questions deck by deck, in their order, without what is in the trash. */
export async function listOwnQuestions(store: CoachsideDb = db): Promise<OwnQuestion[]> {
  const [decks, questions] = await Promise.all([listDecks(store), store.questions.toArray()]);
  const places = new Map(decks.map(({ id }, place) => [id, place]));
  const place = ({ deckId }: OwnQuestion) => places.get(deckId) ?? decks.length;
  return wholeRows(store.questions, ownQuestionSchema, questions)
    .filter((question) => question.trashedAt === null && places.has(question.deckId))
    .toSorted((a, b) => place(a) - place(b) || a.position - b.position);
}

/** Every question the coach ever wrote and did not lose for good, in no order, with the trash. */
export async function listEveryOwnQuestion(store: CoachsideDb = db): Promise<OwnQuestion[]> {
  return wholeRows(store.questions, ownQuestionSchema, await store.questions.toArray());
}

/** One deck's questions in their order, without those in the trash unless their id is in `keep`. */
export async function listDeckQuestions(
  deckId: DeckId,
  keep: ReadonlySet<string> = new Set(),
  store: CoachsideDb = db,
): Promise<OwnQuestion[]> {
  const questions = await store.questions.where('deckId').equals(deckId).toArray();
  return wholeRows(store.questions, ownQuestionSchema, questions)
    .filter(({ id, trashedAt }) => trashedAt === null || keep.has(id))
    .toSorted((a, b) => a.position - b.position);
}

/** Adds a question, or replaces the one with the same id. Throws `$ZodError` on an invalid one. */
export async function saveOwnQuestion(
  question: OwnQuestion,
  store: CoachsideDb = db,
): Promise<void> {
  await store.questions.put(ownQuestionSchema.parse(question));
}

/** Saves all of them or, when one is invalid (`$ZodError`) or the disk refuses, none. */
export async function saveOwnQuestions(
  questions: readonly OwnQuestion[],
  store: CoachsideDb = db,
): Promise<void> {
  const parsed = questions.map((question) => ownQuestionSchema.parse(question));
  await store.transaction('rw', store.questions, () => store.questions.bulkPut(parsed));
}

/**
 * Reads, changes and writes a question in one transaction. Throws, naming it, when it is gone, and
 * `$ZodError` when the changed question is invalid; then nothing is changed.
 */
export async function changeOwnQuestion(
  id: QuestionId,
  change: (question: OwnQuestion) => OwnQuestion,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.questions, async () => {
    const question = await store.questions.get(id);
    if (question === undefined) throw new Error(`No question ${id}`);
    await saveOwnQuestion(change(question), store);
  });
}
