import { useLiveQuery } from 'dexie-react-hooks';
import type { Goal, Rating } from '@/lib/domain/goal';
import type { ClientId, SessionId } from '@/lib/domain/ids';
import { listGoals, listRatings } from '@/lib/storage/goals';

/** A goal with its ratings: this session's, the last one before, and all values, oldest first. */
export interface RatedGoal {
  goal: Goal;
  current: Rating | undefined;
  previous: Rating | undefined;
  values: number[];
}

/** A client's goals, open ones first. `undefined` while the first read is under way. */
export function useGoals(clientId: ClientId, sessionId: SessionId): RatedGoal[] | undefined {
  return useLiveQuery(async () => {
    const [goals, ratings] = await Promise.all([listGoals(clientId), listRatings(clientId)]);
    return goals
      .toSorted((a, b) => Number(a.status !== 'open') - Number(b.status !== 'open'))
      .map((goal) => {
        const own = ratings.filter((rating) => rating.goalId === goal.id);
        return {
          goal,
          current: own.findLast((rating) => rating.sessionId === sessionId),
          previous: own.findLast((rating) => rating.sessionId !== sessionId),
          values: own.map((rating) => rating.value),
        };
      });
  }, [clientId, sessionId]);
}
