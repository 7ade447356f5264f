import { describe, expect, it } from 'vitest';
import { carriedCommitments } from '@/lib/domain/carried-commitments';
import { closureSchema } from '@/lib/domain/closure';
import {
  clientIdSchema,
  closureIdSchema,
  newId,
  reportIdSchema,
  stakeholderIdSchema,
  sustainingStepIdSchema,
} from '@/lib/domain/ids';
import {
  dueSustaining,
  missedPlans,
  nearReviews,
  nextByClient,
  plannedOn,
  withoutNext,
} from '@/lib/domain/planning';
import { dueReports } from '@/lib/domain/reporting-calendar';
import type { Session } from '@/lib/domain/session';
import { ANA, aClient, aCommitment, aSession, NOW } from '@/tests/fixtures/builders';
import { anEngagement, daysFromToday, TODAY } from '@/tests/fixtures/journey';

const HOUR = 3_600_000;
const DAY_MS = 24 * HOUR;
const BEA = newId(clientIdSchema);

function planned(at: number, over: Partial<Session> = {}): Session {
  return aSession({ status: 'planned', plannedAt: at, startedAt: null, ...over });
}

describe('planned sessions', () => {
  const sessions = [
    planned(NOW + 3 * DAY_MS),
    planned(NOW + 2 * HOUR),
    planned(NOW - 2 * HOUR, { clientId: BEA }),
    planned(NOW - 3 * DAY_MS),
    planned(NOW + HOUR, { trashedAt: NOW }),
    aSession({ plannedAt: NOW }),
  ];

  it('of today come earliest first, those whose time has passed included', () => {
    expect(plannedOn(sessions, TODAY)).toEqual([sessions[2], sessions[1]]);
  });

  it('are next for a client while their time has not long passed', () => {
    const next = nextByClient(sessions, NOW);

    expect(next.get(ANA)).toBe(sessions[1]);
    expect(next.get(BEA)).toBe(sessions[2]);
    expect(missedPlans(sessions, NOW)).toEqual([sessions[3]]);
  });

  it('are missed by active clients that have none ahead', () => {
    const clients = [
      aClient(),
      aClient({ id: BEA }),
      aClient({ id: newId(clientIdSchema), name: 'Closed', status: 'closed' }),
      aClient({ id: newId(clientIdSchema), name: 'Sample', isSample: true }),
      aClient({ id: newId(clientIdSchema), name: 'Trashed', trashedAt: NOW }),
    ];

    expect(withoutNext(clients, sessions, NOW)).toEqual([]);
    expect(withoutNext(clients, sessions, NOW + 4 * DAY_MS)).toEqual(clients.slice(0, 2));
  });
});

describe('reviews and endings', () => {
  it('are near from two weeks before, overdue ones first, and not once it has ended', () => {
    const engagements = [
      anEngagement({ reviewOn: daysFromToday(14), plannedEndOn: daysFromToday(15) }),
      anEngagement({ plannedEndOn: daysFromToday(-2) }),
      anEngagement({ reviewOn: daysFromToday(1), endedOn: TODAY }),
      anEngagement(),
    ];

    expect(nearReviews(engagements, TODAY).map(({ kind, inDays }) => [kind, inDays])).toEqual([
      ['end', -2],
      ['review', 14],
    ]);
  });
});

describe('the reporting calendar', () => {
  it('lists what is late or due within two weeks and was not sent', () => {
    const sponsor = newId(stakeholderIdSchema);
    const report = (inDays: number, sent: boolean, to: typeof sponsor | null = null) => ({
      id: newId(reportIdSchema),
      to,
      what: 'Themes',
      dueOn: daysFromToday(inDays),
      sentOn: sent ? TODAY : null,
    });
    const engagement = anEngagement({
      stakeholders: [{ id: sponsor, name: 'R. Vega', role: 'sponsor', note: '', metOn: null }],
      reports: [report(14, false), report(-3, false, sponsor), report(15, false), report(0, true)],
    });

    const due = dueReports([engagement, { ...engagement, endedOn: TODAY }], TODAY);

    expect(due.map(({ inDays, to }) => [inDays, to?.name])).toEqual([
      [-3, 'R. Vega'],
      [14, undefined],
    ]);
  });
});

describe('a commitment', () => {
  it('asks for a conversation once it was carried three times and is still open', () => {
    const often = aCommitment({ carried: 5, dueOn: daysFromToday(-1) });
    const thrice = aCommitment({ carried: 3, at: NOW - 30 * DAY_MS, dueOn: null });
    const rows = [
      thrice,
      often,
      aCommitment({ carried: 2 }),
      aCommitment({ carried: 9, status: 'done' }),
      aCommitment({ carried: 9, trashedAt: NOW }),
    ];

    expect(carriedCommitments(rows, TODAY)).toEqual([
      { commitment: often, carried: 5, openForDays: 0, isOverdue: true },
      { commitment: thrice, carried: 3, openForDays: 30, isOverdue: false },
    ]);
  });
});

it('remembers the check-in days of a sustaining plan once they have come', () => {
  const step = (text: string, inDays: number | null, isChecked = false) => ({
    id: newId(sustainingStepIdSchema),
    text,
    checkOn: inDays === null ? null : daysFromToday(inDays),
    checkedOn: isChecked ? TODAY : null,
  });
  const closure = closureSchema.parse({
    id: newId(closureIdSchema),
    clientId: ANA,
    engagementId: anEngagement().id,
    learning: '',
    sustaining: [
      step('Today', 0),
      step('Late', -9),
      step('Later', 1),
      step('Done', -1, true),
      step('Some day', null),
    ],
    support: '',
    thanks: '',
    feedbackToCoach: '',
    retention: null,
  });

  expect(dueSustaining([closure], TODAY).map(({ step: { text } }) => text)).toEqual([
    'Late',
    'Today',
  ]);
});
