import { describe, expect, it } from 'vitest';
import type { Client } from '@/lib/domain/client';
import { closureSchema } from '@/lib/domain/closure';
import {
  clientIdSchema,
  closureIdSchema,
  engagementIdSchema,
  newId,
  sustainingStepIdSchema,
} from '@/lib/domain/ids';
import { markedClients, practiceOverview } from '@/lib/domain/practice-overview';
import { readCheckIns, readPracticeRecords } from '@/lib/storage/overview';
import {
  ANA,
  aClient,
  aCommitment,
  anAgenda,
  aSession,
  aStore,
  NOW,
} from '@/tests/fixtures/builders';
import { anEngagement, checkInsOf, daysFromToday } from '@/tests/fixtures/journey';

const DAY_MS = 86_400_000;
const MINUTE = 60_000;

function another(over: Partial<Client> = {}): Client {
  return aClient({ id: newId(clientIdSchema), ...over });
}

function heldAt(at: number, over: Parameters<typeof aSession>[0] = {}) {
  return aSession({
    status: 'ended',
    plannedAt: at,
    startedAt: at,
    endedAt: at + 50 * MINUTE,
    agenda: anAgenda({ visits: [{ item: 0, from: at, to: at + 50 * MINUTE }] }),
    ...over,
  });
}

describe('the overview of a practice', () => {
  it('says where everything stands', async () => {
    const store = aStore();
    const [bea, closed, trashed] = [
      another(),
      another({ status: 'closed' }),
      another({ trashedAt: NOW }),
    ];
    await store.clients.bulkAdd([aClient(), bea, closed, trashed]);
    await store.engagements.bulkAdd([
      anEngagement({ stage: 'sessions', reviewOn: daysFromToday(2) }),
      anEngagement({ stage: 'sessions', clientId: closed.id }),
      anEngagement({ stage: 'closure', endedOn: daysFromToday(-1) }),
    ]);
    await store.sessions.bulkAdd([
      heldAt(NOW - DAY_MS),
      heldAt(NOW - 2 * DAY_MS),
      heldAt(NOW - 2 * DAY_MS, { outcome: 'no-show' }),
      heldAt(NOW - 2 * DAY_MS, { kind: 'supervision' }),
      heldAt(NOW - 40 * DAY_MS),
      aSession({ status: 'planned', startedAt: null, plannedAt: NOW + 60 * MINUTE }),
    ]);
    await store.commitments.bulkAdd([
      aCommitment({ dueOn: daysFromToday(-1) }),
      aCommitment({ dueOn: daysFromToday(7) }),
      aCommitment({ dueOn: daysFromToday(8) }),
      aCommitment({ dueOn: null }),
      aCommitment({ dueOn: daysFromToday(-1), clientId: trashed.id }),
    ]);
    await store.checkins.bulkAdd(checkInsOf([9, 9, 9, 9], [5, 9, 9, 9]));

    const { records, damaged } = await readPracticeRecords(NOW - 9 * DAY_MS, store);
    const overview = practiceOverview(records, NOW);

    expect(damaged).toBe(0);
    expect(overview).toMatchObject({
      active: 2,
      month: { sessions: 2, minutes: 100 },
      due: [{ dueOn: daysFromToday(7) }],
      overdue: [{ dueOn: daysFromToday(-1) }],
      today: [{ clientId: ANA }],
      withoutNext: [{ id: bea.id }],
      reviews: [{ clientId: ANA, inDays: 2 }],
      reports: [],
      sustaining: [],
    });
    const { rows } = await readCheckIns(store);
    expect(markedClients(records.clients, rows)).toMatchObject([
      { clientId: ANA, marks: [{ item: 'relationship', score: 5 }] },
    ]);
    expect(markedClients([closed, trashed], rows)).toEqual([]);
    expect(overview.stages.filter(({ count }) => count > 0)).toEqual([
      { stage: 'sessions', count: 1 },
    ]);
  });

  it('asks how it holds of clients who left, and not of those in the trash', async () => {
    const store = aStore();
    const [closed, trashed] = [another({ status: 'closed' }), another({ trashedAt: NOW })];
    await store.clients.bulkAdd([closed, trashed]);
    await store.closures.bulkAdd(
      [closed, trashed].map(({ id: clientId }) =>
        closureSchema.parse({
          ...{ id: newId(closureIdSchema), clientId, engagementId: newId(engagementIdSchema) },
          ...{ learning: '', support: '', thanks: '', feedbackToCoach: '', retention: null },
          sustaining: [
            {
              ...{ id: newId(sustainingStepIdSchema), text: 'A walk on Friday' },
              ...{ checkOn: daysFromToday(-1), checkedOn: null },
            },
          ],
        }),
      ),
    );

    const { records } = await readPracticeRecords(NOW, store);

    expect(practiceOverview(records, NOW).sustaining).toMatchObject([{ clientId: closed.id }]);
  });

  it('of nobody is empty', async () => {
    const { records } = await readPracticeRecords(NOW, aStore());

    expect(practiceOverview(records, NOW)).toMatchObject({
      active: 0,
      month: { sessions: 0, minutes: 0 },
    });
  });
});
