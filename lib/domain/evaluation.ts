import { daySchema, instantSchema } from '@/lib/domain/days';
import {
  achievementIdSchema,
  clientIdSchema,
  engagementIdSchema,
  evaluationIdSchema,
  expectationIdSchema,
  goalIdSchema,
  stakeholderIdSchema,
} from '@/lib/domain/ids';
import { LIST_MAX, lineSchema, saidLineSchema, textSchema } from '@/lib/domain/text-limits';
import { z } from '@/lib/domain/zod';

/** What somebody hopes for at the start, and how far it was met, 0 (not at all) to 10, at the end. */
export const expectationSchema = z.object({
  id: expectationIdSchema,
  of: z.enum(['client', 'coach', 'stakeholder']),
  /** Whose, where it is a stakeholder's. */
  stakeholderId: z.nullable(stakeholderIdSchema),
  text: saidLineSchema,
  setOn: daySchema,
  rating: z.nullable(z.int().check(z.minimum(0), z.maximum(10))),
  ratedOn: z.nullable(daySchema),
  comment: lineSchema,
});
export type Expectation = z.infer<typeof expectationSchema>;

/** What is looked at, from near to far: how it was, what was learned, what is done, what came of it. */
export const EVALUATION_LEVELS = ['experience', 'learning', 'behaviour', 'outcome'] as const;
export const evaluationLevelSchema = z.enum(EVALUATION_LEVELS);
export type EvaluationLevel = z.infer<typeof evaluationLevelSchema>;

const shareSchema = z.nullable(z.number().check(z.minimum(0), z.maximum(1)));
const moneySchema = z.nullable(z.number().check(z.minimum(0), z.maximum(1e12)));

/** What a return on investment is worked out from; `null` for what nobody has said. */
export const returnInputsSchema = z.object({
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  cost: moneySchema,
  benefit: moneySchema,
  /** The share of the benefit that is owed to the coaching, 0 to 1. */
  attribution: shareSchema,
  /** How sure those who estimated are, 0 to 1. */
  confidence: shareSchema,
});
export type ReturnInputs = z.infer<typeof returnInputsSchema>;

/** What an engagement was to bring, and what it brought. One per engagement. */
export const evaluationSchema = z.object({
  id: evaluationIdSchema,
  clientId: clientIdSchema,
  engagementId: engagementIdSchema,
  expectations: z.array(expectationSchema).check(z.maxLength(LIST_MAX)),
  /** In the words of those who were asked. */
  levels: z.partialRecord(evaluationLevelSchema, textSchema),
  return: z.nullable(returnInputsSchema),
});
export type Evaluation = z.infer<typeof evaluationSchema>;

/** Something reached that is worth stopping for. */
export const achievementSchema = z.object({
  id: achievementIdSchema,
  clientId: clientIdSchema,
  engagementId: z.nullable(engagementIdSchema),
  goalId: z.nullable(goalIdSchema),
  on: daySchema,
  text: saidLineSchema,
  trashedAt: z.nullable(instantSchema),
});
export type Achievement = z.infer<typeof achievementSchema>;
