import type { Table } from 'dexie';
import type { ClientId, SessionId } from '@/lib/domain/ids';
import { eraseFromBefore } from '@/lib/storage/before-restore';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { forgetGoalDraft } from '@/lib/storage/meta';

/**
 * Erases a client and every row that belongs to it, for good. All or nothing. Every table says by
 * its indexes whether its rows belong to a client; drafts, of notes and recaps, have their session
 * for a key.
 */
export async function eraseClient(id: ClientId, store: CoachsideDb = db): Promise<void> {
  await store.transaction('rw', store.tables, async () => {
    const sessionIds = await store.sessions.where('clientId').equals(id).primaryKeys();
    await store.drafts.bulkDelete(sessionIds);
    await store.recapDrafts.bulkDelete(sessionIds);
    await forgetGoalDraft([id], store);
    for (const table of tablesBy('clientId', store)) {
      await table.where('clientId').equals(id).delete();
    }
    await store.clients.delete(id);
    await eraseFromBefore(id, store);
  });
}

/** Erases a session and every row that was captured in it, for good. All or nothing. */
export async function eraseSession(id: SessionId, store: CoachsideDb = db): Promise<void> {
  await store.transaction('rw', store.tables, async () => {
    await store.drafts.delete(id);
    await store.recapDrafts.delete(id);
    for (const table of tablesBy('sessionId', store)) {
      await table.where('sessionId').equals(id).delete();
    }
    await store.sessions.delete(id);
  });
}

function tablesBy(key: 'clientId' | 'sessionId', store: CoachsideDb): Table[] {
  return store.tables.filter(({ schema }) =>
    schema.indexes.some(({ keyPath }) => [keyPath].flat()[0] === key),
  );
}
