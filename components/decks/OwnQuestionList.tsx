import { useEffect, useRef, useState } from 'react';
import styles from '@/components/decks/OwnQuestionList.module.css';
import { OwnQuestionRow } from '@/components/decks/OwnQuestionRow';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { countWith, useSoughtId } from '@/components/workspace/use-sought-entry';
import type { OwnQuestion } from '@/lib/domain/deck';
import type { QuestionId } from '@/lib/domain/ids';
import { decksText } from '@/lib/text/decks';
import { reorderDeckQuestion } from '@/lib/workflows/reorder-deck-question';

/** A deck may hold thousands; more than this at a time would be slow to draw and to read. */
const AT_A_TIME = 100;

interface OwnQuestionListProps {
  /** In their order; those in the trash have left it, but stand where they were. */
  questions: readonly OwnQuestion[];
  onRemoved: (id: QuestionId) => void;
}

/** The questions of a deck. A moved one keeps the focus, and its new place is said. */
export function OwnQuestionList({ questions, onRemoved }: OwnQuestionListProps) {
  const t = useText(decksText);
  const { follow } = useSaving();
  const list = useRef<HTMLOListElement>(null);
  const sought = useSoughtId();
  const [shown, setShown] = useState(() => countWith(questions, sought, AT_A_TIME));
  const kept = questions.filter(({ trashedAt }) => trashedAt === null);

  async function move(id: QuestionId, place: number, by: -1 | 1): Promise<void> {
    if (place < 0 || place >= kept.length) return;
    moving.current = { id, place, by };
    if (await follow(reorderDeckQuestion(id, place), t.movedTo(place + 1))) return;
    moving.current = undefined;
  }

  // Moving a row in the page takes the focus from it, and at an end its button is off: once it is
  // drawn where it was moved to, the focus is given back.
  const moving = useRef<{ id: QuestionId; place: number; by: -1 | 1 } | undefined>(undefined);
  useEffect(() => {
    if (moving.current === undefined) return;
    const { id, place, by } = moving.current;
    if (kept[place]?.id !== id) return;
    moving.current = undefined;
    const row = list.current?.querySelector(`[data-id="${id}"]`);
    if (row?.querySelector(':focus:not(:disabled)')) return;
    const wanted = row?.querySelector<HTMLButtonElement>(`[data-move="${by}"]`);
    const other = row?.querySelector<HTMLButtonElement>(`[data-move="${-by}"]`);
    (wanted?.disabled === false ? wanted : other)?.focus();
  });

  const rest = questions.length - shown;
  return (
    <>
      <ol ref={list} className={styles.list} aria-label={t.questions}>
        {questions.slice(0, shown).map((question) => (
          <OwnQuestionRow
            key={question.id}
            question={question}
            place={kept.indexOf(question)}
            count={kept.length}
            onMove={(place, by) => void move(question.id, place, by)}
            onRemoved={() => onRemoved(question.id)}
          />
        ))}
      </ol>
      {rest > 0 && (
        <Button look="quiet" onClick={() => setShown(shown + AT_A_TIME)}>
          {t.more(Math.min(rest, AT_A_TIME))}
        </Button>
      )}
    </>
  );
}
