import { describe, expect, it } from 'vitest';
import { agreementSchema } from '@/lib/domain/agreement';
import { achievementSchema } from '@/lib/domain/evaluation';
import { achievementIdSchema, agreementIdSchema, newId } from '@/lib/domain/ids';
import { buildTimeline, filterTimeline, type TimelineEvent } from '@/lib/domain/timeline';
import { ANA, aCommitment, aGoal, aSession, day, NOW } from '@/tests/fixtures/builders';
import { aConsent } from '@/tests/fixtures/client-records';
import { aJourney, anEngagement, aPulse, checkInsOf, TODAY } from '@/tests/fixtures/journey';
import { aRating } from '@/tests/fixtures/records';

const DAY_MS = 86_400_000;

function told(events: readonly TimelineEvent[]): string[] {
  return events.map(({ on, kind }) => `${on} ${kind}`);
}

describe('the timeline of a journey', () => {
  const goal = aGoal({ createdAt: NOW - 20 * DAY_MS });
  const engagement = anEngagement({
    stageHistory: [
      { stage: 'relationship', on: day('2026-01-10') },
      { stage: 'goal-setting', on: day('2026-02-20') },
    ],
  });
  const draft = agreementSchema.parse({
    id: newId(agreementIdSchema),
    clientId: ANA,
    engagementId: engagement.id,
    version: 1,
    language: 'en',
    sections: {},
    savedAt: NOW,
    agreedOn: null,
  });
  const journey = aJourney({
    engagements: [engagement],
    sessions: [
      aSession({ status: 'ended', startedAt: NOW, plannedAt: NOW }),
      aSession({ status: 'planned', startedAt: null, plannedAt: NOW + DAY_MS }),
    ],
    goals: [goal],
    ratings: [aRating({ goalId: goal.id, at: NOW + 1 })],
    commitments: [
      aCommitment({ at: NOW - DAY_MS, status: 'done', closedAt: NOW + 2 }),
      aCommitment({ at: NOW - 2 * DAY_MS }),
    ],
    checkIns: checkInsOf([8]),
    consents: [aConsent({ givenOn: day('2026-01-11'), withdrawnOn: day('2026-03-01') })],
    agreements: [draft, { ...draft, agreedOn: day('2026-01-12') }],
    pulseRounds: [aPulse([1])],
    achievements: [
      achievementSchema.parse({
        id: newId(achievementIdSchema),
        clientId: ANA,
        engagementId: null,
        goalId: null,
        on: '2026-03-02',
        text: 'First quiet board',
        trashedAt: null,
      }),
    ],
  });

  it('tells what happened, latest first, and nothing that is only planned', () => {
    expect(told(buildTimeline(journey))).toEqual([
      '2026-03-10 commitment-closed',
      '2026-03-10 rating',
      '2026-03-10 session',
      '2026-03-10 check-in',
      '2026-03-10 pulse',
      '2026-03-09 commitment-made',
      '2026-03-08 commitment-made',
      '2026-03-02 achievement',
      '2026-03-01 consent-withdrawn',
      '2026-02-20 stage',
      '2026-02-18 goal-set',
      '2026-01-12 agreement',
      '2026-01-11 consent-given',
      '2026-01-10 stage',
    ]);
  });

  it('lets through what is asked for, and everything without a filter', () => {
    const events = buildTimeline(journey);

    expect(told(filterTimeline(events, new Set(['stages', 'sessions'])))).toEqual([
      '2026-03-10 session',
      '2026-02-20 stage',
      '2026-01-10 stage',
    ]);
    expect(filterTimeline(events, new Set())).toEqual(events);
  });

  it('names the goal of a rating, and does without one that is gone', () => {
    const events = buildTimeline(aJourney({ ratings: [aRating({ at: NOW })] }));

    expect(events).toMatchObject([{ kind: 'rating', goal: undefined, on: TODAY }]);
  });
});
