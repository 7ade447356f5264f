import { describe, expect, it } from 'vitest';
import { type Credential, credentialSchema } from '@/lib/domain/credential';
import { type ConditionKind, credentialProgress } from '@/lib/domain/credential-progress';
import { ownTarget, SHIPPED_CREDENTIALS } from '@/lib/domain/credentials';
import type { DevelopmentHours } from '@/lib/domain/development-hours';
import type { HoursClient } from '@/lib/domain/hours-client';
import type { HoursEntry } from '@/lib/domain/hours-entry';
import { DEFAULT_HOURS_SETTINGS } from '@/lib/domain/hours-settings';
import { developmentHoursIdSchema, newId } from '@/lib/domain/ids';
import { day } from '@/tests/fixtures/builders';

const TODAY = day('2026-03-31');
const ACC = SHIPPED_CREDENTIALS[0];
const FOUNDATION = SHIPPED_CREDENTIALS[3];

function anEntry(over: Partial<HoursEntry> = {}): HoursEntry {
  return {
    id: crypto.randomUUID(),
    sessionId: null,
    clientKey: 'ana',
    from: day('2026-03-10'),
    to: day('2026-03-10'),
    minutes: 60,
    mode: 'video',
    paidKind: 'fee',
    outcome: 'held',
    isCoaching: true,
    ...over,
  };
}

function someone(key: string, over: Partial<HoursClient> = {}): [string, HoursClient] {
  const unnamed = { contact: '', members: [], size: 1, letterReference: '', isListed: true };
  return [key, { key, kind: 'person', name: key, shownAs: key, ...unnamed, ...over }];
}

function learnt(kind: DevelopmentHours['kind'], on: string, minutes = 60): DevelopmentHours {
  return { id: newId(developmentHoursIdSchema), kind, on: day(on), minutes, about: '' };
}

interface Practice {
  credential?: Credential | undefined;
  entries?: HoursEntry[];
  clients?: [string, HoursClient][];
  development?: DevelopmentHours[];
}

/** What the coach has, condition by condition. */
function progress({
  credential = ACC,
  entries = [],
  clients = [someone('ana')],
  development = [],
}: Practice): Partial<Record<ConditionKind, number>> {
  if (credential === undefined) throw new Error('No such credential');
  const conditions = credentialProgress(
    credential,
    { entries, clients: new Map(clients), development },
    DEFAULT_HOURS_SETTINGS,
    TODAY,
  );
  return Object.fromEntries(conditions.map(({ kind, have }) => [kind, have]));
}

describe('what credentials ask for', () => {
  it('is as published: ACC, PCC and MCC', () => {
    const asked = SHIPPED_CREDENTIALS.slice(0, 3).map(
      ({ name, hours, paidHours, clients, recentHours, recentMonths }) => [
        ...[name, hours, paidHours, clients, recentHours, recentMonths],
      ],
    );

    expect(asked).toEqual([
      ['ICF ACC', 100, 75, 8, 25, 18],
      ['ICF PCC', 500, 450, 25, 50, 18],
      ['ICF MCC', 2_500, 2_250, 35, null, null],
    ]);
  });

  it('can be edited and kept: every shipped row and an own one are valid', () => {
    for (const credential of [...SHIPPED_CREDENTIALS, ownTarget('mine', 'My year')]) {
      expect(credentialSchema.parse(credential)).toEqual(credential);
    }
  });
});

describe('progress toward a credential', () => {
  it('is nothing without a session', () => {
    expect(progress({})).toEqual({ hours: 0, paidHours: 0, clients: 0, recentHours: 0 });
  });

  it('counts paid hours apart, and hours alone that are coaching and were held', () => {
    const entries = [
      anEntry(),
      anEntry({ paidKind: 'pro-bono' }),
      anEntry({ isCoaching: false }),
      anEntry({ outcome: 'cancelled' }),
    ];

    expect(progress({ entries })).toMatchObject({ hours: 120, paidHours: 60, clients: 1 });
  });

  it('counts as recent what began in the last 18 months, to the day', () => {
    const entries = [
      anEntry({ from: day('2024-09-30'), minutes: 1 }),
      anEntry({ from: day('2024-10-01'), minutes: 10 }),
    ];

    expect(progress({ entries })).toMatchObject({ hours: 11, recentHours: 10 });
  });

  it('counts every member of a group as a client and its hours once, and nobody twice', () => {
    const clients = [
      someone('ana', { name: 'Ana Costa' }),
      someone('team', {
        ...{ kind: 'group', members: ['ana costa', 'Bea Ruiz'], size: 5 },
      }),
    ];
    const entries = [anEntry(), anEntry({ clientKey: 'team' })];

    expect(progress({ entries, clients })).toMatchObject({ hours: 120, clients: 5 });
  });

  it('needs consent where a log is asked for, and none for the coach’s own hours', () => {
    const clients = [someone('ana', { isListed: false })];
    const own = progress({ credential: FOUNDATION, entries: [anEntry()], clients });

    expect(progress({ entries: [anEntry()], clients })).toMatchObject({ hours: 0, clients: 0 });
    expect(own).toMatchObject({ hours: 60, clients: 1 });
  });

  it('counts supervision and learning of the last twelve months, and whole years of coaching', () => {
    const development = [
      learnt('supervision', '2026-01-01'),
      learnt('supervision', '2025-03-31'),
      learnt('cpd', '2025-04-01', 90),
      learnt('mentor-coaching', '2026-01-01'),
    ];
    const entries = [anEntry({ from: day('2024-03-31') }), anEntry()];

    expect(progress({ credential: FOUNDATION, entries, development })).toMatchObject({
      supervisionHours: 60,
      cpdHours: 90,
      years: 2,
    });
  });
});
