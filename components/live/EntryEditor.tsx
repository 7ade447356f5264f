import { type KeyboardEvent, useRef } from 'react';
import styles from '@/components/live/EntryEditor.module.css';
import { Button } from '@/components/ui/Button';
import { useAutosavedText } from '@/components/ui/use-autosaved-text';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { dayOf } from '@/lib/domain/days';
import type { Entry } from '@/lib/domain/entry';
import type { Goal } from '@/lib/domain/goal';
import { liveText } from '@/lib/text/live';
import { finishEdit, keepEntryText } from '@/lib/workflows/edit-entry';
import { findDayNow } from '@/lib/workflows/find-day';

interface EntryEditorProps {
  entry: Entry;
  goals: readonly Goal[];
  onDone: () => void;
}

/** Edits an entry where it stands; every key is saved, Escape brings the earlier words back. */
export function EntryEditor({ entry, goals, onDone }: EntryEditorProps) {
  const t = useText(liveText);
  const language = useLanguage();
  const { follow } = useSaving();
  const ref = useRef<HTMLTextAreaElement>(null);
  const before = useRef(entry.row.text);
  const field = useAutosavedText({
    key: `entry:${entry.row.id}`,
    initial: entry.row.text,
    savedAt: (entry.type === 'note' ? entry.row.editedAt : null) ?? entry.row.at,
    save: (text, at) => keepEntryText(entry, text, at),
  });

  async function done(words: string): Promise<void> {
    const at = now();
    const text = words.trim() === '' ? before.current : words;
    const context = { goals, language, today: dayOf(at), findDay: findDayNow };
    // Behind the last keystroke's write, so that it can't overtake.
    if (await follow(field.settled().then(() => finishEdit(entry, text, at, context)))) onDone();
  }

  function handleKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') void done(before.current === '' ? '' : before.current);
    else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void done(event.currentTarget.value);
    }
  }

  return (
    <div className={styles.editor}>
      <textarea
        ref={(element) => {
          ref.current = element;
          field.ref(element);
        }}
        className={styles.text}
        aria-label={t.editing}
        defaultValue={field.defaultValue}
        // The coach asked to edit these words; the caret belongs into them.
        // biome-ignore lint/a11y/noAutofocus: see above
        autoFocus
        onInput={field.onInput}
        onKeyDown={handleKey}
      />
      <span className={styles.acts}>
        <Button look="quiet" onClick={() => void done(ref.current?.value ?? '')}>
          {t.doneEditing}
        </Button>
        <Button look="quiet" onClick={() => void done(before.current)}>
          {t.undoEdit}
        </Button>
      </span>
    </div>
  );
}
