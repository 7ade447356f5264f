import { startTransition, useState } from 'react';
import { SentNote } from '@/components/recap/SentNote';
import { Preview } from '@/components/wrapup/Preview';
import { Review } from '@/components/wrapup/Review';
import { useSessionCommitments } from '@/components/wrapup/use-session-commitments';
import { useSessionNotes } from '@/components/wrapup/use-session-notes';
import { useWrapUp } from '@/components/wrapup/use-wrap-up';
import styles from '@/components/wrapup/WrapUp.module.css';
import { WrapUpBar } from '@/components/wrapup/WrapUpBar';
import { WrapUpFooter } from '@/components/wrapup/WrapUpFooter';
import type { SessionId } from '@/lib/domain/ids';

export interface WrapUpProps {
  sessionId: SessionId;
  onClose: () => void;
}

/** The moment after the call: finish, choose what the client may see, look at it, let it go. */
export function WrapUp({ sessionId, onClose }: WrapUpProps) {
  const data = useWrapUp(sessionId);
  const notes = useSessionNotes(sessionId);
  const commitments = useSessionCommitments(sessionId);
  const [isPreviewing, setIsPreviewing] = useState(false);
  if (data === undefined || notes === undefined || commitments === undefined) return null;
  return (
    <main className={styles.wrapup}>
      <WrapUpBar data={data} onResumed={onClose} />
      <Review
        data={data}
        notes={notes}
        commitments={commitments}
        isHidden={isPreviewing}
        onPreview={() => startTransition(() => setIsPreviewing(true))}
      />
      {isPreviewing && (
        <Preview
          data={data}
          notes={notes}
          commitments={commitments}
          onBack={() => startTransition(() => setIsPreviewing(false))}
        />
      )}
      {!isPreviewing && <SentNote sessionId={sessionId} className={styles.changed} isForChanges />}
      <WrapUpFooter sessionId={sessionId} onClose={onClose} />
    </main>
  );
}
