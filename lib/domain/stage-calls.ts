import type { BuiltInDeckId } from '@/lib/domain/built-in-decks';
import { type Day, dayOf } from '@/lib/domain/days';
import type { Engagement, Stage } from '@/lib/domain/engagement';
import { isOfEngagement } from '@/lib/domain/journey';
import type { Session, SessionKind } from '@/lib/domain/session';
import { PRESET_TOPICS, STAGE_TOPICS } from '@/lib/domain/suggestion-topics';

/** The kinds of session that serve a stage, in the order in which they usually come. */
const STAGE_SESSION_KINDS: Record<Stage, readonly SessionKind[]> = {
  relationship: ['chemistry', 'contracting', 'three-way'],
  assessment: ['contracting', 'working'],
  'goal-setting': ['contracting', 'working', 'three-way'],
  'action-plan': ['working'],
  sessions: ['working'],
  'skill-building': ['working'],
  feedback: ['working', 'mid-point', 'three-way'],
  evaluation: ['mid-point', 'supervision'],
  closure: ['closure', 'three-way'],
};

/** What coaches ask themselves in a stage, beside what they ask the client. */
const STAGE_COACH_TOPICS: Partial<Record<Stage, readonly string[]>> = {
  evaluation: ['coach-reflection', 'supervision'],
};

/** Questions that were picked for a kind of session. */
export const KIND_DECK: Partial<Record<SessionKind, BuiltInDeckId>> = {
  contracting: 'built-in:first-session',
  'three-way': 'built-in:sponsor-contracting',
  'mid-point': 'built-in:mid-point',
  closure: 'built-in:closing',
  supervision: 'built-in:supervision',
};

interface StageFacts {
  hasSponsor: boolean;
  isSenior: boolean;
}

/** One kind of session that a stage calls for, and what there is of it in an engagement. */
export interface CalledSession {
  kind: SessionKind;
  /** When one was held last. */
  heldOn: Day | null;
  /** When the next one is planned. */
  plannedOn: Day | null;
}

/**
 * The session kinds that a stage calls for, each with when it was held last and is planned next. A
 * meeting of three needs somebody to be the third. Nothing of it is a condition.
 */
export function sessionsCalledFor(
  stage: Stage,
  engagement: Engagement,
  sessions: readonly Session[],
  { hasSponsor }: StageFacts,
): CalledSession[] {
  const own = sessions.filter((session) => isOfEngagement(session, engagement));
  const daysOf = (kind: SessionKind, status: Session['status']) =>
    own
      .filter(
        (session) =>
          session.kind === kind &&
          session.status === status &&
          (status !== 'ended' || session.outcome === 'held'),
      )
      .map(({ startedAt, plannedAt }) => dayOf(startedAt ?? plannedAt))
      .toSorted();
  return STAGE_SESSION_KINDS[stage]
    .filter((kind) => kind !== 'three-way' || hasSponsor)
    .map((kind) => ({
      kind,
      heldOn: daysOf(kind, 'ended').at(-1) ?? null,
      plannedOn: daysOf(kind, 'planned')[0] ?? null,
    }));
}

/** The question topics that a stage calls for: the sponsor's only where there is one. */
export function topicsCalledFor(stage: Stage, { hasSponsor, isSenior }: StageFacts): string[] {
  return [
    ...STAGE_TOPICS[stage].filter((topic) => topic !== 'sponsor' || hasSponsor),
    ...(STAGE_COACH_TOPICS[stage] ?? []),
    ...(isSenior && stage === 'relationship' ? PRESET_TOPICS['senior-client'] : []),
  ];
}
