import { Pencil, X } from 'lucide-react';
import { useState } from 'react';
import styles from '@/components/engagement/StageChecklist.module.css';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { useAutosavedText } from '@/components/ui/use-autosaved-text';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import type { Day } from '@/lib/domain/days';
import type { EngagementId } from '@/lib/domain/ids';
import type { ChecklistLine } from '@/lib/domain/stage-checklist';
import { LINE_MAX } from '@/lib/domain/text-limits';
import { dayMonth } from '@/lib/text/dates';
import { engagementText } from '@/lib/text/engagement';
import { rewordLine, tickLine } from '@/lib/workflows/edit-checklist';

interface ChecklistItemProps {
  line: ChecklistLine;
  words: string;
  engagementId: EngagementId;
  today: Day;
  onRemove: () => void;
}

/** One line: its tick, what the records say of it, and the way to reword or remove it. */
export function ChecklistItem({ line, words, engagementId, today, onRemove }: ChecklistItemProps) {
  const t = useText(engagementText);
  const language = useLanguage();
  const { follow } = useSaving();
  const [isEditing, setIsEditing] = useState(false);
  const { stage, key, doneOn, isEvident } = line;
  const place = { engagementId, stage, key };
  return (
    <li className={styles.line}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={doneOn !== null}
          onChange={({ currentTarget }) =>
            void follow(tickLine(place, currentTarget.checked ? today : null))
          }
        />
        <span dir="auto">{words}</span>
      </label>
      {doneOn !== null && (
        <span className={styles.when}>{t.doneOn(dayMonth(doneOn, today, language))}</span>
      )}
      {isEvident && <span className={styles.when}>{t.onRecord}</span>}
      <Button
        look="icon"
        aria-label={t.reword(words)}
        aria-expanded={isEditing}
        onClick={() => setIsEditing(!isEditing)}
      >
        <Pencil size={14} />
      </Button>
      <Button look="icon" aria-label={t.remove(words)} onClick={onRemove}>
        <X size={14} />
      </Button>
      {isEditing && (
        <div className={styles.edit}>
          <Rewording line={line} words={words} engagementId={engagementId} />
          <div className={styles.acts}>
            <Button onClick={() => setIsEditing(false)}>{t.done}</Button>
          </div>
        </div>
      )}
    </li>
  );
}

type RewordingProps = Pick<ChecklistItemProps, 'line' | 'words' | 'engagementId'>;

function Rewording({ line: { stage, key, builtIn }, words, engagementId }: RewordingProps) {
  const t = useText(engagementText);
  const { ref, defaultValue, onInput } = useAutosavedText({
    key: `checklist:${engagementId}:${stage}:${key}`,
    initial: words,
    savedAt: 0,
    save: async (text) => {
      // A line of the coach's own has no first words to go back to.
      if (builtIn === undefined && text.trim() === '') return;
      await rewordLine({ engagementId, stage, key }, text);
    },
  });
  return (
    <TextField
      label={t.words}
      {...(builtIn === undefined ? {} : { hint: t.wordsHint })}
      maxLength={LINE_MAX}
      dir="auto"
      // The coach has just asked for it.
      autoFocus
      ref={ref}
      defaultValue={defaultValue}
      onInput={onInput}
    />
  );
}
