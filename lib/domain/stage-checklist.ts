import type { Day } from '@/lib/domain/days';
import { type Engagement, type Stage, stageSchema } from '@/lib/domain/engagement';

/** What usually belongs to each stage. A hint for the coach's own list, never a condition. */
export const STAGE_CHECKLIST = {
  relationship: [
    'agreement-signed',
    'confidentiality-said',
    'technology-said',
    'stakeholders-met',
    'records-explained',
  ],
  assessment: ['starting-point-heard', 'assessment-summarised', 'strengths-named'],
  'goal-setting': ['goals-agreed', 'measures-set', 'sponsor-heard'],
  'action-plan': ['plan-made', 'obstacles-planned', 'support-found'],
  sessions: ['rhythm-set', 'check-in-asked', 'commitments-reviewed'],
  'skill-building': ['skill-chosen', 'practice-logged'],
  feedback: ['feedback-given', 'feedback-received', 'mid-point-held'],
  evaluation: ['final-ratings', 'expectations-rated', 'stakeholders-asked'],
  closure: ['learning-named', 'sustaining-plan', 'feedback-to-coach', 'records-decided'],
} as const satisfies Record<Stage, readonly string[]>;

/** What a client of high rank is asked early, beside all else. */
export const SENIOR_CHECKLIST = {
  relationship: ['challenge-agreed', 'lead-agreed', 'unsaid-named'],
} as const satisfies Partial<Record<Stage, readonly string[]>>;

export type ChecklistKey =
  | (typeof STAGE_CHECKLIST)[Stage][number]
  | (typeof SENIOR_CHECKLIST)['relationship'][number];

export interface ChecklistLine {
  stage: Stage;
  key: string;
  /** `undefined` for a line of the coach's own. */
  builtIn: ChecklistKey | undefined;
  /** The coach's words; `null` for a built-in line in the words of the interface. */
  text: string | null;
  doneOn: Day | null;
  /** Not ticked, but what is on record shows it. */
  isEvident: boolean;
}

interface ChecklistFacts {
  isSenior: boolean;
  /** Built-in lines that the records speak for: see `evidentLines`. */
  evident: ReadonlySet<ChecklistKey>;
}

/** A stage's lines: the built-in ones that were not taken out, then the coach's own. */
export function checklistOf(
  { checklist }: Pick<Engagement, 'checklist'>,
  stage: Stage,
  { isSenior, evident }: ChecklistFacts,
): ChecklistLine[] {
  const marks = new Map(
    checklist.filter((mark) => mark.stage === stage).map((mark) => [mark.key, mark]),
  );
  const builtIn = builtInLines(stage, isSenior);
  const own = [...marks.values()].filter(
    ({ key, text }) => text !== null && !isBuiltInKey(stage, key),
  );
  return [
    ...builtIn.map((key) => ({ key, builtIn: key, mark: marks.get(key) })),
    ...own.map((mark) => ({ key: mark.key, builtIn: undefined, mark })),
  ].flatMap(({ key, builtIn: known, mark }): ChecklistLine[] => {
    if (mark?.isRemoved === true) return [];
    const doneOn = mark?.doneOn ?? null;
    const isEvident = doneOn === null && known !== undefined && evident.has(known);
    return [{ stage, key, builtIn: known, text: mark?.text ?? null, doneOn, isEvident }];
  });
}

/** How much of a stage is done, by a tick or by what is on record. */
export function checklistCount(lines: readonly ChecklistLine[]): { done: number; of: number } {
  return {
    done: lines.filter(({ doneOn, isEvident }) => doneOn !== null || isEvident).length,
    of: lines.length,
  };
}

/** The stages in the order in which they usually begin. */
export const STAGES: readonly Stage[] = stageSchema.options;

function builtInLines(stage: Stage, isSenior: boolean): ChecklistKey[] {
  const senior: Partial<Record<Stage, readonly ChecklistKey[]>> = SENIOR_CHECKLIST;
  return [...STAGE_CHECKLIST[stage], ...(isSenior ? (senior[stage] ?? []) : [])];
}

/** A line that only a senior client has is still no line of the coach's own. */
function isBuiltInKey(stage: Stage, key: string): boolean {
  return builtInLines(stage, true).some((known) => known === key);
}
