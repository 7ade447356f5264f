import { Link2, Unlink } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import styles from '@/components/live/AnswerLink.module.css';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import type { Note } from '@/lib/domain/note';
import type { Ask } from '@/lib/domain/question';
import { answersText } from '@/lib/text/answers';
import { linkAnswer, unlinkAnswer } from '@/lib/workflows/link-answer';

interface AnswerLinkProps {
  words: Pick<Note, 'id' | 'text'>;
  /** What was asked in the session, newest first. */
  asks: readonly Ask[];
  /** Opened by whoever draws it, to choose at once. */
  isOpenAtFirst?: boolean;
}

/** Whether these words came after a question, or answer one: then their link has a line of its own. */
export function followsAsk(words: Pick<Note, 'id' | 'at'>, asks: readonly Ask[]): boolean {
  return asks.some(({ at, answerNoteId }) => at <= words.at || answerNoteId === words.id);
}

/**
 * Which question a client's words answer: one click takes the link away, one opens the session's
 * questions to choose another. Nothing at all where nothing was asked.
 */
export function AnswerLink({ words, asks, isOpenAtFirst = false }: AnswerLinkProps) {
  const t = useText(answersText);
  const { follow } = useSaving();
  const [isChoosing, setIsChoosing] = useState(isOpenAtFirst);
  const opener = useRef<HTMLButtonElement>(null);
  const answered = asks.find(({ answerNoteId }) => answerNoteId === words.id);
  if (asks.length === 0) return null;

  function close(): void {
    setIsChoosing(false);
    opener.current?.focus();
  }

  return (
    <div className={styles.answer}>
      <p className={styles.line}>
        <Button
          ref={opener}
          look="quiet"
          className={answered === undefined ? styles.link : styles.question}
          aria-expanded={isChoosing}
          aria-label={
            answered === undefined ? t.link(words.text.slice(0, 60)) : t.change(answered.text)
          }
          title={answered === undefined ? t.choose : undefined}
          onClick={() => setIsChoosing(!isChoosing)}
        >
          {answered === undefined ? <Link2 size={14} /> : <span>{t.answers(answered.text)}</span>}
        </Button>
        {answered !== undefined && (
          <Button
            look="icon"
            className={styles.unlink}
            aria-label={t.unlink}
            title={t.unlink}
            onClick={() => {
              void follow(unlinkAnswer(answered.id));
              opener.current?.focus();
            }}
          >
            <Unlink size={13} />
          </Button>
        )}
      </p>
      {isChoosing && (
        <Choices
          asks={asks.filter((ask) => ask !== answered)}
          onChoose={(ask) => {
            void follow(linkAnswer(ask.id, words.id));
            close();
          }}
          onCancel={close}
        />
      )}
    </div>
  );
}

interface ChoicesProps {
  asks: readonly Ask[];
  onChoose: (ask: Ask) => void;
  onCancel: () => void;
}

function Choices({ asks, onChoose, onCancel }: ChoicesProps) {
  const t = useText(answersText);
  const [first] = useState(asks[0]?.id);
  function handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot scroll by itself in every browser
    <div role="group" aria-label={t.choose} className={styles.choices} onKeyDown={handleKey}>
      {asks.map((ask) => (
        <Button
          key={ask.id}
          look="quiet"
          className={styles.choice}
          // It was opened to choose from; a question that is asked meanwhile takes no focus.
          autoFocus={ask.id === first}
          onClick={() => onChoose(ask)}
        >
          {ask.text}
        </Button>
      ))}
      <Button
        look="quiet"
        className={styles.choice}
        autoFocus={first === undefined}
        onClick={onCancel}
      >
        {t.cancel}
      </Button>
    </div>
  );
}
