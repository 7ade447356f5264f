import type { Table } from 'dexie';
import type { ClientId, SessionId } from '@/lib/domain/ids';
import { wordsKey } from '@/lib/domain/own-question';
import { eraseFromBefore } from '@/lib/storage/before-restore';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { deleteDrafts, draftKeysOf } from '@/lib/storage/drafts';
import { forgetCallIn, forgetGoalDraft, forgetImports } from '@/lib/storage/meta';
import { tablesBy } from '@/lib/storage/tables-by';
import { forgetMarkersOf } from '@/lib/storage/vault/kept-markers';

/** What was erased: every id that any of its rows had or spoke of. */
export interface Erased {
  ids: ReadonlySet<string>;
}

/**
 * Erases a client and every row that belongs to it, for good. All or nothing. Every table says by
 * its indexes whether its rows belong to a client or to a session; drafts, of notes and recaps, have
 * their session for a key. Questions that the coach kept from this client's words go too.
 */
export async function eraseClient(id: ClientId, store: CoachsideDb = db): Promise<Erased> {
  return store.transaction('rw', store.tables, async () => {
    const ids = new Set<string>([id]);
    const lines = new Set<string>();
    const rowsGone = async (table: Table, index: string, keys: readonly string[]) => {
      const rows: Row[] = await table.where(index).anyOf(keys).toArray();
      for (const row of rows) {
        for (const found of idsIn(row)) ids.add(found);
        if (KEPT_FROM.includes(table.name)) lines.add(wordsKey(String(row.text ?? '')));
      }
      await table.bulkDelete(rows.map((row) => row[String(table.schema.primKey.keyPath)]));
      return rows;
    };

    const sessionIds = await store.sessions.where('clientId').equals(id).primaryKeys();
    const drafts = await draftKeysOf(sessionIds, store);
    await rowsGone(store.drafts, 'sessionId', drafts);
    await rowsGone(store.recapDrafts, 'sessionId', sessionIds);
    const rooms = await rowsGone(store.rooms, 'clientId', [id]);
    await forgetGoalDraft([id], store);
    await forgetImports(id, store);
    await forgetCallIn(
      rooms.map(({ key }) => String(key)),
      store,
    );
    // A row whose client is damaged still says in which session it was written.
    for (const table of tablesBy('sessionId', store)) {
      await rowsGone(table, 'sessionId', sessionIds);
    }
    for (const table of tablesBy('clientId', store)) await rowsGone(table, 'clientId', [id]);
    lines.delete('');
    const questionIds = await store.questions
      .filter(({ text }) => lines.has(wordsKey(String(text))))
      .primaryKeys();
    await store.questions.bulkDelete(questionIds);
    await forgetMarkersOf(id, store);
    await store.clients.delete(id);
    await eraseFromBefore(id, store, {
      sessionIds: new Set(sessionIds),
      questionIds: new Set(questionIds),
    });
    return { ids };
  });
}

// biome-ignore lint/suspicious/noExplicitAny: a row of any table, which may be damaged
type Row = any;

/** Where lines come from that can be kept as a question. */
const KEPT_FROM = ['notes', 'commitments'];

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;

function idsIn(row: unknown): string[] {
  return JSON.stringify(row).match(UUID) ?? [];
}

/** Erases a session and every row that was captured in it, for good. All or nothing. */
export async function eraseSession(id: SessionId, store: CoachsideDb = db): Promise<void> {
  await store.transaction('rw', store.tables, async () => {
    await deleteDrafts(id, store);
    await store.recapDrafts.delete(id);
    for (const table of tablesBy('sessionId', store)) {
      await table.where('sessionId').equals(id).delete();
    }
    await store.sessions.delete(id);
  });
}
