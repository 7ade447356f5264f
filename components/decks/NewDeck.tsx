import { useRef, useState } from 'react';
import { DeckNameForm } from '@/components/decks/DeckNameForm';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import { toDeck } from '@/components/workspace/routes';
import { now } from '@/lib/browser/clock';
import { goToHash } from '@/lib/browser/hash';
import { decksText } from '@/lib/text/decks';
import { addDeck } from '@/lib/workflows/add-deck';

/** A button that becomes a field for the name; the new deck is opened. */
export function NewDeck() {
  const t = useText(decksText);
  const [isOpen, setIsOpen] = useState(false);
  const wasOpen = useRef(false);
  if (!isOpen) {
    return (
      <Button
        // Put away by Escape, the focus comes back to where it was.
        autoFocus={wasOpen.current}
        onClick={() => {
          wasOpen.current = true;
          setIsOpen(true);
        }}
      >
        {t.newDeck}
      </Button>
    );
  }
  return (
    <DeckNameForm
      name=""
      onSave={async (name) => {
        const deck = await addDeck(name, now());
        goToHash(toDeck(deck.id));
      }}
      onDone={() => setIsOpen(false)}
    />
  );
}
