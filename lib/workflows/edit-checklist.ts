import type { Day } from '@/lib/domain/days';
import type { ChecklistMark, Engagement, Stage } from '@/lib/domain/engagement';
import { checklistKeySchema, type EngagementId, newId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { changeEngagement } from '@/lib/storage/engagements';

interface Line {
  engagementId: EngagementId;
  stage: Stage;
  /** A built-in line's name, or the key of an own one. */
  key: string;
}

/** Ticks a line of a stage's checklist as done on a day; `null` takes the tick away. */
export async function tickLine(line: Line, on: Day | null, store: CoachsideDb = db): Promise<void> {
  await markLine(line, { doneOn: on }, store);
}

/** Puts a line into the coach's words. Blank words give a built-in line its own back. */
export async function rewordLine(line: Line, text: string, store: CoachsideDb = db): Promise<void> {
  await markLine(line, { text: text.trim() === '' ? null : text }, store);
}

/** Takes a line out of a stage's checklist, or puts it back as it was. */
export async function removeLine(
  line: Line,
  isRemoved: boolean,
  store: CoachsideDb = db,
): Promise<void> {
  await markLine(line, { isRemoved }, store);
}

/** Adds a line of the coach's own. Throws `$ZodError` on blank or overlong words. Returns its key. */
export async function addLine(
  engagementId: EngagementId,
  stage: Stage,
  text: string,
  store: CoachsideDb = db,
): Promise<string> {
  const key = newId(checklistKeySchema);
  await changeEngagement(
    engagementId,
    (engagement) => ({
      ...engagement,
      checklist: [...engagement.checklist, { ...unmarked(stage, key), text }],
    }),
    store,
  );
  return key;
}

async function markLine(
  { engagementId, stage, key }: Line,
  change: Partial<ChecklistMark>,
  store: CoachsideDb,
): Promise<void> {
  await changeEngagement(
    engagementId,
    (engagement) => ({ ...engagement, checklist: withMark(engagement, stage, key, change) }),
    store,
  );
}

function withMark(
  { checklist }: Engagement,
  stage: Stage,
  key: string,
  change: Partial<ChecklistMark>,
): ChecklistMark[] {
  const isThis = (mark: ChecklistMark) => mark.stage === stage && mark.key === key;
  const marks = checklist.some(isThis) ? checklist : [...checklist, unmarked(stage, key)];
  return marks.map((mark) => (isThis(mark) ? { ...mark, ...change } : mark));
}

function unmarked(stage: Stage, key: string): ChecklistMark {
  return { stage, key, text: null, doneOn: null, isRemoved: false };
}
