import { daySchema, instantSchema } from '@/lib/domain/days';
import { accessRequestIdSchema, clientIdSchema } from '@/lib/domain/ids';
import { textSchema } from '@/lib/domain/text-limits';
import { z } from '@/lib/domain/zod';

/** A client's request for what is held about them, and what became of it. */
export const accessRequestSchema = z.object({
  id: accessRequestIdSchema,
  clientId: clientIdSchema,
  askedOn: daySchema,
  /** A month after it was asked, or two more once the client was told why. */
  dueOn: daySchema,
  /** When the client was told that it takes longer; `null` while it does not. */
  extendedOn: z.nullable(daySchema),
  isIdentityChecked: z.boolean(),
  answeredOn: z.nullable(daySchema),
  note: textSchema,
  trashedAt: z.nullable(instantSchema),
});
export type AccessRequest = z.infer<typeof accessRequestSchema>;
