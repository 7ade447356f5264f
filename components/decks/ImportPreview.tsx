import { useEffect, useRef, useState } from 'react';
import { RejectedRows } from '@/components/decks/RejectedRows';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { TextField } from '@/components/ui/Field';
import styles from '@/components/ui/ImportPreview.module.css';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { toDeck } from '@/components/workspace/routes';
import { now } from '@/lib/browser/clock';
import { DECK_NAME_MAX, type Deck } from '@/lib/domain/deck';
import type { DeckFileResult } from '@/lib/domain/deck-file';
import type { QuestionDraft } from '@/lib/domain/own-question';
import { deckImportText } from '@/lib/text/deck-import';
import { decksText } from '@/lib/text/decks';
import { addFilledDeck } from '@/lib/workflows/add-filled-deck';

const SHOWN = 100;

interface ImportPreviewProps {
  deck: Extract<DeckFileResult, { kind: 'deck' }>;
  onDone: () => void;
}

/** What would be added, under which name, and which rows are left out and why; then what was. */
export function ImportPreview({ deck, onDone }: ImportPreviewProps) {
  const t = useText(deckImportText);
  const { questions, rejected, unusedColumns } = deck;
  const [added, setAdded] = useState<Deck | undefined>(undefined);
  const lead = useRef<HTMLParagraphElement>(null);
  // What was asked for is here: whoever hears the page is told, and the next key acts on it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: again when it has been added
  useEffect(() => lead.current?.focus(), [added]);
  return (
    <Card title={t.preview}>
      <div className={styles.preview}>
        <p ref={lead} tabIndex={-1} className={styles.lead}>
          {added !== undefined
            ? t.added(questions.length, added.name)
            : questions.length === 0
              ? t.nothingNew
              : t.new(questions.length)}
        </p>
        {unusedColumns.length > 0 && (
          <p className={styles.hint}>{t.unusedColumns(unusedColumns.join(', '))}</p>
        )}
        <RejectedRows rejected={rejected} />
        {added !== undefined ? (
          <div className={styles.buttons}>
            <a className={styles.open} href={toDeck(added.id)}>
              {t.openDeck}
            </a>
            <Button look="quiet" onClick={onDone}>
              {t.close}
            </Button>
          </div>
        ) : questions.length === 0 ? (
          <div className={styles.buttons}>
            <Button onClick={onDone}>{t.close}</Button>
          </div>
        ) : (
          <AddForm
            name={deck.deckName || t.untitled}
            questions={questions}
            onAdded={setAdded}
            onCancel={onDone}
          />
        )}
      </div>
    </Card>
  );
}

interface AddFormProps {
  name: string;
  questions: readonly QuestionDraft[];
  onAdded: (deck: Deck) => void;
  onCancel: () => void;
}

function AddForm({ name, questions, onAdded, onCancel }: AddFormProps) {
  const t = useText(deckImportText);
  const words = useText(decksText);
  const { follow } = useSaving();
  const [wanted, setWanted] = useState(name);
  const [isAdding, setIsAdding] = useState(false);
  const trimmed = wanted.trim();
  const problem =
    trimmed === ''
      ? words.blankName
      : trimmed.length > DECK_NAME_MAX
        ? words.longName(DECK_NAME_MAX)
        : undefined;

  async function add(): Promise<void> {
    if (problem !== undefined || isAdding) return;
    setIsAdding(true);
    const adding = addFilledDeck(trimmed, questions, now());
    if (await follow(adding)) onAdded(await adding);
    else setIsAdding(false);
  }

  return (
    <form
      className={styles.preview}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div className={styles.name}>
        <TextField
          label={t.name}
          dir="auto"
          autoComplete="off"
          value={wanted}
          problem={problem}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
      </div>
      <details className={styles.fold}>
        <summary>{t.showNew}</summary>
        <ul className={styles.list}>
          {questions.slice(0, SHOWN).map(({ text }) => (
            <li key={text} dir="auto">
              {text}
            </li>
          ))}
        </ul>
        {questions.length > SHOWN && (
          <p className={styles.hint}>{t.first(SHOWN, questions.length)}</p>
        )}
      </details>
      <div className={styles.buttons}>
        <Button type="submit" className={styles.add}>
          {t.add(questions.length)}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
