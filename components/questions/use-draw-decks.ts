import { useMemo } from 'react';
import { useLiveQuery } from '@/components/ui/use-live-query';
import { builtInDecks, questionsOfDeck } from '@/lib/domain/built-in-decks';
import type { Language } from '@/lib/domain/language';
import { wordsKey } from '@/lib/domain/own-question';
import type { Question } from '@/lib/domain/question';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import { listDecks } from '@/lib/storage/decks';
import { listOwnQuestions } from '@/lib/storage/own-questions';
import { builtInDeckName } from '@/lib/text/built-in-decks';

export interface DrawDeck {
  id: string;
  name: string;
  questions: readonly Question[];
}

/**
 * The decks to draw from: the coach's own, then the built-in ones for a situation. Each question is
 * the one of the same words among `questions`, so that a copy has the memory of what it copies.
 * `undefined` during the first read.
 */
export function useDrawDecks(
  questions: readonly Question[],
  language: Language,
): DrawDeck[] | undefined {
  const found = useLiveQuery(async () => {
    const [decks, own, bank] = await Promise.all([
      listDecks(),
      listOwnQuestions(),
      loadQuestionBank(),
    ]);
    const byDeck = Map.groupBy(own, ({ deckId }) => deckId);
    return [
      ...decks.map(({ id, name }) => ({ id, name, words: byDeck.get(id) ?? [] })),
      ...builtInDecks
        .filter(({ kind }) => kind === 'situation')
        .map((deck) => ({
          id: deck.id,
          name: builtInDeckName(deck, language),
          words: questionsOfDeck(deck, bank),
        })),
    ];
  }, [language]);
  return useMemo(() => {
    if (found === undefined) return undefined;
    const byWords = new Map(questions.map((question) => [wordsKey(question.text), question]));
    return found.map(({ id, name, words }) => ({
      id,
      name,
      questions: words.flatMap(({ text }) => byWords.get(wordsKey(text)) ?? []),
    }));
  }, [found, questions]);
}
