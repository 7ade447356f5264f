import { instantSchema } from '@/lib/domain/days';
import { deckIdSchema } from '@/lib/domain/ids';
import { questionSchema } from '@/lib/domain/question';
import { z } from '@/lib/domain/zod';

export const DECK_NAME_MAX = 80;
export const OWN_QUESTION_MAX = 300;

/** A coach's own collection of questions. The built-in decks ship as data, not as rows. */
export const deckSchema = z.object({
  id: deckIdSchema,
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(DECK_NAME_MAX)),
  /** Where it stands among the coach's decks, lowest first. */
  position: z.number(),
  createdAt: instantSchema,
  trashedAt: z.nullable(instantSchema),
});
export type Deck = z.infer<typeof deckSchema>;

/** A question of the coach's own, in one deck. `text` is in whichever language it was written in. */
export const ownQuestionSchema = z.extend(questionSchema, {
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(OWN_QUESTION_MAX)),
  deckId: deckIdSchema,
  /** Where it stands in its deck, lowest first. */
  position: z.number(),
  createdAt: instantSchema,
  editedAt: z.nullable(instantSchema),
  trashedAt: z.nullable(instantSchema),
});
export type OwnQuestion = z.infer<typeof ownQuestionSchema>;
