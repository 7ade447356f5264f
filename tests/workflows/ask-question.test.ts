import { describe, expect, it } from 'vitest';
import { type QuestionId, questionIdSchema } from '@/lib/domain/ids';
import type { LiveSession } from '@/lib/domain/session';
import { askQuestion, setDismissed, setPinned } from '@/lib/workflows/ask-question';
import { anAgenda, aSession, aStore, NOW } from '@/tests/fixtures/builders';

const FIRST: QuestionId = questionIdSchema.parse('first');
const SECOND: QuestionId = questionIdSchema.parse('second');

async function aLiveSession() {
  const store = aStore();
  const visits = [{ item: 1, from: NOW, to: null }];
  const session = aSession({ agenda: anAgenda({ visits }) }) as LiveSession;
  await store.sessions.put(session);
  return { store, session };
}

describe('asking a question', () => {
  it('keeps its words, time, phase and where it came from', async () => {
    const { store, session } = await aLiveSession();

    await askQuestion(session, { questionId: FIRST, text: 'And what else?' }, NOW + 5, store);

    expect(await store.asks.toArray()).toMatchObject([
      { questionId: FIRST, text: 'And what else?', at: NOW + 5, phase: 'reality' },
    ]);
  });
});

describe('pins and dismissals', () => {
  it('keep two questions that are pinned at the same time', async () => {
    const { store, session } = await aLiveSession();

    await Promise.all([
      setPinned(session.id, FIRST, true, store),
      setPinned(session.id, SECOND, true, store),
      setPinned(session.id, FIRST, true, store),
    ]);

    const pinned = (await store.sessions.get(session.id))?.pinnedQuestions;
    expect(pinned?.toSorted()).toEqual([FIRST, SECOND]);
  });

  it('leave a pin where it was when a dismissal is undone', async () => {
    const { store, session } = await aLiveSession();
    await setPinned(session.id, FIRST, true, store);

    await setDismissed(session.id, FIRST, true, store);
    await setDismissed(session.id, FIRST, false, store);

    expect(await store.sessions.get(session.id)).toMatchObject({
      pinnedQuestions: [FIRST],
      dismissedQuestions: [],
    });
  });
});
