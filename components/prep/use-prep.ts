import { useLiveQuery } from '@/components/ui/use-live-query';
import { now } from '@/lib/browser/clock';
import type { Client } from '@/lib/domain/client';
import type { ClientId } from '@/lib/domain/ids';
import { nearestToday } from '@/lib/domain/planning';
import { type PrepRecords, TAG_SESSIONS } from '@/lib/domain/prep-summary';
import type { Session } from '@/lib/domain/session';
import { listAsks } from '@/lib/storage/asks';
import { listCheckIns } from '@/lib/storage/check-ins';
import { findClient } from '@/lib/storage/clients';
import { listClientCommitments } from '@/lib/storage/commitments';
import { listGoals, listRatings } from '@/lib/storage/goals';
import { listNotes } from '@/lib/storage/notes';
import { listSessions, listSessionsByStatus } from '@/lib/storage/sessions';

interface Prep {
  client: Client;
  /** What is planned with this client for today. */
  planned: Session | undefined;
  records: PrepRecords;
}

/** What Prep reads of a client: `undefined` while reading, `null` when there is no such client. */
export function usePrep(id: ClientId): Prep | null | undefined {
  const records = useLiveQuery(async () => {
    const [client, sessions, planned, commitments, goals, ratings, checkIns] = await Promise.all([
      findClient(id),
      listSessions(id),
      listSessionsByStatus('planned'),
      listClientCommitments(id),
      listGoals(id),
      listRatings(id),
      listCheckIns(id),
    ]);
    const [last] = sessions;
    const asks = last === undefined ? [] : await listAsks(last.id);
    const today = nearestToday(planned, id, now());
    return { client, planned: today, sessions, commitments, goals, ratings, checkIns, asks };
  }, [id]);
  const notes = useRecentNotes(id);
  if (records === undefined || notes === undefined) return undefined;
  const { client, planned, ...rest } = records;
  return client === undefined ? null : { client, planned, records: { ...rest, notes } };
}

/** By itself, so that ticking off a commitment does not read every note again. */
function useRecentNotes(id: ClientId): PrepRecords['notes'] | undefined {
  return useLiveQuery(async () => {
    const recent = (await listSessions(id)).slice(0, TAG_SESSIONS);
    const notes = await Promise.all(recent.map((session) => listNotes(session.id)));
    return notes.flat().map(({ sessionId, tags }) => ({ sessionId, tags }));
  }, [id]);
}
