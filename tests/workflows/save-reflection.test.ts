import { describe, expect, it } from 'vitest';
import { saveReflection, tagReflection } from '@/lib/workflows/save-reflection';
import { aSession, aStore, NOW } from '@/tests/fixtures/builders';

describe('saving a reflection', () => {
  it('keeps one per session, the latest words', async () => {
    const store = aStore();
    const session = aSession();
    await store.sessions.put(session);

    await saveReflection(session.id, 'I talked', NOW, store);
    await saveReflection(session.id, 'I talked too much', NOW + 1, store);

    expect(await store.reflections.toArray()).toEqual([
      expect.objectContaining({
        sessionId: session.id,
        clientId: session.clientId,
        text: 'I talked too much',
        at: NOW + 1,
      }),
    ]);
  });
});

describe('saying what a reflection is about', () => {
  it('leaves its words as they are, and saving words leaves what it is about', async () => {
    const store = aStore();
    const session = aSession();
    await store.sessions.put(session);
    await saveReflection(session.id, 'I talked', NOW, store);

    await tagReflection(session.id, 'listening', true, NOW, store);
    await tagReflection(session.id, 'ethical-practice', true, NOW, store);
    await tagReflection(session.id, 'listening', false, NOW, store);
    await saveReflection(session.id, 'I talked too much', NOW + 1, store);

    expect(await store.reflections.toArray()).toEqual([
      expect.objectContaining({ text: 'I talked too much', competencies: ['ethical-practice'] }),
    ]);
  });

  it('needs no words yet', async () => {
    const store = aStore();
    const session = aSession();
    await store.sessions.put(session);

    await tagReflection(session.id, 'awareness', true, NOW, store);

    expect(await store.reflections.toArray()).toEqual([
      expect.objectContaining({ sessionId: session.id, text: '', competencies: ['awareness'] }),
    ]);
  });
});
