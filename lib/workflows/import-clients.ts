import { type Client, clientSchema, NEW_CLIENT_HOURS } from '@/lib/domain/client';
import type { Instant } from '@/lib/domain/days';
import { clientIdSchema, newId } from '@/lib/domain/ids';
import { type ClientDraft, keysOf } from '@/lib/domain/import/clients-table';
import { type ImportRecord, importRecordSchema } from '@/lib/domain/import/import-record';
import { NO_PLACE } from '@/lib/domain/place';
import { listClients } from '@/lib/storage/clients';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { keepRecord } from '@/lib/workflows/import-notes';

const BATCH = 200;

/**
 * Adds clients of a file, all of them or none. Whom another window added meanwhile is not added
 * twice.
 */
export async function importClients(
  drafts: readonly ClientDraft[],
  now: Instant,
  store: CoachsideDb = db,
): Promise<ImportRecord> {
  return store.transaction('rw', store.clients, store.meta, async () => {
    const known = new Set(
      (await listClients(store)).filter(({ isSample }) => !isSample).flatMap(keysOf),
    );
    const added = drafts
      .filter((draft) => !keysOf(draft).some((key) => known.has(key)))
      .map((draft) => toClient(draft, now));
    for (let from = 0; from < added.length; from += BATCH) {
      await store.clients.bulkAdd(added.slice(from, from + BATCH));
    }
    const record: ImportRecord = {
      ...{ id: newId(importRecordSchema.shape.id), at: now, clientId: null },
      ...{ clientIds: added.map(({ id }) => id), sessionIds: [], noteIds: [] },
    };
    await keepRecord(record, store);
    return record;
  });
}

/** As a client that is added by hand begins. */
function toClient(draft: ClientDraft, now: Instant): Client {
  const { kind, name, shownAs, members, contact, pronouns, language } = draft;
  return clientSchema.parse({
    ...{ id: newId(clientIdSchema), kind, name, shownAs, members },
    ...NEW_CLIENT_HOURS,
    ...{ contact, language, spanishAddress: 'tú', status: 'active', isSample: false },
    ...(pronouns === '' ? {} : { place: { ...NO_PLACE, pronouns } }),
    ...{ createdAt: now, trashedAt: null },
  });
}
