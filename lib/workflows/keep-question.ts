import type { Instant } from '@/lib/domain/days';
import type { Deck, OwnQuestion } from '@/lib/domain/deck';
import type { Entry } from '@/lib/domain/entry';
import type { Language } from '@/lib/domain/language';
import { OWN_QUESTION_DEFAULTS, wordsKey } from '@/lib/domain/own-question';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { listDecks } from '@/lib/storage/decks';
import { listDeckQuestions } from '@/lib/storage/own-questions';
import { keptDeckNames } from '@/lib/text/kept-questions';
import { addDeck } from '@/lib/workflows/add-deck';
import { addDeckQuestions } from '@/lib/workflows/add-deck-question';

/**
 * Keeps the words of a line as a question for its phase, in the deck "Kept", which is made when the
 * coach has none of that name in any language. Words that are there already are not added again.
 * Gives the question, to be undone by moving it to the trash.
 */
export async function keepAsQuestion(
  { row }: Entry,
  language: Language,
  now: Instant,
  store: CoachsideDb = db,
): Promise<OwnQuestion> {
  return store.transaction('rw', store.decks, store.questions, async () => {
    const deck =
      (await findKeptDeck(store)) ?? (await addDeck(keptDeckNames[language], now, store));
    const key = wordsKey(row.text);
    const questions = await listDeckQuestions(deck.id, undefined, store);
    const kept = questions.find(({ text }) => wordsKey(text) === key);
    if (kept !== undefined) return kept;
    const draft = { ...OWN_QUESTION_DEFAULTS, text: row.text, phases: [row.phase] };
    const [added] = await addDeckQuestions(deck.id, [draft], now, store);
    if (added === undefined) throw new Error('No question was kept');
    return added;
  });
}

async function findKeptDeck(store: CoachsideDb): Promise<Deck | undefined> {
  const names: readonly string[] = Object.values(keptDeckNames);
  return (await listDecks(store)).find(({ name }) => names.includes(name));
}
