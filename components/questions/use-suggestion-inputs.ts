import { useMemo } from 'react';
import type { QuestionInputs } from '@/components/questions/use-questions';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Client } from '@/lib/domain/client';
import { dayOf } from '@/lib/domain/days';
import type { Phase } from '@/lib/domain/phases';
import { readSituation, SESSIONS_REMEMBERED } from '@/lib/domain/read-situation';
import type { LiveSession } from '@/lib/domain/session';
import type { SuggestionInputs } from '@/lib/domain/suggestion-inputs';
import type { Preset } from '@/lib/domain/suggestion-topics';
import { listClientAsksSince } from '@/lib/storage/asks';
import { listCheckIns } from '@/lib/storage/check-ins';
import { findClient } from '@/lib/storage/clients';
import { listOpenCommitments } from '@/lib/storage/commitments';
import { findOpenEngagement } from '@/lib/storage/engagements';
import { listGoals, listRatings } from '@/lib/storage/goals';
import { listSessionsBefore } from '@/lib/storage/sessions';

/** All that suggestions depend on, but for what the tab itself has shown and how many it wants. */
export type TabInputs = Omit<SuggestionInputs, 'seen' | 'count'>;

/**
 * What is known of this client today, read by index and without a single note. `undefined` until
 * it and the questions are there. A supervision is about the coach, who is asked what looks back.
 */
export function useSuggestionInputs(
  session: LiveSession,
  phase: Phase,
  questions: QuestionInputs | undefined,
): TabInputs | undefined {
  const history = useHistory(session);
  const { id, kind, pinnedQuestions, dismissedQuestions, goesDeeper } = session;
  return useMemo(() => {
    if (history === undefined || questions === undefined) return undefined;
    const { dismissedEarlierToday, ...situation } = history;
    return {
      ...situation,
      ...(kind === 'supervision'
        ? ({ audience: 'coach', phase: 'debrief' } as const)
        : ({ audience: 'client', phase } as const)),
      kind,
      questions: questions.questions,
      language: questions.spoken.language,
      pinned: pinnedQuestions,
      dismissed: [...dismissedEarlierToday, ...dismissedQuestions],
      goesDeeper: goesDeeper === true,
      seed: id,
    };
  }, [history, questions, phase, id, kind, pinnedQuestions, dismissedQuestions, goesDeeper]);
}

function presetsOf(client: Client | undefined): Preset[] {
  if (client === undefined) return [];
  if (client.kind === 'group') return ['group'];
  return client.isSenior === true ? ['senior-client'] : [];
}

function useHistory(session: LiveSession) {
  const { id, clientId, startedAt } = session;
  return useLiveQuery(async () => {
    const [client, engagement, earlier, openCommitments, goals, ratings, checkIns] =
      await Promise.all([
        findClient(clientId),
        findOpenEngagement(clientId),
        listSessionsBefore(clientId, startedAt),
        listOpenCommitments([clientId]),
        listGoals(clientId),
        listRatings(clientId),
        listCheckIns(clientId),
      ]);
    const oldest = earlier.slice(0, SESSIONS_REMEMBERED).at(-1);
    const asks = await listClientAsksSince(clientId, oldest?.startedAt ?? startedAt);
    const today = dayOf(startedAt);
    const records = { session: { id, startedAt }, earlier, asks, openCommitments };
    return {
      ...readSituation({ ...records, goals, ratings, checkIns }, today),
      stage: engagement?.stage ?? null,
      presets: presetsOf(client),
      dismissedEarlierToday: earlier
        .filter((each) => each.startedAt !== null && dayOf(each.startedAt) === today)
        .flatMap(({ dismissedQuestions }) => dismissedQuestions),
    };
  }, [id, clientId, startedAt]);
}
