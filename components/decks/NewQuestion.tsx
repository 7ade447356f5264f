import { useState } from 'react';
import { NewQuestionForm } from '@/components/decks/NewQuestionForm';
import { useQuestionDraft } from '@/components/decks/use-decks';
import type { DeckId } from '@/lib/domain/ids';

/** A field for the next question, fresh after every one that was added. */
export function NewQuestion({ deckId }: { deckId: DeckId }) {
  const draft = useQuestionDraft(deckId);
  const [added, setAdded] = useState(0);
  if (draft === undefined) return null;
  return (
    <NewQuestionForm
      key={added}
      deckId={deckId}
      draft={added === 0 ? draft : null}
      takesFocus={added > 0}
      onAdded={() => setAdded(added + 1)}
    />
  );
}
