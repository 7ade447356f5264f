import type { Agreement } from '@/lib/domain/agreement';
import type { Assessment } from '@/lib/domain/assessment';
import type { CheckIn } from '@/lib/domain/check-in';
import type { Commitment } from '@/lib/domain/commitment';
import type { Consent } from '@/lib/domain/consent';
import type { Day, Instant } from '@/lib/domain/days';
import { dayOf } from '@/lib/domain/days';
import type { Engagement, Stage } from '@/lib/domain/engagement';
import type { Achievement } from '@/lib/domain/evaluation';
import type { Feedback } from '@/lib/domain/feedback';
import type { Goal, Rating } from '@/lib/domain/goal';
import type { Journey } from '@/lib/domain/journey';
import type { PulseRound } from '@/lib/domain/pulse';
import type { Repair } from '@/lib/domain/repair';
import type { SentDocument } from '@/lib/domain/sent-document';
import type { Session } from '@/lib/domain/session';
import type { SkillPractice } from '@/lib/domain/skill-practice';

/** One thing that happened with a client. */
export type TimelineEvent = { on: Day } & (
  | { kind: 'session'; session: Session }
  | { kind: 'commitment-made'; commitment: Commitment }
  | { kind: 'commitment-closed'; commitment: Commitment }
  | { kind: 'goal-set'; goal: Goal }
  | { kind: 'rating'; rating: Rating; goal: Goal | undefined }
  | { kind: 'check-in'; checkIn: CheckIn }
  | { kind: 'document-sent'; document: SentDocument }
  | { kind: 'consent-given'; consent: Consent }
  | { kind: 'consent-withdrawn'; consent: Consent }
  | { kind: 'agreement'; agreement: Agreement }
  | { kind: 'stage'; stage: Stage; engagement: Engagement }
  | { kind: 'engagement-ended'; engagement: Engagement }
  | { kind: 'assessment'; assessment: Assessment }
  | { kind: 'practice'; practice: SkillPractice }
  | { kind: 'pulse'; round: PulseRound }
  | { kind: 'feedback'; feedback: Feedback }
  | { kind: 'repair'; repair: Repair }
  | { kind: 'achievement'; achievement: Achievement }
);
export type TimelineKind = TimelineEvent['kind'];

/** What the filters of a timeline choose between. */
export const TIMELINE_FILTERS = {
  sessions: ['session'],
  commitments: ['commitment-made', 'commitment-closed'],
  goals: ['goal-set', 'rating', 'practice', 'achievement'],
  alliance: ['check-in', 'feedback', 'repair', 'pulse'],
  agreement: ['agreement', 'consent-given', 'consent-withdrawn', 'assessment'],
  documents: ['document-sent'],
  stages: ['stage', 'engagement-ended'],
} as const satisfies Record<string, readonly TimelineKind[]>;
export type TimelineFilter = keyof typeof TIMELINE_FILTERS;

/**
 * Everything of a client's journey that has a day, latest first; of the same day, in the order of
 * their instants where they have one, and otherwise as the kinds are listed above. What is only
 * planned has not happened and is not here.
 */
export function buildTimeline(journey: Journey): TimelineEvent[] {
  return eventsOf(journey)
    .toSorted((a, b) =>
      a.event.on === b.event.on ? b.at - a.at : a.event.on < b.event.on ? 1 : -1,
    )
    .map(({ event }) => event);
}

/** The events that a filter lets through; without one, all of them. */
export function filterTimeline(
  events: readonly TimelineEvent[],
  filters: ReadonlySet<TimelineFilter>,
): TimelineEvent[] {
  if (filters.size === 0) return [...events];
  const kinds = new Set<string>([...filters].flatMap((filter) => [...TIMELINE_FILTERS[filter]]));
  return events.filter(({ kind }) => kinds.has(kind));
}

interface Dated {
  event: TimelineEvent;
  /** Orders events of one day; 0 for what has a day alone. */
  at: Instant;
}

function eventsOf(journey: Journey): Dated[] {
  const goals = new Map(journey.goals.map((goal) => [goal.id, goal]));
  return [
    ...journey.sessions.flatMap((session) =>
      session.startedAt === null ? [] : timed(session.startedAt, { kind: 'session', session }),
    ),
    ...journey.commitments.flatMap((commitment) => [
      ...timed(commitment.at, { kind: 'commitment-made', commitment }),
      ...(commitment.closedAt === null || commitment.status === 'open'
        ? []
        : timed(commitment.closedAt, { kind: 'commitment-closed', commitment })),
    ]),
    ...journey.goals.flatMap((goal) => timed(goal.createdAt, { kind: 'goal-set', goal })),
    ...journey.ratings.flatMap((rating) =>
      timed(rating.at, { kind: 'rating', rating, goal: goals.get(rating.goalId) }),
    ),
    ...journey.checkIns.flatMap((checkIn) => timed(checkIn.at, { kind: 'check-in', checkIn })),
    ...journey.sentDocuments.flatMap((document) =>
      timed(document.at, { kind: 'document-sent', document }),
    ),
    ...journey.consents.flatMap((consent) => [
      ...dated(consent.givenOn, { kind: 'consent-given', consent }),
      ...dated(consent.withdrawnOn, { kind: 'consent-withdrawn', consent }),
    ]),
    ...journey.agreements.flatMap((agreement) =>
      dated(agreement.agreedOn, { kind: 'agreement', agreement }),
    ),
    ...journey.engagements.flatMap((engagement) => [
      ...engagement.stageHistory.flatMap(({ stage, on }) =>
        dated(on, { kind: 'stage', stage, engagement }),
      ),
      ...dated(engagement.endedOn, { kind: 'engagement-ended', engagement }),
    ]),
    ...journey.assessments.flatMap((assessment) =>
      dated(assessment.on, { kind: 'assessment', assessment }),
    ),
    ...journey.skillPractice.flatMap((practice) =>
      dated(practice.on, { kind: 'practice', practice }),
    ),
    ...journey.pulseRounds.flatMap((round) => dated(round.on, { kind: 'pulse', round })),
    ...journey.feedback.flatMap((feedback) => dated(feedback.on, { kind: 'feedback', feedback })),
    ...journey.repairs.flatMap((repair) => dated(repair.on, { kind: 'repair', repair })),
    ...journey.achievements.flatMap((achievement) =>
      dated(achievement.on, { kind: 'achievement', achievement }),
    ),
  ];
}

type Undated = TimelineEvent extends infer Event
  ? Event extends unknown
    ? Omit<Event, 'on'>
    : never
  : never;

function timed(at: Instant, event: Undated): Dated[] {
  return [{ at, event: { ...event, on: dayOf(at) } as TimelineEvent }];
}

function dated(on: Day | null, event: Undated): Dated[] {
  return on === null ? [] : [{ at: 0, event: { ...event, on } as TimelineEvent }];
}
