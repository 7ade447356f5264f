import { useLiveQuery } from 'dexie-react-hooks';
import type { Goal } from '@/lib/domain/goal';
import type { LiveSession } from '@/lib/domain/session';
import { findClient } from '@/lib/storage/clients';
import { listCommitments } from '@/lib/storage/commitments';
import { listGoals } from '@/lib/storage/goals';
import { listSessions } from '@/lib/storage/sessions';

/** What Live shows of a client: never the full name. */
export interface LiveClient {
  shownAs: string;
  /** 1 for the first session. */
  ordinal: number;
  goals: Goal[];
  openCommitments: number;
}

/** `undefined` while the first read is under way. */
export function useLiveClient(session: LiveSession): LiveClient | undefined {
  return useLiveQuery(async () => {
    const [client, sessions, goals, commitments] = await Promise.all([
      findClient(session.clientId),
      listSessions(session.clientId),
      listGoals(session.clientId),
      listCommitments(session.id),
    ]);
    return {
      shownAs: client?.shownAs ?? '–',
      ordinal: sessions.filter((each) => (each.startedAt ?? 0) <= session.startedAt).length,
      goals: goals.filter((goal) => goal.status === 'open'),
      openCommitments: commitments.filter((each) => each.status === 'open').length,
    };
  }, [session.id, session.clientId, session.startedAt]);
}
