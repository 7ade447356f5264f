import { memo, useState } from 'react';
import { AnswerLink, followsAsk } from '@/components/live/AnswerLink';
import { EntryActs } from '@/components/live/EntryActs';
import { EntryEditor } from '@/components/live/EntryEditor';
import styles from '@/components/live/EntryRow.module.css';
import { KindGlyph } from '@/components/live/KindGlyph';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { type Entry, kindOf } from '@/lib/domain/entry';
import type { Goal } from '@/lib/domain/goal';
import type { Ask } from '@/lib/domain/question';
import { answersText } from '@/lib/text/answers';
import { clock, shortDay } from '@/lib/text/dates';
import { liveText } from '@/lib/text/live';
import { removeEntry, restoreEntry } from '@/lib/workflows/remove-entry';

interface EntryRowProps {
  entry: Entry;
  startedAt: number;
  goals: readonly Goal[];
  /** What was asked in the session, newest first. */
  asks: readonly Ask[];
  /** What came back, for a question whose answer is in sight. */
  answer: string | undefined;
  onRemoved: (id: string) => void;
}

/** One line of the notes: when, what kind, the words, and who may see them. */
export const EntryRow = memo(function EntryRow({
  entry,
  startedAt,
  goals,
  asks,
  answer,
  onRemoved,
}: EntryRowProps) {
  const t = useText(liveText);
  const answers = useText(answersText);
  const { follow } = useSaving();
  const [isEditing, setIsEditing] = useState(false);
  const [isLinking, setIsLinking] = useState(false);
  const kind = kindOf(entry);
  const isUnfinished = kind === 'marker' && entry.row.text === '';
  const words = entry.type === 'note' && kind === 'words' ? entry.row : undefined;
  // A line that came with a later question would move what stands below.
  const hasLink = words !== undefined && (isLinking || followsAsk(words, asks));
  function edit(): void {
    setIsLinking(false);
    setIsEditing(true);
  }
  return (
    <li
      className={styles.row}
      data-kind={kind}
      data-layer={entry.type === 'ask' ? 'client' : entry.row.layer}
    >
      <time className={styles.time}>{clock(entry.row.at - startedAt)}</time>
      <KindGlyph kind={kind} />
      <span className="visually-hidden">{t.kindNames[kind]}: </span>
      {entry.row.trashedAt !== null ? (
        <p className={styles.removed}>
          {t.removed}{' '}
          <Button look="quiet" autoFocus onClick={() => void follow(restoreEntry(entry))}>
            {t.undoRemove}
          </Button>
        </p>
      ) : isEditing ? (
        <EntryEditor entry={entry} goals={goals} onDone={() => setIsEditing(false)} />
      ) : (
        <>
          <div className={styles.body}>
            {/* A click on the words edits them; the button beside does the same by keyboard. */}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
            <p className={styles.text} dir="auto" onClick={edit}>
              {isUnfinished ? <span className={styles.open}>{t.toFinish}</span> : entry.row.text}
            </p>
            <Meta entry={entry} goals={goals} />
            {answer !== undefined && (
              <p className={styles.answer} data-layer="coach">
                {answers.answered(answer)}
              </p>
            )}
            {words && hasLink && <AnswerLink words={words} asks={asks} isOpenAtFirst={isLinking} />}
          </div>
          <LayerSign entry={entry} />
          <EntryActs
            entry={entry}
            onEdit={edit}
            onRemove={() => {
              setIsLinking(false);
              onRemoved(entry.row.id);
              void follow(removeEntry(entry, now()));
            }}
            onLink={words && !hasLink && asks.length > 0 ? () => setIsLinking(true) : undefined}
          />
        </>
      )}
    </li>
  );
});

function Meta({ entry, goals }: { entry: Entry; goals: readonly Goal[] }) {
  const t = useText(liveText);
  const language = useLanguage();
  const parts: string[] = [];
  if (entry.type === 'commitment') {
    if (entry.row.dueOn !== null) parts.push(t.by(shortDay(entry.row.dueOn, language)));
    parts.push(entry.row.owner === 'coach' ? t.ownerCoach : t.ownerClient);
  }
  if (entry.type !== 'ask') {
    parts.push(...entry.row.tags.map((tag) => `#${tag}`));
    for (const id of entry.row.goalIds) {
      const goal = goals.find((each) => each.id === id);
      if (goal !== undefined) parts.push(goal.text);
    }
  }
  return parts.length === 0 ? null : <p className={styles.meta}>{parts.join(' · ')}</p>;
}

/** Who may see the line, at a glance. A question asked is known to both, and belongs to no layer. */
function LayerSign({ entry }: { entry: Entry }) {
  const t = useText(liveText);
  if (entry.type === 'ask') return null;
  const { layer } = entry.row;
  const label =
    layer === 'coach' ? t.coachOnly : layer === 'client' ? t.clientLayer : t.sponsorLayer;
  const look = `${styles.layer} ${layer === 'coach' ? styles.lock : styles.people}`;
  return <span className={look} role="img" aria-label={label} title={label} />;
}
