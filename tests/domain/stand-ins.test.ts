import { describe, expect, it } from 'vitest';
import { release } from '@/lib/domain/release';
import { releaseToSponsor } from '@/lib/domain/release/to-sponsor';
import { turnStandIns } from '@/lib/workflows/turn-stand-ins';
import {
  aClient,
  aCommitment,
  aGoal,
  aNote,
  aSession,
  aStore,
  day,
} from '@/tests/fixtures/builders';
import { aConsent, clientRecords, heldSession } from '@/tests/fixtures/client-records';
import { records } from '@/tests/fixtures/records';

const client = aClient({
  hasStandIns: true,
  replacements: [
    { find: 'Tom Baker', replace: 'my manager' },
    { find: 'Tom', replace: 'T.' },
  ],
});

function givenTo(over: Partial<typeof client> = {}) {
  const session = aSession({ focus: 'Tom’s plan' });
  const sessionId = session.id;
  const all = records({
    client: { ...client, ...over },
    session,
    notes: [aNote({ sessionId, layer: 'client', text: 'Tom Baker &amp; TOM, not atom' })],
    commitments: [aCommitment({ sessionId, text: 'Tell tom' })],
    goals: [aGoal({ text: 'Trust Tom' })],
  });
  const texts = ({
    notes,
    commitments,
    goals,
  }: Pick<typeof all, 'notes' | 'commitments' | 'goals'>) =>
    [...notes, ...commitments, ...goals].map(({ text }) => text);
  const released = release('client', all);
  return {
    forClient: [released.focus, ...texts(released as never)],
    forCoach: texts(release('coach', all)),
  };
}

const NAMED = ['Tom Baker &amp; TOM, not atom', 'Tell tom', 'Trust Tom'];

describe('stand-ins for others', () => {
  it('take the place of names in what the client gets, and nowhere else', () => {
    const { forClient, forCoach } = givenTo();

    expect(forClient).toEqual([
      'T.’s plan',
      'my manager &amp; T., not atom',
      'Tell T.',
      'Trust T.',
    ]);
    expect(forCoach).toEqual(NAMED);
  });

  it('wait until the coach turns them on', () => {
    expect(givenTo({ hasStandIns: false }).forClient).toEqual(['Tom’s plan', ...NAMED]);
  });

  it('take the place of names in what the sponsor gets', () => {
    const session = heldSession(0);
    const note = aNote({
      ...{ sessionId: session.id, layer: 'sponsor', kind: 'insight' },
      ...{ text: 'Tom listens', releasedOn: day('2026-03-12') },
    });
    const all = clientRecords({
      client,
      sessions: [session],
      notes: [note],
      consents: [aConsent()],
    });

    const report = releaseToSponsor(all, { from: null, to: day('2026-06-30') }, day('2026-06-30'));

    expect(report?.notes.map(({ text }) => text)).toEqual(['T. listens']);
  });

  it('are turned on and off for one client', async () => {
    const store = aStore();
    await store.clients.put({ ...client, hasStandIns: false });

    await turnStandIns(client.id, true, store);
    expect(await store.clients.get(client.id)).toEqual(client);

    await turnStandIns(client.id, false, store);
    expect(await store.clients.get(client.id)).toMatchObject({ hasStandIns: false });
  });
});
