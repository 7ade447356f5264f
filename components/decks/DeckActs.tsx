import { useState } from 'react';
import styles from '@/components/decks/DeckActs.module.css';
import { DeckNameForm } from '@/components/decks/DeckNameForm';
import { ExportButtons } from '@/components/decks/ExportButtons';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { Deck, OwnQuestion } from '@/lib/domain/deck';
import { decksText } from '@/lib/text/decks';
import { renameDeck } from '@/lib/workflows/edit-deck';
import { trashDeck } from '@/lib/workflows/trash-deck';

interface DeckActsProps {
  deck: Deck;
  questions: readonly OwnQuestion[];
}

/** What can be done with a whole deck. */
export function DeckActs({ deck, questions }: DeckActsProps) {
  const t = useText(decksText);
  const { follow } = useSaving();
  const [isRenaming, setIsRenaming] = useState(false);
  if (isRenaming) {
    return (
      <DeckNameForm
        name={deck.name}
        onSave={(name) => renameDeck(deck.id, name)}
        onDone={() => setIsRenaming(false)}
      />
    );
  }
  return (
    <div className={styles.acts}>
      <Button onClick={() => setIsRenaming(true)}>{t.rename}</Button>
      <ExportButtons name={deck.name} questions={questions} />
      <Button look="quiet" onClick={() => void follow(trashDeck(deck.id, now()))}>
        {t.trash}
      </Button>
    </div>
  );
}
