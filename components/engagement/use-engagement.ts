import { useOpening } from '@/components/app/use-opening';
import type { ClientJourney, EngagementState } from '@/components/engagement/client-journey';
import { useInSteps } from '@/components/ui/use-in-steps';
import { useLiveQuery } from '@/components/ui/use-live-query';
import { now } from '@/lib/browser/clock';
import { type Day, dayOf } from '@/lib/domain/days';
import type { Engagement, Stage } from '@/lib/domain/engagement';
import { engagementFacts } from '@/lib/domain/engagement-facts';
import type { ClientId } from '@/lib/domain/ids';
import { type Journey, openEngagement } from '@/lib/domain/journey';
import { type ChecklistLine, checklistOf, STAGES } from '@/lib/domain/stage-checklist';
import { evidentLines } from '@/lib/domain/stage-evidence';
import { stageReadiness } from '@/lib/domain/stage-readiness';
import { db } from '@/lib/storage/db';
import { readJourney } from '@/lib/storage/journey';

/** `undefined` during the first read. */
export function useEngagement(id: ClientId): ClientJourney | undefined {
  return useLiveQuery(() => readClientJourney(id), [id]);
}

/** As much of each kind as a page shows before anybody asks for earlier ones. */
const IN_SIGHT = 40;

/** What came last with a client: enough for what a page shows first, however long it has been. */
export function readClientInSight(id: ClientId): Promise<ClientJourney> {
  return readClientJourney(id, IN_SIGHT);
}

/** As `useEngagement`, with what is in sight first and everything as soon as that is painted. */
export function useEngagementInSteps(id: ClientId): ClientJourney | undefined {
  const opening = useOpening()?.client;
  const ahead = opening?.id === id ? opening.found : undefined;
  const steps = { inSight: () => readClientInSight(id), whole: () => readClientJourney(id), ahead };
  return useInSteps(steps, [id]);
}

async function readClientJourney(id: ClientId, latest?: number): Promise<ClientJourney> {
  const { journey, client, damaged, isWhole } = await readJourney(id, db, latest);
  const engagement =
    journey && (openEngagement(journey.engagements) ?? lastEnded(journey.engagements));
  const state = journey && engagement ? stateOf(engagement, journey, dayOf(now())) : undefined;
  return { journey, client, damaged, state, isWhole };
}

function stateOf(engagement: Engagement, journey: Journey, today: Day): EngagementState {
  const facts = engagementFacts(engagement, journey, today);
  const known = { isSenior: journey.client.isSenior === true, evident: evidentLines(facts) };
  const lines = STAGES.map((stage) => [stage, checklistOf(engagement, stage, known)] as const);
  return {
    engagement,
    journey,
    today,
    facts,
    checklists: Object.fromEntries(lines) as Record<Stage, ChecklistLine[]>,
    readiness: engagement.endedOn === null ? stageReadiness(facts) : undefined,
  };
}

function lastEnded(engagements: readonly Engagement[]): Engagement | undefined {
  return engagements.toSorted((a, b) => ((a.endedOn ?? '') < (b.endedOn ?? '') ? 1 : -1))[0];
}
