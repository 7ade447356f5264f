import { Pencil, ShieldAlert } from 'lucide-react';
import { memo, useState } from 'react';
import { AnswerLink } from '@/components/live/AnswerLink';
import { EntryEditor } from '@/components/live/EntryEditor';
import { KindGlyph } from '@/components/live/KindGlyph';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/wrapup/NoteLine.module.css';
import { useWanted } from '@/components/wrapup/use-wanted';
import type { Goal } from '@/lib/domain/goal';
import type { Note } from '@/lib/domain/note';
import type { Ask } from '@/lib/domain/question';
import { clock } from '@/lib/text/dates';
import { liveText } from '@/lib/text/live';
import { noteRightsText } from '@/lib/text/note-rights';
import { wrapUpText } from '@/lib/text/wrapup';
import { markSensitive } from '@/lib/workflows/note-rights';
import { shareNotes, takeBackNotes } from '@/lib/workflows/share-note';

interface NoteLineProps {
  note: Note;
  startedAt: number;
  goals: readonly Goal[];
  /** What was asked in the session, newest first. */
  asks: readonly Ask[];
}

/** A note with its tick: on means the client may see it. The words can be mended in place. */
export const NoteLine = memo(function NoteLine({ note, startedAt, goals, asks }: NoteLineProps) {
  const t = useText(wrapUpText);
  const rights = useText(noteRightsText);
  const { follow } = useSaving();
  const [isEditing, setIsEditing] = useState(false);
  if (isEditing) {
    const entry = { type: 'note' as const, row: note };
    return (
      <li className={styles.editing}>
        <EntryEditor entry={entry} goals={goals} onDone={() => setIsEditing(false)} />
      </li>
    );
  }
  return (
    <li className={styles.line} data-kind={note.kind}>
      <ShareTick note={note} startedAt={startedAt} />
      <Button
        look="icon"
        className={styles.edit}
        aria-label={rights.sensitiveOf(note.text.slice(0, 60))}
        aria-pressed={note.isSensitive === true}
        title={rights.isNeeded}
        onClick={() => void follow(markSensitive(note.id, note.isSensitive !== true))}
      >
        <ShieldAlert size={14} />
      </Button>
      <Button
        look="icon"
        className={styles.edit}
        aria-label={t.edit(note.text.slice(0, 60))}
        onClick={() => setIsEditing(true)}
      >
        <Pencil size={14} />
      </Button>
      {note.kind === 'words' && (
        <div className={styles.answer}>
          <AnswerLink words={note} asks={asks} />
        </div>
      )}
    </li>
  );
}, isSameLine);

function ShareTick({ note, startedAt }: { note: Note; startedAt: number }) {
  const live = useText(liveText);
  const [isShared, setIsShared] = useWanted(note.layer !== 'coach', (wanted) =>
    wanted ? shareNotes([note.id]) : takeBackNotes([note.id]),
  );
  const metaId = `meta-${note.id}`;
  return (
    <>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={isShared}
          aria-describedby={metaId}
          onChange={(event) => setIsShared(event.currentTarget.checked)}
        />
        <KindGlyph kind={note.kind} />
        <span className={styles.text} dir="auto">
          {note.text}
        </span>
      </label>
      <span id={metaId} className="visually-hidden">
        {[live.kindNames[note.kind], clock(note.at - startedAt), ...note.tags].join(', ')}
      </span>
    </>
  );
}

/** Live queries make new objects of rows that did not change. */
function isSameLine(a: NoteLineProps, b: NoteLineProps): boolean {
  return (
    a.goals === b.goals &&
    a.asks === b.asks &&
    a.note.text === b.note.text &&
    a.note.layer === b.note.layer &&
    a.note.kind === b.note.kind &&
    a.note.isSensitive === b.note.isSensitive &&
    a.note.editedAt === b.note.editedAt
  );
}
