import { describe, expect, it } from 'vitest';
import { commitmentSchema } from '@/lib/domain/commitment';
import type { Language } from '@/lib/domain/language';
import { listCommitments } from '@/lib/storage/commitments';
import {
  addTypedCommitment,
  keepTypedCommitment,
  newCommitmentId,
} from '@/lib/workflows/add-commitment';
import {
  aCommitment,
  aGoal,
  anAgenda,
  aSession,
  aStore,
  day,
  NOW,
} from '@/tests/fixtures/builders';

const MINUTE = 60_000;
const END = NOW + 58 * MINUTE;
const LATER = END + 5 * MINUTE;

async function anEndedSession() {
  const store = aStore();
  const session = aSession({
    status: 'ended',
    endedAt: END,
    agenda: anAgenda({ visits: [{ item: 2, from: NOW, to: END }] }),
  });
  await store.sessions.add(session);
  const id = newCommitmentId();
  const type = (text: string) =>
    keepTypedCommitment({ id, sessionId: session.id, text }, LATER, store);
  const add = (language: Language = 'en') => addTypedCommitment(id, language, LATER, store);
  const all = () => listCommitments(session.id, store);
  return { store, session, id, type, add, all };
}

describe('typing a commitment after the session', () => {
  it('keeps every word as a commitment of the session from the first key on', async () => {
    const { session, id, type, all } = await anEndedSession();

    await type('C');
    await type('Call Tom by Friday');

    const [kept, ...others] = await all();
    expect(others).toEqual([]);
    expect(commitmentSchema.parse(kept)).toMatchObject({
      id,
      sessionId: session.id,
      clientId: session.clientId,
      text: 'Call Tom by Friday',
      phase: 'close',
      at: END,
      status: 'open',
    });
  });

  it('takes it away when the words go', async () => {
    const { store, type } = await anEndedSession();

    await type('Call');
    await type('  ');

    expect(await store.commitments.count()).toBe(0);
  });

  it('puts it after the others of the session', async () => {
    const { store, session, type, all } = await anEndedSession();
    const last = aCommitment({ sessionId: session.id, at: END });
    await store.commitments.add(last);

    await type('Call Tom');

    expect((await all()).map(({ at }) => at)).toEqual([END + 1, END]);
  });
});

describe('adding what was typed', () => {
  it.each([
    ['Call Tom by 13 March', 'en', { text: 'Call Tom', dueOn: '2026-03-13', owner: 'client' }],
    ['me: send the article', 'en', { text: 'send the article', dueOn: null, owner: 'coach' }],
    ['yo: mandar el texto', 'es', { text: 'mandar el texto', owner: 'coach' }],
    ['! Call Tom', 'en', { text: 'Call Tom', owner: 'client' }],
    ['* not an insight', 'en', { text: '* not an insight' }],
    ['?really', 'en', { text: '?really' }],
    ['Call Tom #family', 'en', { text: 'Call Tom', tags: ['family'] }],
  ] as const)('reads %j as the writing line does', async (line, language, row) => {
    const { type, add, all } = await anEndedSession();
    await type(line);

    await add(language);

    expect(await all()).toMatchObject([row]);
  });

  it('links it to a goal of the client', async () => {
    const { store, type, add, all } = await anEndedSession();
    const goal = aGoal({ text: 'Sleep' });
    await store.goals.add(goal);
    await type('No screens @sleep');

    await add();

    expect(await all()).toMatchObject([{ text: 'No screens', goalIds: [goal.id] }]);
  });

  it('leaves one commitment, under an id that never had other words', async () => {
    const { id, type, add, all } = await anEndedSession();
    await type('Call Tom by 13 March');

    await add();
    await add();

    const [added, ...others] = await all();
    expect(others).toEqual([]);
    expect(added?.id).not.toBe(id);
    expect(added?.dueOn).toBe(day('2026-03-13'));
  });

  it('adds nothing when nothing was typed', async () => {
    const { add, all } = await anEndedSession();

    await add();

    expect(await all()).toEqual([]);
  });
});
