import { daySchema } from '@/lib/domain/days';
import {
  clientIdSchema,
  engagementIdSchema,
  reportIdSchema,
  stakeholderIdSchema,
} from '@/lib/domain/ids';
import { LIST_MAX, lineSchema, saidLineSchema } from '@/lib/domain/text-limits';
import { z } from '@/lib/domain/zod';

/** The nine phases of executive coaching. They overlap and return; nothing is locked. */
export const stageSchema = z.enum([
  'relationship',
  'assessment',
  'goal-setting',
  'action-plan',
  'sessions',
  'skill-building',
  'feedback',
  'evaluation',
  'closure',
]);
export type Stage = z.infer<typeof stageSchema>;

/** That the engagement came to a stage on a day; the same stage may come again. */
export const stageChangeSchema = z.object({ stage: stageSchema, on: daySchema });
export type StageChange = z.infer<typeof stageChangeSchema>;

/**
 * What the coach did with one line of a stage's checklist: ticked, reworded, taken out, or added. A
 * built-in line that was never touched has no mark.
 */
export const checklistMarkSchema = z.object({
  stage: stageSchema,
  /** The built-in line's name, or the UUID of an own one. */
  key: z.string().check(z.minLength(1), z.maxLength(80)),
  /** The coach's words; `null` leaves a built-in line in the words of the interface. */
  text: z.nullable(saidLineSchema),
  doneOn: z.nullable(daySchema),
  isRemoved: z.boolean(),
});
export type ChecklistMark = z.infer<typeof checklistMarkSchema>;

export const stakeholderRoleSchema = z.enum([
  'sponsor',
  'line-manager',
  'human-resources',
  'peer',
  'direct-report',
  'other',
]);
export type StakeholderRole = z.infer<typeof stakeholderRoleSchema>;

/** Somebody beside coach and client who has a part in the engagement. */
export const stakeholderSchema = z.object({
  id: stakeholderIdSchema,
  name: saidLineSchema,
  role: stakeholderRoleSchema,
  /** What matters to them, or how they take part. */
  note: lineSchema,
  /** The day on which coach and stakeholder met. */
  metOn: z.nullable(daySchema),
});
export type Stakeholder = z.infer<typeof stakeholderSchema>;

/** One entry of the reporting calendar: what is told to whom, and by when. */
export const plannedReportSchema = z.object({
  id: reportIdSchema,
  /** `null` for the sponsoring organisation as a whole. */
  to: z.nullable(stakeholderIdSchema),
  what: saidLineSchema,
  dueOn: daySchema,
  sentOn: z.nullable(daySchema),
});
export type PlannedReport = z.infer<typeof plannedReportSchema>;

/** A stretch of coaching with one client. */
export const engagementSchema = z.object({
  id: engagementIdSchema,
  clientId: clientIdSchema,
  /** What this stretch of coaching is about, in a few words. */
  title: z._default(lineSchema, ''),
  stage: stageSchema,
  /** In the order in which it came about. */
  stageHistory: z._default(z.array(stageChangeSchema), []),
  checklist: z._default(z.array(checklistMarkSchema).check(z.maxLength(LIST_MAX)), []),
  stakeholders: z._default(z.array(stakeholderSchema).check(z.maxLength(LIST_MAX)), []),
  reports: z._default(z.array(plannedReportSchema).check(z.maxLength(LIST_MAX)), []),
  /** How many sessions were agreed; `null` when that was left open. */
  sessionsAgreed: z._default(z.nullable(z.int().check(z.minimum(1), z.maximum(999))), null),
  /** When coach and client look back together next. */
  reviewOn: z._default(z.nullable(daySchema), null),
  /** When it is meant to end. */
  plannedEndOn: z._default(z.nullable(daySchema), null),
  startedOn: daySchema,
  endedOn: z.nullable(daySchema),
});
export type Engagement = z.infer<typeof engagementSchema>;

/** What an engagement starts with beside its client, stage and first day. */
export const NEW_ENGAGEMENT = {
  title: '',
  stageHistory: [],
  checklist: [],
  stakeholders: [],
  reports: [],
  sessionsAgreed: null,
  reviewOn: null,
  plannedEndOn: null,
  endedOn: null,
} satisfies Partial<Engagement>;
