import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { OwnQuestionEditor } from '@/components/decks/OwnQuestionEditor';
import styles from '@/components/decks/OwnQuestionList.module.css';
import { QuestionFacts } from '@/components/decks/QuestionFacts';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { OwnQuestion } from '@/lib/domain/deck';
import { questionText } from '@/lib/domain/question';
import { decksText } from '@/lib/text/decks';
import { restoreDeckQuestion, trashDeckQuestion } from '@/lib/workflows/trash-deck-question';

interface OwnQuestionRowProps {
  question: OwnQuestion;
  /** Among those not in the trash, 0 for the first. */
  place: number;
  count: number;
  onMove: (place: number, by: -1 | 1) => void;
  onRemoved: () => void;
}

/** A question of the coach's own: a click on its words edits it where it stands. */
export function OwnQuestionRow({ question, place, count, onMove, onRemoved }: OwnQuestionRowProps) {
  const t = useText(decksText);
  const { follow } = useSaving();
  const [isEditing, setIsEditing] = useState(false);
  const wasEditing = useRef(false);
  const words = questionText(question, useLanguage(), 'tú');
  const name = words.slice(0, 60);

  if (question.trashedAt !== null) {
    return (
      <li className={styles.row}>
        <p className={styles.removed}>
          {t.removed}{' '}
          <Button
            look="quiet"
            autoFocus
            onClick={() => void follow(restoreDeckQuestion(question.id))}
          >
            {t.undo}
          </Button>
        </p>
      </li>
    );
  }

  function handleKey(event: KeyboardEvent): void {
    if (!event.altKey || isEditing) return;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (by === undefined) return;
    event.preventDefault();
    onMove(place + by, by);
  }

  return (
    // A shortcut: the buttons move it as well.
    <li className={styles.row} data-id={question.id} data-entry={question.id} onKeyDown={handleKey}>
      <span className={styles.place} aria-hidden="true">
        {place + 1}
      </span>
      {isEditing ? (
        <div className={styles.editor}>
          <OwnQuestionEditor
            question={question}
            onDone={() => {
              wasEditing.current = true;
              setIsEditing(false);
            }}
          />
        </div>
      ) : (
        <>
          <div>
            <button
              type="button"
              className={styles.text}
              dir="auto"
              aria-label={t.edit(words)}
              // After an edit the focus is where it began.
              // biome-ignore lint/a11y/noAutofocus: see above
              autoFocus={wasEditing.current}
              onClick={() => setIsEditing(true)}
            >
              {words}
            </button>
            <QuestionFacts question={question} className={styles.facts} />
          </div>
          <div className={styles.acts}>
            {([-1, 1] as const).map((by) => (
              <Button
                key={by}
                look="icon"
                data-move={by}
                title={t.moveHint}
                aria-label={by === -1 ? t.up(name) : t.down(name)}
                disabled={place + by < 0 || place + by >= count}
                onClick={() => onMove(place + by, by)}
              >
                {by === -1 ? <ArrowUp size={16} /> : <ArrowDown size={16} />}
              </Button>
            ))}
            <Button
              look="icon"
              aria-label={t.remove(name)}
              onClick={() => {
                onRemoved();
                void follow(trashDeckQuestion(question.id, now()));
              }}
            >
              <X size={16} />
            </Button>
          </div>
        </>
      )}
    </li>
  );
}
