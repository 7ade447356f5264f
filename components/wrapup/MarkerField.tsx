import { X } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { useAutosavedText } from '@/components/ui/use-autosaved-text';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import styles from '@/components/wrapup/MarkerField.module.css';
import { useAfterPointer } from '@/components/wrapup/use-after-pointer';
import { now } from '@/lib/browser/clock';
import { dayOf } from '@/lib/domain/days';
import type { Goal } from '@/lib/domain/goal';
import type { Note } from '@/lib/domain/note';
import { wrapUpText } from '@/lib/text/wrapup';
import { findDayNow } from '@/lib/workflows/find-day';
import { finishMarker, keepMarkerText } from '@/lib/workflows/finish-marker';

interface MarkerFieldProps {
  marker: Note;
  time: string;
  goals: readonly Goal[];
  takesFocus: boolean;
  onDiscard: () => void;
}

/** Puts a marked moment into words: every key is saved, Enter or leaving the field finishes it. */
export function MarkerField({ marker, time, goals, takesFocus, onDiscard }: MarkerFieldProps) {
  const t = useText(wrapUpText);
  const language = useLanguage();
  const { follow } = useSaving();
  const afterPointer = useAfterPointer();
  const isFinished = useRef(false);
  const { ref, defaultValue, onInput, settled } = useAutosavedText({
    key: `marker:${marker.id}`,
    initial: marker.text,
    savedAt: marker.editedAt ?? marker.at,
    save: (text, at) => keepMarkerText(marker, text, at),
  });

  async function finish(text: string): Promise<void> {
    if (text.trim() === '' || isFinished.current) return;
    isFinished.current = true;
    const at = now();
    const context = { goals, language, today: dayOf(at), findDay: findDayNow };
    const isSaved = await follow(settled().then(() => finishMarker(marker, text, at, context)));
    if (!isSaved) isFinished.current = false;
  }
  function handleKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const isComposing = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || isComposing) return;
    event.preventDefault();
    const field = event.currentTarget;
    if (field.value.trim() === '') return;
    focusNext(field);
    void finish(field.value);
  }
  function handleBlur({ currentTarget: field }: FocusEvent<HTMLTextAreaElement>): void {
    // When the window loses the focus the field keeps it: a glance at the call finishes nothing.
    if (field.ownerDocument.activeElement === field) return;
    afterPointer(() => void finish(field.value));
  }
  return (
    <span className={styles.field}>
      <textarea
        className={styles.text}
        rows={1}
        aria-label={t.whatWasIt}
        aria-describedby={`at-${marker.id}`}
        placeholder={t.whatWasIt}
        // Only after its discarding was undone, where the pressed button is gone.
        // biome-ignore lint/a11y/noAutofocus: see above
        autoFocus={takesFocus}
        ref={ref}
        defaultValue={defaultValue}
        onInput={onInput}
        onKeyDown={handleKey}
        onBlur={handleBlur}
      />
      <Button look="icon" aria-label={t.discard(time)} title={t.discard(time)} onClick={onDiscard}>
        <X size={16} />
      </Button>
    </span>
  );
}

/** The next moment to finish, or the first thing of the next card. */
function focusNext(field: HTMLTextAreaElement): void {
  const item = field.closest('li');
  const next = item?.nextElementSibling ?? item?.parentElement?.firstElementChild;
  const card = field.closest('section')?.nextElementSibling;
  const target =
    (next === item ? undefined : next?.querySelector('textarea')) ??
    card?.querySelector<HTMLElement>('button, input');
  target?.focus();
}
