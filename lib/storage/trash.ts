import { type Deck, deckSchema, type OwnQuestion, ownQuestionSchema } from '@/lib/domain/deck';
import { type Entry, entrySchema } from '@/lib/domain/entry';
import { type Goal, goalSchema } from '@/lib/domain/goal';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { type Rows, readRows } from '@/lib/storage/rows';

/**
 * Every note, commitment and ask in the trash, last removed first. Nothing indexes the trash, so
 * this reads the whole practice: for its own page only.
 */
export async function readTrashedEntries(store: CoachsideDb = db): Promise<Rows<Entry>> {
  const isTrashed = (row: { trashedAt: number | null }) => typeof row.trashedAt === 'number';
  const [notes, commitments, asks] = await Promise.all([
    store.notes.filter(isTrashed).toArray(),
    store.commitments.filter(isTrashed).toArray(),
    store.asks.filter(isTrashed).toArray(),
  ]);
  const { rows, damaged } = readRows(entrySchema, [
    ...notes.map((row) => ({ type: 'note', row })),
    ...commitments.map((row) => ({ type: 'commitment', row })),
    ...asks.map((row) => ({ type: 'ask', row })),
  ]);
  return {
    rows: rows.toSorted((a, b) => (b.row.trashedAt ?? 0) - (a.row.trashedAt ?? 0)),
    damaged,
  };
}

/** Goals in the trash, last removed first. Nothing indexes them, so this reads every goal. */
export async function readTrashedGoals(store: CoachsideDb = db): Promise<Rows<Goal>> {
  const found = await store.goals
    .filter(({ trashedAt }) => typeof trashedAt === 'number')
    .toArray();
  const { rows, damaged } = readRows(goalSchema, found);
  return { rows: rows.toSorted(byLastRemoved), damaged };
}

export interface TrashedQuestion {
  question: OwnQuestion;
  deckName: string;
}

/**
 * Own decks in the trash, and questions removed from decks that are not: those of a deck in the
 * trash leave and come back with it. Last removed first.
 */
export async function listTrashedDecks(
  store: CoachsideDb = db,
): Promise<{ decks: Deck[]; questions: TrashedQuestion[]; damaged: number }> {
  const [decks, questions] = await Promise.all([
    store.decks.toArray().then((found) => readRows(deckSchema, found)),
    store.questions.toArray().then((found) => readRows(ownQuestionSchema, found)),
  ]);
  const kept = new Map(
    decks.rows.filter((deck) => deck.trashedAt === null).map((deck) => [deck.id, deck]),
  );
  return {
    decks: decks.rows.filter((deck) => deck.trashedAt !== null).toSorted(byLastRemoved),
    questions: questions.rows.toSorted(byLastRemoved).flatMap((question) => {
      const deck = kept.get(question.deckId);
      if (question.trashedAt === null || deck === undefined) return [];
      return [{ question, deckName: deck.name }];
    }),
    damaged: decks.damaged + questions.damaged,
  };
}

function byLastRemoved(a: { trashedAt: number | null }, b: { trashedAt: number | null }): number {
  return (b.trashedAt ?? 0) - (a.trashedAt ?? 0);
}
