import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Goal, Rating } from '@/lib/domain/goal';
import type { ClientId, SessionId } from '@/lib/domain/ids';
import type { GoalDraft } from '@/lib/domain/meta';
import { listGoals, listRatings } from '@/lib/storage/goals';
import { findMeta } from '@/lib/storage/meta';

/** A goal with its ratings: this session's, the last one before, and all values, oldest first. */
export interface RatedGoal {
  goal: Goal;
  current: Rating | undefined;
  previous: Rating | undefined;
  values: number[];
}

/** A client's goals in the order they were made. `undefined` while the first read is under way. */
export function useGoals(clientId: ClientId, sessionId: SessionId): RatedGoal[] | undefined {
  return useLiveQuery(async () => {
    const [goals, ratings] = await Promise.all([listGoals(clientId), listRatings(clientId)]);
    return goals.map((goal) => {
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

/** The goal under way for a client, or `null`. `undefined` while the first read is under way. */
export function useGoalDraft(clientId: ClientId): GoalDraft | null | undefined {
  return useLiveQuery(async () => {
    const draft = await findMeta('goalDraft');
    return draft?.clientId === clientId ? draft : null;
  }, [clientId]);
}
