import { daySchema, instantSchema } from '@/lib/domain/days';
import {
  areaIdSchema,
  assessmentIdSchema,
  clientIdSchema,
  engagementIdSchema,
} from '@/lib/domain/ids';
import { LIST_MAX, saidLineSchema, textSchema } from '@/lib/domain/text-limits';
import { z } from '@/lib/domain/zod';

/** Something an assessment showed, that a goal can point to. */
export const areaSchema = z.object({
  id: areaIdSchema,
  kind: z.enum(['strength', 'development']),
  text: saidLineSchema,
});
export type Area = z.infer<typeof areaSchema>;

/** What an instrument or a round of interviews said, in the coach's words; never its items. */
export const assessmentSchema = z.object({
  id: assessmentIdSchema,
  clientId: clientIdSchema,
  engagementId: z.nullable(engagementIdSchema),
  name: saidLineSchema,
  on: daySchema,
  summary: textSchema,
  areas: z.array(areaSchema).check(z.maxLength(LIST_MAX)),
  trashedAt: z.nullable(instantSchema),
});
export type Assessment = z.infer<typeof assessmentSchema>;
