import { instantSchema } from '@/lib/domain/days';
import {
  askIdSchema,
  clientIdSchema,
  noteIdSchema,
  questionIdSchema,
  sessionIdSchema,
} from '@/lib/domain/ids';
import { phaseSchema } from '@/lib/domain/phases';
import { z } from '@/lib/domain/zod';

/** One question of the built-in bank. `es` is missing where nobody has written it yet. */
export const bankQuestionSchema = z.object({
  id: questionIdSchema,
  text: z.string().min(1),
  es: z.string().min(1).optional(),
  topic: z.string().min(1),
  phases: z.array(phaseSchema).min(1),
  audience: z.enum(['client', 'coach']),
  /** 1 light, 2 working, 3 deep: identity, loss, what is unsaid. */
  depth: z.union([z.literal(1), z.literal(2), z.literal(3)]),
});
export type BankQuestion = z.infer<typeof bankQuestionSchema>;

/** This question, this client, this moment. */
export const askSchema = z.object({
  id: askIdSchema,
  sessionId: sessionIdSchema,
  clientId: clientIdSchema,
  /** `null` for a question the coach made up on the spot. */
  questionId: questionIdSchema.nullable(),
  /** As it was asked, so that later edits of the bank don't rewrite history. */
  text: z.string().min(1).max(1_000),
  at: instantSchema,
  phase: phaseSchema,
  answerNoteId: noteIdSchema.nullable(),
  trashedAt: instantSchema.nullable(),
});
export type Ask = z.infer<typeof askSchema>;
