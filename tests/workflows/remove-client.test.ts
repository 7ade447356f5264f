import { describe, expect, it } from 'vitest';
import { roomKeySchema } from '@/lib/domain/room';
import type { CoachsideDb } from '@/lib/storage/db';
import { keepGoalDraft } from '@/lib/workflows/add-goal';
import { addSampleClient } from '@/lib/workflows/add-sample-client';
import { removeClient } from '@/lib/workflows/remove-client';
import { startSession } from '@/lib/workflows/start-session';
import { ANA, aClient, aNote, aSession, aStore, NOW } from '@/tests/fixtures/builders';

describe('removing the sample client', () => {
  it('leaves nothing of it in any table, and everything of others', async () => {
    const store = aStore();
    const mine = aSession({ status: 'ended' });
    await store.clients.put(aClient());
    await store.sessions.put(mine);
    await store.notes.put(aNote({ sessionId: mine.id }));
    const before = await countRows(store);
    const id = await addSampleClient(NOW, 'en', store);
    const started = { clientId: id, templateId: 'grow', minutes: 60, language: 'en' } as const;
    const session = await startSession({ ...started, now: NOW }, store);
    await store.drafts.put({
      sessionId: session.id,
      text: 'half a word',
      kind: 'note',
      firstKeyAt: NOW,
      revision: 1,
    });
    const key = roomKeySchema.parse('zoom:https://zoom.us/123');
    await store.rooms.put({ key, clientId: id, usedAt: NOW });
    await keepGoalDraft(id, 'Half a goal', NOW, store);
    await store.table('consents').put({ id: 'a consent', clientId: id });

    const removal = await removeClient(id, NOW, store);

    expect(removal).toBe('erased');
    expect(await countRows(store)).toEqual(before);
  });
});

describe('removing a real client', () => {
  it('moves it to the trash and keeps its sessions', async () => {
    const store = aStore();
    await store.clients.put(aClient());
    await store.sessions.put(aSession({ status: 'ended' }));

    const removal = await removeClient(ANA, NOW, store);

    expect(removal).toBe('trashed');
    expect(await store.clients.get(ANA)).toMatchObject({ status: 'active', trashedAt: NOW });
    expect(await store.sessions.count()).toBe(1);
  });
});

async function countRows(store: CoachsideDb): Promise<Record<string, number>> {
  const counts = await Promise.all(
    store.tables.map(async (table) => [table.name, await table.count()] as const),
  );
  return Object.fromEntries(counts);
}
