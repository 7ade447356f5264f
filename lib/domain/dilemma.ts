import { daySchema, instantSchema } from '@/lib/domain/days';
import { clientIdSchema, dilemmaIdSchema } from '@/lib/domain/ids';
import { LIST_MAX, saidLineSchema, textSchema } from '@/lib/domain/text-limits';
import { z } from '@/lib/domain/zod';

/** A question of ethics or of boundaries, thought through on paper. The coach's own record. */
export const dilemmaSchema = z.object({
  id: dilemmaIdSchema,
  /** `null` when it is about no client, or about several. */
  clientId: z.nullable(clientIdSchema),
  kind: z.enum(['boundary', 'dilemma']),
  on: daySchema,
  title: saidLineSchema,
  facts: textSchema,
  /** What is at stake, and for whom. */
  stakes: textSchema,
  options: z.array(saidLineSchema).check(z.maxLength(LIST_MAX)),
  /** With whom it was talked over, and what they said. */
  consulted: textSchema,
  decided: textSchema,
  decidedOn: z.nullable(daySchema),
  trashedAt: z.nullable(instantSchema),
});
export type Dilemma = z.infer<typeof dilemmaSchema>;
