import { agreementInForce } from '@/lib/domain/agreement';
import { consentOn } from '@/lib/domain/consent';
import { type Day, dayOf, daysBetween } from '@/lib/domain/days';
import type { Engagement } from '@/lib/domain/engagement';
import type { Goal } from '@/lib/domain/goal';
import { isAbout, isOfEngagement, type Journey } from '@/lib/domain/journey';
import type { SessionKind } from '@/lib/domain/session';

/** What can be counted about an engagement: all that readiness and checklists rest on. */
export interface EngagementFacts {
  engagement: Engagement;
  heldKinds: ReadonlySet<SessionKind>;
  /** Sessions held that were coaching, not a chemistry talk or a three-way meeting. */
  held: number;
  planned: number;
  /** Negative once the planned end has passed; `null` without one. */
  daysToEnd: number | null;
  isAgreed: boolean;
  consents: { notes: boolean };
  assessed: number;
  areas: { strengths: number; developments: number };
  /** Goals that were not dropped. */
  goals: number;
  goalsAgreed: number;
  goalsMeasured: number;
  goalsPlanned: number;
  goalsWithObstacles: number;
  goalsWithSupport: number;
  goalsReached: number;
  /** Rated on the day of the last held session or later. */
  goalsRatedLast: number;
  practised: number;
  checkIns: number;
  /** Commitments that were closed. */
  closed: number;
  feedback: { given: number; received: number };
  pulses: number;
  expectations: number;
  expectationsRated: number;
  closure: {
    hasLearning: boolean;
    sustaining: number;
    hasFeedback: boolean;
    hasRetention: boolean;
  };
}

const MEETINGS: ReadonlySet<SessionKind> = new Set<SessionKind>([
  'chemistry',
  'three-way',
  'supervision',
]);

/** Counts what is on record about one engagement. Nothing is missing data: it counts as none. */
export function engagementFacts(
  engagement: Engagement,
  journey: Journey,
  today: Day,
): EngagementFacts {
  const sessions = journey.sessions.filter((session) => isOfEngagement(session, engagement));
  const held = sessions.filter(({ status, outcome }) => status === 'ended' && outcome === 'held');
  const lastHeldOn = held
    .map(({ startedAt, plannedAt }) => dayOf(startedAt ?? plannedAt))
    .toSorted()
    .at(-1);
  const about = <Row extends { engagementId: Engagement['id'] | null }>(rows: readonly Row[]) =>
    rows.filter((row) => isAbout(row, engagement));
  const goals = about(journey.goals).filter(({ status }) => status !== 'dropped');
  const areas = about(journey.assessments).flatMap((assessment) => assessment.areas);
  const expectations = about(journey.evaluations).flatMap((each) => each.expectations);
  const closure = about(journey.closures)[0];
  const promised = new Set(journey.commitments.flatMap(({ goalIds }) => goalIds));
  const count = (test: (goal: Goal) => boolean) => goals.filter(test).length;
  const { plannedEndOn } = engagement;
  return {
    engagement,
    heldKinds: new Set(held.map(({ kind }) => kind)),
    held: held.filter(({ kind }) => !MEETINGS.has(kind)).length,
    planned: sessions.filter(({ status }) => status === 'planned').length,
    daysToEnd: plannedEndOn === null ? null : daysBetween(today, plannedEndOn),
    isAgreed: agreementInForce(about(journey.agreements)) !== undefined,
    consents: {
      notes: consentOn(journey.consents, engagement.clientId, 'notes', today) !== undefined,
    },
    assessed: about(journey.assessments).filter(({ summary }) => summary !== '').length,
    areas: {
      strengths: areas.filter(({ kind }) => kind === 'strength').length,
      developments: areas.filter(({ kind }) => kind === 'development').length,
    },
    goals: goals.length,
    goalsAgreed: count(({ agreedOn }) => agreedOn !== null),
    goalsMeasured: count(isMeasured),
    goalsPlanned: count(({ id, milestones }) => milestones.length > 0 || promised.has(id)),
    goalsWithObstacles: count(({ obstacles }) => obstacles.some(({ plan }) => plan !== '')),
    goalsWithSupport: count(({ resources }) => resources.length > 0),
    goalsReached: count(({ status }) => status === 'reached'),
    goalsRatedLast:
      lastHeldOn === undefined
        ? 0
        : count(({ id }) =>
            journey.ratings.some(({ goalId, at }) => goalId === id && dayOf(at) >= lastHeldOn),
          ),
    practised: journey.skillPractice.filter(({ on }) => on >= engagement.startedOn).length,
    checkIns: journey.checkIns.filter(({ sessionId }) => held.some(({ id }) => id === sessionId))
      .length,
    closed: journey.commitments.filter(
      ({ status, closedAt }) =>
        status !== 'open' && closedAt !== null && dayOf(closedAt) >= engagement.startedOn,
    ).length,
    feedback: {
      given: journey.feedback.filter(({ from, on }) => isWithin(on, engagement) && from === 'coach')
        .length,
      received: journey.feedback.filter(
        ({ from, on }) => isWithin(on, engagement) && from === 'client',
      ).length,
    },
    pulses: about(journey.pulseRounds).length,
    expectations: expectations.length,
    expectationsRated: expectations.filter(({ rating }) => rating !== null).length,
    closure: {
      hasLearning: (closure?.learning ?? '') !== '',
      sustaining: closure?.sustaining.length ?? 0,
      hasFeedback: (closure?.feedbackToCoach ?? '') !== '',
      hasRetention: (closure?.retention ?? null) !== null,
    },
  };
}

/** Whether anybody could tell how far a goal has come. */
function isMeasured({ measure, target, targetWords, gas, keyResults }: Goal): boolean {
  return (
    measure !== '' ||
    target !== null ||
    targetWords !== '' ||
    (gas?.levels.every((level) => level !== '') ?? false) ||
    keyResults.length > 0
  );
}

function isWithin(on: Day, { startedOn, endedOn }: Engagement): boolean {
  return on >= startedOn && (endedOn === null || on <= endedOn);
}
