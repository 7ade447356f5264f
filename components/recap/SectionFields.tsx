import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import styles from '@/components/recap/SectionEditor.module.css';
import { Button } from '@/components/ui/Button';
import { Field, TextField } from '@/components/ui/Field';
import { useAutosavedText } from '@/components/ui/use-autosaved-text';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { EditedSection } from '@/lib/documents/edit-sections';
import type { SessionId } from '@/lib/domain/ids';
import { RECAP_TITLE_MAX } from '@/lib/domain/recap-draft';
import { recapEditorText } from '@/lib/text/recap-editor';
import { editRecap } from '@/lib/workflows/edit-recap';

interface FieldProps {
  sessionId: SessionId;
  section: EditedSection;
}

/** The heading; left blank, the section keeps its own. */
export function SectionHeading({
  sessionId,
  section: { id, title, ownTitle, editedAt },
}: FieldProps) {
  const t = useText(recapEditorText);
  const { ref, defaultValue, onInput } = useAutosavedText({
    key: `recap-title:${sessionId}:${id}`,
    initial: title === ownTitle ? '' : title,
    savedAt: editedAt,
    save: (text, at) => editRecap(sessionId, { type: 'retitle', id, title: text }, at),
  });
  return (
    <TextField
      label={t.heading}
      placeholder={ownTitle === '' ? t.noHeading : ownTitle}
      maxLength={RECAP_TITLE_MAX}
      dir="auto"
      ref={ref}
      defaultValue={defaultValue}
      onInput={onInput}
    />
  );
}

/** The words, and the way back to what the notes say. */
export function SectionWords({ sessionId, section }: FieldProps) {
  const t = useText(recapEditorText);
  const { follow } = useSaving();
  const { id, state } = section;
  /** Counts how often the words were put back: each time the field starts anew with those. */
  const [restored, setRestored] = useState(0);
  const [isRestoring, setIsRestoring] = useState(false);
  useEffect(() => {
    if (!isRestoring || state !== 'as-noted') return;
    setIsRestoring(false);
    setRestored((count) => count + 1);
  }, [isRestoring, state]);

  async function restore(settled: () => Promise<void>): Promise<void> {
    await settled();
    const kept = await follow(editRecap(sessionId, { type: 'restore', id }, now()));
    if (kept) setIsRestoring(true);
  }
  return (
    <WordsField key={restored} sessionId={sessionId} section={section}>
      {(settled) => (
        <>
          <p className={styles.hint}>{t.notesStay}</p>
          {state !== 'as-noted' && id !== 'resources' && (
            <Button look="quiet" className={styles.restore} onClick={() => void restore(settled)}>
              {t.restore}
            </Button>
          )}
        </>
      )}
    </WordsField>
  );
}

interface WordsFieldProps extends FieldProps {
  children: (settled: () => Promise<void>) => ReactNode;
}

function WordsField({ sessionId, section, children }: WordsFieldProps) {
  const t = useText(recapEditorText);
  const { id, text, says, editedAt } = section;
  const hint = t.hints[id];
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => ref.current?.focus(), []);
  const {
    ref: shown,
    defaultValue,
    onInput,
    settled,
  } = useAutosavedText({
    key: `recap-words:${sessionId}:${id}`,
    initial: text,
    savedAt: editedAt,
    save: (typed, at) => editRecap(sessionId, { type: 'rewrite', id, text: typed, says }, at),
  });
  return (
    <>
      <Field label={t.words} {...(hint === '' ? {} : { hint })}>
        {(ids) => (
          <textarea
            {...ids}
            ref={(element) => {
              ref.current = element;
              shown(element);
            }}
            className={styles.words}
            rows={Math.min(10, Math.max(2, text.split('\n').length))}
            dir="auto"
            defaultValue={defaultValue}
            onInput={(event: FormEvent<HTMLTextAreaElement>) => onInput(event)}
          />
        )}
      </Field>
      {children(settled)}
    </>
  );
}
