import { describe, expect, it } from 'vitest';
import { saveReflection } from '@/lib/workflows/save-reflection';
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
