import type { Client } from '@/lib/domain/client';
import type { Day } from '@/lib/domain/days';
import type { Engagement, Stage } from '@/lib/domain/engagement';
import type { EngagementFacts } from '@/lib/domain/engagement-facts';
import type { Journey } from '@/lib/domain/journey';
import type { ChecklistLine } from '@/lib/domain/stage-checklist';
import type { Readiness } from '@/lib/domain/stage-readiness';

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
  /** `false` while only what came last is there. */
  isWhole: boolean;
}
