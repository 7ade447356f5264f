import { useEffect, useRef, useState } from 'react';
import { useLiveOpening } from '@/components/app/use-opening';
import type { Draft } from '@/lib/domain/draft';
import type { SessionId } from '@/lib/domain/ids';
import { takeUpDraft, watchDraft } from '@/lib/storage/drafts';

/** What is stored of the writing line when it is first drawn; `undefined` while that is read. */
export function useFirstDraft(sessionId: SessionId): Draft | undefined {
  const [first, setFirst] = useState(useLiveOpening(sessionId)?.draft);
  const [failure, setFailure] = useState<unknown>(undefined);
  useEffect(() => {
    if (first === undefined) readFirstDraft(sessionId).then(setFirst, setFailure);
  }, [sessionId, first]);
  if (failure !== undefined) throw failure;
  return first;
}

export async function readFirstDraft(sessionId: SessionId): Promise<Draft> {
  return (await takeUpDraft(sessionId)) ?? anEmptyDraft(sessionId);
}

/** Tells of every change to the stored draft that another window made. It draws nothing by itself. */
export function useDraftChanges(sessionId: SessionId, onChange: (draft: Draft) => void): void {
  const [failure, setFailure] = useState<unknown>(undefined);
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(
    () => watchDraft(sessionId, (draft) => draft && latest.current(draft), setFailure),
    [sessionId],
  );
  if (failure !== undefined) throw failure;
}

function anEmptyDraft(sessionId: SessionId): Draft {
  return { sessionId, text: '', kind: 'note', firstKeyAt: null, revision: 0 };
}
