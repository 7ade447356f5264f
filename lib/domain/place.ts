import { daySchema } from '@/lib/domain/days';
import { LIST_MAX, lineSchema, saidLineSchema } from '@/lib/domain/text-limits';
import { z } from '@/lib/domain/zod';

/** Monday is 1, Sunday 7, as in ISO 8601. */
export const weekdaySchema = z.int().check(z.minimum(1), z.maximum(7));
export type Weekday = z.infer<typeof weekdaySchema>;

/** A day that matters to the client, so that no session is planned on it by mistake. */
export const dayOffSchema = z.object({ on: daySchema, what: saidLineSchema });
export type DayOff = z.infer<typeof dayOffSchema>;

/** Where and how a client is at home: what a considerate coach keeps in mind. */
export const placeSchema = z.object({
  pronouns: lineSchema,
  /** How the name is said, in the coach's own spelling of sounds. */
  nameSaid: lineSchema,
  /** The languages the client speaks, best first. */
  languages: z.array(saidLineSchema).check(z.maxLength(LIST_MAX)),
  /** An IANA time zone such as `Europe/Madrid`; empty when it is the coach's. */
  timeZone: z.string().check(z.maxLength(80)),
  workingDays: z.array(weekdaySchema).check(z.maxLength(7)),
  daysOff: z.array(dayOffSchema).check(z.maxLength(LIST_MAX)),
  /** What makes a session from afar work: captions, breaks, camera off, a phone line. */
  remoteNeeds: lineSchema,
});
export type Place = z.infer<typeof placeSchema>;

/** A client of whom nothing of this was said. */
export const NO_PLACE: Place = {
  pronouns: '',
  nameSaid: '',
  languages: [],
  timeZone: '',
  workingDays: [1, 2, 3, 4, 5],
  daysOff: [],
  remoteNeeds: '',
};
