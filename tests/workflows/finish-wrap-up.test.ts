import { describe, expect, it } from 'vitest';
import { finishWrapUp } from '@/lib/workflows/finish-wrap-up';
import { aNote, aSession, aStore, NOW } from '@/tests/fixtures/builders';

const ended = () => aSession({ status: 'ended', endedAt: NOW, wrapUp: 'waiting' });

describe('finishing a wrap-up', () => {
  it('makes notes of the markers that have words and leaves the others, sharing nothing', async () => {
    const store = aStore();
    const session = ended();
    const typed = aNote({ sessionId: session.id, kind: 'marker', text: 'went quiet ' });
    const empty = aNote({ sessionId: session.id, kind: 'marker', text: '' });
    await store.sessions.put(session);
    await store.notes.bulkPut([typed, empty]);

    await finishWrapUp(session.id, 'done', NOW, store);

    expect((await store.sessions.get(session.id))?.wrapUp).toBe('done');
    expect(await store.notes.get(typed.id)).toMatchObject({
      kind: 'note',
      text: 'went quiet',
      layer: 'coach',
    });
    expect(await store.notes.get(empty.id)).toEqual(empty);
  });

  it('changes no note when it is put off', async () => {
    const store = aStore();
    const session = ended();
    const typed = aNote({ sessionId: session.id, kind: 'marker', text: 'went' });
    await store.sessions.put(session);
    await store.notes.put(typed);

    await finishWrapUp(session.id, 'later', NOW, store);

    expect((await store.sessions.get(session.id))?.wrapUp).toBe('later');
    expect(await store.notes.get(typed.id)).toEqual(typed);
  });
});
