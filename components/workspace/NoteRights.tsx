import { AutosavedArea } from '@/components/ui/AutosavedArea';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/Timeline.module.css';
import { now } from '@/lib/browser/clock';
import { dayOf } from '@/lib/domain/days';
import type { Note } from '@/lib/domain/note';
import { TEXT_MAX } from '@/lib/domain/text-limits';
import { longDay } from '@/lib/text/dates';
import { noteRightsText } from '@/lib/text/note-rights';
import { keepStatement, markSensitive } from '@/lib/workflows/note-rights';

/** What the client says about a note, beside it, and whether the note is sensitive. */
export function NoteRights({ note }: { note: Note }) {
  const t = useText(noteRightsText);
  const language = useLanguage();
  const { follow } = useSaving();
  const { id, statement } = note;
  return (
    <>
      {note.isSensitive === true && (
        <p className={styles.meta}>
          <strong>{t.sensitive}</strong>. {t.isNeeded}
        </p>
      )}
      {statement !== undefined && (
        <blockquote className={styles.statement}>
          <span className={styles.meta}>{t.says(longDay(statement.on, language))}</span>
          <p className={styles.words} dir="auto">
            {statement.text}
          </p>
        </blockquote>
      )}
      <details className={styles.rights}>
        <summary aria-label={t.rights(note.text.slice(0, 60))}>{t.open}</summary>
        <label className={styles.sensitive}>
          <input
            type="checkbox"
            checked={note.isSensitive === true}
            onChange={({ currentTarget }) => void follow(markSensitive(id, currentTarget.checked))}
          />
          {t.sensitive}
        </label>
        <AutosavedArea
          journal={`statement:${id}`}
          label={t.statement}
          hint={t.statementHint}
          initial={statement?.text ?? ''}
          maxLength={TEXT_MAX}
          save={(text) => keepStatement(id, text, dayOf(now()))}
        />
      </details>
    </>
  );
}
