import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Deck } from '@/lib/domain/deck';
import { listDecks } from '@/lib/storage/decks';
import { loadAllQuestions } from '@/lib/workflows/load-questions';

interface FilterChoices {
  topics: readonly string[];
  /** The coach's own, in their order. */
  decks: readonly Deck[];
}

const NONE: FilterChoices = { topics: [], decks: [] };

/** The topics and decks there are; those of questions to the coach only where they are wanted. */
export function useFilterChoices(withCoach: boolean): FilterChoices {
  const found = useLiveQuery(async () => {
    const [questions, decks] = await Promise.all([loadAllQuestions(), listDecks()]);
    const wanted = questions.filter(({ audience }) => withCoach || audience === 'client');
    return { topics: [...new Set(wanted.map(({ topic }) => topic))], decks };
  }, [withCoach]);
  return found ?? NONE;
}
