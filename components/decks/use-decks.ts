import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Deck, OwnQuestion } from '@/lib/domain/deck';
import type { DeckId } from '@/lib/domain/ids';
import type { QuestionUnderWay } from '@/lib/domain/meta';
import type { BankQuestion } from '@/lib/domain/question';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import { findDeck, listDecks } from '@/lib/storage/decks';
import { findMeta } from '@/lib/storage/meta';
import { listDeckQuestions, listOwnQuestions } from '@/lib/storage/own-questions';

export interface CountedDeck {
  deck: Deck;
  count: number;
}

/** The coach's own decks with how many questions each has. `undefined` during the first read. */
export function useDecks(): CountedDeck[] | undefined {
  return useLiveQuery(async () => {
    const [decks, questions] = await Promise.all([listDecks(), listOwnQuestions()]);
    const counts = new Map<string, number>();
    for (const { deckId } of questions) counts.set(deckId, (counts.get(deckId) ?? 0) + 1);
    return decks.map((deck) => ({ deck, count: counts.get(deck.id) ?? 0 }));
  }, []);
}

export interface DeckRecord {
  /** Also when it is in the trash; `undefined` when there is none. */
  deck: Deck | undefined;
  questions: OwnQuestion[];
}

/**
 * A deck with its questions in their order; those in the trash are left out unless `removed` has
 * them. `undefined` during the first read.
 */
export function useDeck(id: DeckId, removed: ReadonlySet<string>): DeckRecord | undefined {
  return useLiveQuery(async () => {
    const [deck, questions] = await Promise.all([findDeck(id), listDeckQuestions(id, removed)]);
    return { deck, questions };
  }, [id, removed]);
}

/** The question under way in a deck, or `null`. `undefined` during the first read. */
export function useQuestionDraft(id: DeckId): QuestionUnderWay | null | undefined {
  return useLiveQuery(async () => {
    const draft = await findMeta('questionDraft');
    return draft?.deckId === id ? draft : null;
  }, [id]);
}

/** The built-in questions. `undefined` until they are loaded; throws if they can't be. */
export function useBank(): readonly BankQuestion[] | undefined {
  return useLiveQuery(() => loadQuestionBank(), []);
}
