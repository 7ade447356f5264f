import { daySchema } from '@/lib/domain/days';
import { z } from '@/lib/domain/zod';

/** How a coach's hours are listed. */
export const hoursSettingsSchema = z.object({
  /** The largest group whose hours count. */
  groupCeiling: z.number().int().min(2).max(999),
  /** The first day of coach-specific education: hours before it are not listed. */
  countsFrom: daySchema.nullable(),
  /** Lists clients that have an organisation's letter by that letter, without their names. */
  usesLetters: z.boolean(),
  /** The credential the coach works toward. */
  credentialId: z.string().max(80).nullable(),
});
export type HoursSettings = z.infer<typeof hoursSettingsSchema>;

export const DEFAULT_HOURS_SETTINGS: HoursSettings = {
  groupCeiling: 15,
  countsFrom: null,
  usesLetters: false,
  credentialId: null,
};
