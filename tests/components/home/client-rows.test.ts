import { describe, expect, it } from 'vitest';
import { clientRows, matchingRows } from '@/components/home/client-rows';
import { type Client, clientSchema } from '@/lib/domain/client';
import { foldedWords } from '@/lib/domain/fold';
import { clientIdSchema, newId } from '@/lib/domain/ids';
import type { Session } from '@/lib/domain/session';
import { aClient, aCommitment, aSession, day, NOW } from '@/tests/fixtures/builders';

const DAY = 86_400_000;
const TODAY = day('2026-03-10');

const client = (shownAs: string, over: Partial<Client> = {}) =>
  clientSchema.parse({ ...aClient(), id: newId(clientIdSchema), shownAs, createdAt: 0, ...over });

const past = (owner: Client, daysAgo: number, over: Partial<Session> = {}) =>
  aSession({
    clientId: owner.id,
    status: 'ended',
    plannedAt: NOW - daysAgo * DAY,
    startedAt: NOW - daysAgo * DAY,
    ...over,
  });

describe('the order of clients', () => {
  it('is planned today, then in the call, then recent, then closed', () => {
    const planned = client('planned');
    const promised = client('promised');
    const calling = client('calling');
    const recent = client('recent');
    const old = client('old');
    const closed = client('closed', { status: 'closed' });
    const sessions = [
      aSession({ clientId: planned.id, status: 'planned', startedAt: null }),
      past(planned, 90),
      past(promised, 60, { nextSessionOn: TODAY }),
      past(calling, 30),
      past(recent, 2),
      past(old, 200),
      past(closed, 1),
    ];
    const clients = [old, closed, recent, calling, planned, promised];

    const rows = clientRows({ clients, sessions, openCommitments: [] }, calling.id, TODAY);

    expect(rows.map(({ shownAs }) => shownAs)).toEqual([
      'planned',
      'promised',
      'calling',
      'recent',
      'old',
      'closed',
    ]);
  });

  it('follows the times of today, and puts the one who is in the call first', () => {
    const [noon, early, late] = ['noon', 'early', 'late'].map((name) => client(name));
    if (!noon || !early || !late) throw new Error('No clients');
    const at = (owner: Client, hours: number) =>
      aSession({
        ...{ clientId: owner.id, status: 'planned', startedAt: null },
        plannedAt: NOW + hours * 3_600_000,
      });
    const sessions = [at(late, 3), at(late, 5), at(early, -1), at(noon, 2)];
    const practice = { clients: [late, early, noon], sessions, openCommitments: [] };
    const namesOf = (inCall?: Client) =>
      clientRows(practice, inCall?.id, TODAY).map(({ shownAs }) => shownAs);

    expect(namesOf()).toEqual(['early', 'noon', 'late']);
    expect(namesOf(late)).toEqual(['late', 'early', 'noon']);
    expect(clientRows(practice, undefined, TODAY)[2]?.todayAt).toBe(NOW + 3 * 3_600_000);
  });

  it('puts somebody just added before a session of last week', () => {
    const before = client('before');
    const added = client('added', { createdAt: NOW });
    const practice = { clients: [before, added], sessions: [past(before, 7)], openCommitments: [] };

    const rows = clientRows(practice, undefined, TODAY);

    expect(rows.map(({ shownAs }) => shownAs)).toEqual(['added', 'before']);
  });
});

describe('a client’s row', () => {
  it('counts sessions and open commitments of that client alone', () => {
    const ana = client('AC');
    const tom = client('TB');
    const sessions = [past(ana, 3), past(ana, 10), past(tom, 1)];
    const openCommitments = [aCommitment({ clientId: ana.id }), aCommitment({ clientId: tom.id })];

    const rows = clientRows({ clients: [ana, tom], sessions, openCommitments }, undefined, TODAY);

    expect(rows.find(({ id }) => id === ana.id)).toMatchObject({
      ordinal: 3,
      lastOn: '2026-03-07',
      openCommitments: 1,
    });
  });

  it.each([
    ['jose', true],
    ['MUÑ', true],
    ['mun jo', true],
    ['jm', true],
    ['', true],
    ['josefa', false],
  ])('is found by %j: %s', (query, isFound) => {
    const clients = [client('JM', { name: 'José Muñoz' })];
    const rows = clientRows({ clients, sessions: [], openCommitments: [] }, undefined, TODAY);

    expect(matchingRows(rows, foldedWords(query))).toHaveLength(isFound ? 1 : 0);
  });
});
