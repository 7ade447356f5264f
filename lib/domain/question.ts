import { instantSchema } from '@/lib/domain/days';
import {
  askIdSchema,
  clientIdSchema,
  noteIdSchema,
  questionIdSchema,
  sessionIdSchema,
} from '@/lib/domain/ids';
import type { Language, SpanishAddress } from '@/lib/domain/language';
import { phaseSchema } from '@/lib/domain/phases';
import { z } from '@/lib/domain/zod';

/** A question worth asking, of the built-in bank or of the coach's own. */
export const questionSchema = z.object({
  id: questionIdSchema,
  text: z.string().check(z.minLength(1)),
  /** In Spanish, with *tú*. */
  es: z.optional(z.string().check(z.minLength(1))),
  /** In Spanish, with *usted*, only where that differs from `es`. */
  esUsted: z.optional(z.string().check(z.minLength(1))),
  topic: z.string().check(z.minLength(1)),
  phases: z.array(phaseSchema).check(z.minLength(1)),
  audience: z.enum(['client', 'coach']),
  /** 1 light, 2 working, 3 deep: identity, loss, what is unsaid. */
  depth: z.union([z.literal(1), z.literal(2), z.literal(3)]),
});
export type Question = z.infer<typeof questionSchema>;

/** A question of the built-in bank speaks both languages. */
export const bankQuestionSchema = z.extend(questionSchema, {
  es: z.string().check(z.minLength(1)),
});
export type BankQuestion = z.infer<typeof bankQuestionSchema>;

/** The words to say to a client; an own question nobody has translated is said as it was written. */
export function questionText(
  question: Pick<Question, 'text' | 'es' | 'esUsted'>,
  language: Language,
  address: SpanishAddress,
): string {
  if (language === 'en') return question.text;
  const formal = address === 'usted' ? question.esUsted : undefined;
  return formal ?? question.es ?? question.text;
}

/** This question, this client, this moment. */
export const askSchema = z.object({
  id: askIdSchema,
  sessionId: sessionIdSchema,
  clientId: clientIdSchema,
  /** `null` for a question the coach made up on the spot. */
  questionId: z.nullable(questionIdSchema),
  /** As it was asked, so that later edits of the bank don't rewrite history. */
  text: z.string().check(z.minLength(1), z.maxLength(1_000)),
  at: instantSchema,
  phase: phaseSchema,
  answerNoteId: z.nullable(noteIdSchema),
  trashedAt: z.nullable(instantSchema),
});
export type Ask = z.infer<typeof askSchema>;
