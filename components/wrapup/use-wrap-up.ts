import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Goal, Rating } from '@/lib/domain/goal';
import type { SessionId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import type { Session } from '@/lib/domain/session';
import { listAsks } from '@/lib/storage/asks';
import { findClient } from '@/lib/storage/clients';
import { listGoals, listRatings } from '@/lib/storage/goals';
import { getSession, listSessions } from '@/lib/storage/sessions';

/** What wrap-up shows of a session and its client: never the full name. */
export interface WrapUpData {
  session: Session;
  shownAs: string;
  /** The language the client is spoken to in. */
  clientLanguage: Language;
  /** 1 for the first session. */
  ordinal: number;
  goals: Goal[];
  ratings: Rating[];
  /** How many goals were rated in this session, which the recap tells. */
  ratedGoals: number;
  /** Whether the recap hands on a question. */
  carriesQuestion: boolean;
}

/** `undefined` while the first read is under way. */
export function useWrapUp(sessionId: SessionId): WrapUpData | undefined {
  return useLiveQuery(async () => {
    const session = await getSession(sessionId);
    const [client, sessions, goals, ratings, asks] = await Promise.all([
      findClient(session.clientId),
      listSessions(session.clientId),
      listGoals(session.clientId),
      listRatings(session.clientId),
      listAsks(sessionId),
    ]);
    const earlier = sessions.filter((each) => (each.startedAt ?? 0) <= (session.startedAt ?? 0));
    const ofThisSession = ratings.filter((rating) => rating.sessionId === sessionId);
    return {
      session,
      shownAs: client?.shownAs ?? '–',
      clientLanguage: client?.language ?? 'en',
      ordinal: earlier.length,
      goals: goals.filter((goal) => goal.status === 'open'),
      ratings,
      ratedGoals: goals.filter(({ id }) => ofThisSession.some(({ goalId }) => goalId === id))
        .length,
      carriesQuestion: asks.some(({ id }) => id === session.questionToCarry),
    };
  }, [sessionId]);
}
