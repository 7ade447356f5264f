import { type Day, daySchema, instantSchema } from '@/lib/domain/days';
import { accessRequestIdSchema, clientIdSchema } from '@/lib/domain/ids';
import { addMonths } from '@/lib/domain/months';
import { lineSchema, textSchema } from '@/lib/domain/text-limits';
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
  /** How the coach knew that it was the client who asked. */
  howChecked: z.optional(lineSchema),
  answeredOn: z.nullable(daySchema),
  note: textSchema,
  trashedAt: z.nullable(instantSchema),
});
export type AccessRequest = z.infer<typeof accessRequestSchema>;

/** A request is answered within a month; one that is complex within two more. */
const MONTHS = 1;
const MORE_MONTHS = 2;

export function accessDueOn(askedOn: Day, isExtended: boolean): Day {
  return addMonths(askedOn, isExtended ? MONTHS + MORE_MONTHS : MONTHS);
}

/** Whether it still has to be answered. */
export function isAccessOpen({ answeredOn, trashedAt }: AccessRequest): boolean {
  return answeredOn === null && trashedAt === null;
}
