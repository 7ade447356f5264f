import { useLiveQuery } from 'dexie-react-hooks';
import { now } from '@/lib/browser/clock';
import type { Client } from '@/lib/domain/client';
import { type Day, dayOf } from '@/lib/domain/days';
import type { Engagement, Stage } from '@/lib/domain/engagement';
import { type EngagementFacts, engagementFacts } from '@/lib/domain/engagement-facts';
import type { ClientId } from '@/lib/domain/ids';
import { type Journey, openEngagement } from '@/lib/domain/journey';
import { type ChecklistLine, checklistOf, STAGES } from '@/lib/domain/stage-checklist';
import { evidentLines } from '@/lib/domain/stage-evidence';
import { type Readiness, stageReadiness } from '@/lib/domain/stage-readiness';
import { readJourney } from '@/lib/storage/journey';

/** Where a client's engagement stands, and what it rests on. */
export interface EngagementState {
  engagement: Engagement;
  journey: Journey;
  today: Day;
  facts: EngagementFacts;
  checklists: Record<Stage, ChecklistLine[]>;
  /** The next stage that the records speak for, if one does. */
  readiness: Readiness | undefined;
}

export interface ClientJourney {
  /** `undefined` when there is no such client or it can't be read. */
  journey: Journey | undefined;
  /** Even in the trash, where there is no journey. */
  client: Client | undefined;
  /** Rows that can't be read and stay on disk. */
  damaged: number;
  /** The engagement under way, or else the one that ended last. */
  state: EngagementState | undefined;
}

/** `undefined` during the first read. */
export function useEngagement(id: ClientId): ClientJourney | undefined {
  return useLiveQuery(async () => {
    const { journey, client, damaged } = await readJourney(id);
    const engagement =
      journey && (openEngagement(journey.engagements) ?? lastEnded(journey.engagements));
    const state = journey && engagement ? stateOf(engagement, journey, dayOf(now())) : undefined;
    return { journey, client, damaged, state };
  }, [id]);
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
