import { useLayoutEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import { NewCommitment } from '@/components/wrapup/NewCommitment';
import type { CommitmentId, SessionId } from '@/lib/domain/ids';
import { wrapUpText } from '@/lib/text/wrapup';
import { newCommitmentId } from '@/lib/workflows/add-commitment';

interface AddCommitmentProps {
  sessionId: SessionId;
  /** Where words are being typed, or `undefined` while none are. */
  typing: CommitmentId | undefined;
  onTyping: (id: CommitmentId | undefined) => void;
}

/** A button that becomes one line, again after every Enter, until it is left. */
export function AddCommitment({ sessionId, typing, onTyping }: AddCommitmentProps) {
  const t = useText(wrapUpText);
  const button = useRef<HTMLButtonElement>(null);
  const takesFocus = useRef(false);
  useLayoutEffect(() => {
    if (typing === undefined && takesFocus.current) button.current?.focus();
    takesFocus.current = false;
  }, [typing]);

  if (typing === undefined) {
    return (
      <Button ref={button} look="quiet" onClick={() => onTyping(newCommitmentId())}>
        {t.addCommitment}
      </Button>
    );
  }
  return (
    <NewCommitment
      key={typing}
      id={typing}
      sessionId={sessionId}
      onAdded={() => onTyping(newCommitmentId())}
      onLeft={(how) => {
        takesFocus.current = how === 'by-keyboard';
        onTyping(undefined);
      }}
    />
  );
}
