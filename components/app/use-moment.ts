import { useLiveQuery } from 'dexie-react-hooks';
import type { LiveSession, Session } from '@/lib/domain/session';
import { findLiveSession, listSessionsByStatus } from '@/lib/storage/sessions';

/** What the data says the panel should show: a live session first, then one waiting for wrap-up. */
export interface Moment {
  live: LiveSession | undefined;
  waiting: Session | undefined;
}

/** `undefined` while the first read is under way. */
export function useMoment(): Moment | undefined {
  return useLiveQuery(async () => {
    const live = await findLiveSession();
    if (live !== undefined) return { live, waiting: undefined };
    const ended = await listSessionsByStatus('ended');
    return { live, waiting: ended.findLast((session) => session.wrapUp === 'waiting') };
  }, []);
}
