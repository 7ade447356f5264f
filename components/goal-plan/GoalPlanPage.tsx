import { useEngagement } from '@/components/engagement/use-engagement';
import { ClientFrame } from '@/components/workspace/ClientFrame';
import { NotFound } from '@/components/workspace/NotFound';

import type { ClientId } from '@/lib/domain/ids';

interface GoalPlanPageProps {
  id: ClientId;
  takesFocus: boolean;
}

/** Where a client is going, how it is seen, and what is done about it. */
export function GoalPlanPage({ id, takesFocus }: GoalPlanPageProps) {
  const found = useEngagement(id);
  if (found === undefined) return null;
  const { journey, damaged } = found;
  if (journey === undefined) return <NotFound takesFocus={takesFocus} damaged={damaged} />;
  return (
    <ClientFrame client={journey.client} part="goals" damaged={damaged} takesFocus={takesFocus}>
      {null}
    </ClientFrame>
  );
}
