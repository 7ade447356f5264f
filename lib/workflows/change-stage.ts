import type { Day } from '@/lib/domain/days';
import type { Engagement, Stage, StageChange } from '@/lib/domain/engagement';
import type { EngagementId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { changeEngagement } from '@/lib/storage/engagements';

/**
 * Brings an engagement to a stage, forward or back; nothing is locked. Of several changes on one day
 * the last is kept, so that a slip of the hand leaves no trace.
 */
export async function changeStage(
  id: EngagementId,
  stage: Stage,
  on: Day,
  store: CoachsideDb = db,
): Promise<void> {
  await changeEngagement(
    id,
    (engagement) => ({ ...engagement, stage, stageHistory: withStage(engagement, { stage, on }) }),
    store,
  );
}

function withStage({ stageHistory }: Engagement, change: StageChange): StageChange[] {
  const before = stageHistory.at(-1)?.on === change.on ? stageHistory.slice(0, -1) : stageHistory;
  return before.at(-1)?.stage === change.stage ? before : [...before, change];
}
