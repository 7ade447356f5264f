import { useEffect, useRef, useState } from 'react';
import type { Draft } from '@/lib/domain/draft';
import type { SessionId } from '@/lib/domain/ids';
import { findDraft, watchDraft } from '@/lib/storage/drafts';

/** What is stored of the writing line when it is first drawn; `undefined` while that is read. */
export function useFirstDraft(sessionId: SessionId): Draft | undefined {
  const [first, setFirst] = useState<Draft | undefined>(undefined);
  const [failure, setFailure] = useState<unknown>(undefined);
  useEffect(() => {
    findDraft(sessionId).then((found) => setFirst(found ?? anEmptyDraft(sessionId)), setFailure);
  }, [sessionId]);
  if (failure !== undefined) throw failure;
  return first;
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
