import { agendaSchema } from '@/lib/domain/agenda';
import { daySchema, instantSchema } from '@/lib/domain/days';
import { outcomeSchema, paidKindSchema, sessionModeSchema } from '@/lib/domain/hour-kinds';
import {
  askIdSchema,
  clientIdSchema,
  engagementIdSchema,
  questionIdSchema,
  seriesIdSchema,
  sessionIdSchema,
} from '@/lib/domain/ids';
import { roomKeySchema } from '@/lib/domain/room';
import { lineSchema } from '@/lib/domain/text-limits';
import { z } from '@/lib/domain/zod';

export const SESSION_LENGTHS = [30, 45, 50, 60, 75, 90, 120] as const;
export const FOCUS_MAX = 2_000;

export const sessionKindSchema = z.enum([
  'working',
  'chemistry',
  'contracting',
  'three-way',
  'mid-point',
  'closure',
  'supervision',
]);
export type SessionKind = z.infer<typeof sessionKindSchema>;

/** One meeting of coach and client: planned → live → ended. */
export const sessionSchema = z.object({
  id: sessionIdSchema,
  clientId: clientIdSchema,
  engagementId: z.nullable(engagementIdSchema),
  kind: sessionKindSchema,
  status: z.enum(['planned', 'live', 'ended']),
  /** When it is meant to begin; for an unplanned session, when it began. */
  plannedAt: instantSchema,
  /** The IANA time zone whose clock `plannedAt` was agreed by; absent for the coach's own. */
  zone: z.optional(z.string().check(z.minLength(1), z.maxLength(80))),
  /** Planned in one go with others that have the same. */
  seriesId: z.optional(seriesIdSchema),
  /** Which event of an imported calendar it is: a hash, so that the calendar's words stay out. */
  sourceKey: z.optional(z.string().check(z.regex(/^[\da-f]{64}$/))),
  /** Where it is planned to be when that is no call: a place, a phone number. */
  location: z.optional(lineSchema),
  startedAt: z.nullable(instantSchema),
  endedAt: z.nullable(instantSchema),
  agenda: agendaSchema,
  /** What the client wants from this session, for the recap. */
  focus: z.string().check(z.maxLength(FOCUS_MAX)),
  /** The ask that the client carries into the time between sessions, chosen in Wrap-up. */
  questionToCarry: z.nullable(askIdSchema),
  nextSessionOn: z.nullable(daySchema),
  room: z.nullable(roomKeySchema),
  pinnedQuestions: z.array(questionIdSchema),
  dismissedQuestions: z.array(questionIdSchema),
  /** The coach says that deep questions may be suggested, however young the alliance. */
  goesDeeper: z.optional(z.boolean()),
  /** `waiting` opens by itself after the call, `later` waits on Home. `null` until it has ended. */
  wrapUp: z.nullable(z.enum(['waiting', 'later', 'done'])),
  mode: z._default(sessionModeSchema, 'video'),
  paidKind: z._default(paidKindSchema, 'fee'),
  /** What the coach said about it; `null` leaves it to the kind of session. */
  countsAsCoaching: z._default(z.nullable(z.boolean()), null),
  outcome: z._default(outcomeSchema, 'held'),
  /** When its notes were brought in from a file: how long it took is not known. */
  importedAt: z.optional(instantSchema),
  trashedAt: z.nullable(instantSchema),
});
export type Session = z.infer<typeof sessionSchema>;

/** What a new session counts as in the hours log until the coach says otherwise. */
export const NEW_SESSION_HOURS = {
  mode: 'video',
  paidKind: 'fee',
  countsAsCoaching: null,
  outcome: 'held',
} satisfies Partial<Session>;

/** A session under way, whose start is known. */
export type LiveSession = Session & { status: 'live'; startedAt: number };

export function isLive(session: Session): session is LiveSession {
  return session.status === 'live' && session.startedAt !== null;
}
