import { agendaSchema } from '@/lib/domain/agenda';
import { daySchema, instantSchema } from '@/lib/domain/days';
import {
  askIdSchema,
  clientIdSchema,
  engagementIdSchema,
  questionIdSchema,
  sessionIdSchema,
} from '@/lib/domain/ids';
import { roomKeySchema } from '@/lib/domain/room';
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
  engagementId: engagementIdSchema.nullable(),
  kind: sessionKindSchema,
  status: z.enum(['planned', 'live', 'ended']),
  /** When it is meant to begin; for an unplanned session, when it began. */
  plannedAt: instantSchema,
  startedAt: instantSchema.nullable(),
  endedAt: instantSchema.nullable(),
  agenda: agendaSchema,
  /** What the client wants from this session, for the recap. */
  focus: z.string().max(FOCUS_MAX),
  /** The ask that the client carries into the time between sessions, chosen in Wrap-up. */
  questionToCarry: askIdSchema.nullable(),
  nextSessionOn: daySchema.nullable(),
  room: roomKeySchema.nullable(),
  pinnedQuestions: z.array(questionIdSchema),
  dismissedQuestions: z.array(questionIdSchema),
  /** The coach says that deep questions may be suggested, however young the alliance. */
  goesDeeper: z.boolean().optional(),
  /** `waiting` opens by itself after the call, `later` waits on Home. `null` until it has ended. */
  wrapUp: z.enum(['waiting', 'later', 'done']).nullable(),
  trashedAt: instantSchema.nullable(),
});
export type Session = z.infer<typeof sessionSchema>;

/** A session under way, whose start is known. */
export type LiveSession = Session & { status: 'live'; startedAt: number };

export function isLive(session: Session): session is LiveSession {
  return session.status === 'live' && session.startedAt !== null;
}
