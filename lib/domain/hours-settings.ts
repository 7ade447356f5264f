import { daySchema } from '@/lib/domain/days';
import { z } from '@/lib/domain/zod';

/** How a coach's hours are listed. */
export const hoursSettingsSchema = z.object({
  /** The largest group whose hours count. */
  groupCeiling: z.int().check(z.minimum(2), z.maximum(999)),
  /** The first day of coach-specific education: hours before it are not listed. */
  countsFrom: z.nullable(daySchema),
  /** Lists clients that have an organisation's letter by that letter, without their names. */
  usesLetters: z.boolean(),
  /** The credential the coach works toward. */
  credentialId: z.nullable(z.string().check(z.maxLength(80))),
});
export type HoursSettings = z.infer<typeof hoursSettingsSchema>;

export const DEFAULT_HOURS_SETTINGS: HoursSettings = {
  groupCeiling: 15,
  countsFrom: null,
  usesLetters: false,
  credentialId: null,
};
