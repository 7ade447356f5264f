import { KeepQuestion } from '@/components/decks/KeepQuestion';
import styles from '@/components/live/EntryRow.module.css';
import { Button } from '@/components/ui/Button';
import signs from '@/components/ui/Sign.module.css';
import { useText } from '@/components/ui/use-text';
import { type Entry, kindOf } from '@/lib/domain/entry';
import { answersText } from '@/lib/text/answers';
import { liveText } from '@/lib/text/live';

interface EntryActsProps {
  entry: Entry;
  onEdit: () => void;
  onRemove: () => void;
  /** Only for words that may answer a question asked later. */
  onLink: (() => void) | undefined;
}

/** What can be done with a line of the notes, in sight while it is pointed at or has the focus. */
export function EntryActs({ entry, onEdit, onRemove, onLink }: EntryActsProps) {
  const t = useText(liveText);
  const answers = useText(answersText);
  const isUnfinished = kindOf(entry) === 'marker' && entry.row.text === '';
  const name = isUnfinished ? t.toFinish : entry.row.text.slice(0, 60);
  return (
    <span className={styles.acts}>
      {onLink !== undefined && (
        <Button
          look="icon"
          className={`${styles.act} ${signs.link}`}
          aria-label={answers.link(name)}
          title={answers.choose}
          onClick={onLink}
        />
      )}
      <KeepQuestion entry={entry} className={styles.act} />
      <Button
        look="icon"
        className={`${styles.act} ${signs.pencil}`}
        aria-label={t.edit(name)}
        onClick={onEdit}
      />
      <Button
        look="icon"
        className={`${styles.act} ${signs.cross}`}
        aria-label={t.remove(name)}
        onClick={onRemove}
      />
    </span>
  );
}
