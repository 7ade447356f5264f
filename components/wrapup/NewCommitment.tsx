import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import { TextField } from '@/components/ui/Field';
import { useAutosavedText } from '@/components/ui/use-autosaved-text';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { useAfterPointer } from '@/components/wrapup/use-after-pointer';
import { now } from '@/lib/browser/clock';
import type { CommitmentId, SessionId } from '@/lib/domain/ids';
import { ENTRY_TEXT_MAX } from '@/lib/domain/note';
import { wrapUpText } from '@/lib/text/wrapup';
import { addTypedCommitment, keepTypedCommitment } from '@/lib/workflows/add-commitment';

interface NewCommitmentProps {
  /** Where the words are kept while they are typed. */
  id: CommitmentId;
  sessionId: SessionId;
  /** Added by Enter, so that the next one can follow. */
  onAdded: () => void;
  /** Left, with or without a commitment, or put away by Escape. */
  onLeft: (how: 'by-keyboard' | 'otherwise') => void;
}

/** One line that becomes a commitment on Enter or when it is left. Every key is saved. */
export function NewCommitment({ id, sessionId, onAdded, onLeft }: NewCommitmentProps) {
  const t = useText(wrapUpText);
  const language = useLanguage();
  const { follow } = useSaving();
  const afterPointer = useAfterPointer();
  const isOver = useRef(false);
  const { settled, ...field } = useAutosavedText({
    key: `commitment:${id}`,
    initial: '',
    savedAt: 0,
    save: (text, at) => keepTypedCommitment({ id, sessionId, text }, at),
  });

  /** Once it is over nothing more is taken; if it fails, the words are still in the field. */
  async function end(last: () => Promise<unknown>, done: () => void): Promise<void> {
    if (isOver.current) return;
    isOver.current = true;
    if (await follow(settled().then(last))) done();
    else isOver.current = false;
  }
  const add = () => addTypedCommitment(id, language, now());
  const putAway = () => keepTypedCommitment({ id, sessionId, text: '' }, now());

  function handleKey(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') void end(putAway, () => onLeft('by-keyboard'));
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (event.currentTarget.value.trim() !== '') void end(add, onAdded);
  }
  function handleBlur({ currentTarget: input }: FocusEvent<HTMLInputElement>): void {
    // When the window loses the focus the field keeps it: a glance at the call adds nothing.
    if (input.ownerDocument.activeElement === input) return;
    afterPointer(() => void end(add, () => onLeft('otherwise')));
  }
  return (
    <TextField
      {...field}
      label={t.newCommitment}
      hint={t.newCommitmentHint}
      dir="auto"
      autoComplete="off"
      // The mark of a commitment is put before it.
      maxLength={ENTRY_TEXT_MAX - 1}
      // The coach asked for it, or has just added another.
      autoFocus
      onKeyDown={handleKey}
      onBlur={handleBlur}
    />
  );
}
