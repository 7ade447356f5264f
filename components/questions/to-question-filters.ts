import type { ChosenFilters } from '@/components/questions/QuestionFilters';
import { situationDecks } from '@/lib/domain/built-in-decks';
import type { Question } from '@/lib/domain/question';
import type { QuestionFilters } from '@/lib/domain/search-questions';

/** What was chosen, with the deck as the questions that are in it. */
export function toQuestionFilters(
  { deck, ...others }: ChosenFilters,
  questions: readonly Question[],
): QuestionFilters {
  if (deck === undefined) return others;
  const builtIn = situationDecks.find(({ id }) => id === deck);
  if (builtIn !== undefined) return { ...others, deck: new Set(builtIn.questionIds) };
  const inDeck = questions.filter((each) => 'deckId' in each && each.deckId === deck);
  return { ...others, deck: new Set(inDeck.map(({ id }) => id)) };
}
