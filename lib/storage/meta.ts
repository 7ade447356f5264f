import type { ClientId } from '@/lib/domain/ids';
import {
  currentCallSchema,
  goalDraftSchema,
  isCarried,
  type MetaKey,
  type MetaValue,
  metaSchemas,
} from '@/lib/domain/meta';
import { z } from '@/lib/domain/zod';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { DamagedRowError, damagedKeys, rememberDamaged } from '@/lib/storage/whole-rows';

/** The value under a key, or `undefined` when none was saved or when it is damaged. */
export async function findMeta<K extends MetaKey>(
  key: K,
  store: CoachsideDb = db,
): Promise<MetaValue<K> | undefined> {
  const row = await store.meta.get(key);
  if (row === undefined) return undefined;
  const parsed = metaSchemas[key].safeParse(row.value);
  if (parsed.success) return parsed.data as MetaValue<K>;
  rememberDamaged(store.meta, [row]);
  return undefined;
}

/**
 * Replaces the value under a key. Throws `$ZodError` on a value that does not fit it, and
 * `DamagedRowError` where something of the coach's own is there that can't be read.
 */
export async function saveMeta<K extends MetaKey>(
  key: K,
  value: MetaValue<K>,
  store: CoachsideDb = db,
): Promise<void> {
  const parsed = metaSchemas[key].parse(value);
  if (isCarried(key) && damagedKeys(store).get('meta')?.has(key)) await mustBeReadable(key, store);
  await store.meta.put({ key, value: parsed });
}

/** It may have been put in order since it was met, as by a restore. */
async function mustBeReadable(key: MetaKey, store: CoachsideDb): Promise<void> {
  const row = await store.meta.get(key);
  if (row === undefined || metaSchemas[key].safeParse(row.value).success) return;
  throw new DamagedRowError('meta');
}

/** Drops the words of a goal under way for one of these clients; those for another stay. */
export async function forgetGoalDraft(
  clientIds: readonly ClientId[],
  store: CoachsideDb = db,
): Promise<void> {
  const row = await store.meta.get('goalDraft');
  const draft = z.nullish(goalDraftSchema).safeParse(row?.value);
  // One that can't be read is nobody's, and would only wait there for ever.
  const goes = !draft.success || (draft.data && clientIds.includes(draft.data.clientId));
  if (goes) await store.meta.delete('goalDraft');
}

/** Drops the call that was seen last, if it was in one of these rooms. */
export async function forgetCallIn(
  rooms: readonly string[],
  store: CoachsideDb = db,
): Promise<void> {
  const row = await store.meta.get('currentCall');
  const call = z.nullish(currentCallSchema).safeParse(row?.value);
  // One that can't be read is nobody's, and is seen again with the next click.
  const goes = !call.success || (call.data && rooms.includes(call.data.room));
  if (goes) await store.meta.delete('currentCall');
}

/** Drops what is known of files that were brought in for a client, or brought the client in. */
export async function forgetImports(clientId: ClientId, store: CoachsideDb = db): Promise<void> {
  const row = await store.meta.get('imports');
  if (row === undefined) return;
  const records = metaSchemas.imports.safeParse(row.value);
  // One that can't be read takes nothing back any more.
  const kept = (records.data ?? [])
    .filter((record) => record.clientId !== clientId)
    .map((record) => ({
      ...record,
      clientIds: record.clientIds.filter((id) => id !== clientId),
    }))
    .filter((record) => record.clientId !== null || record.clientIds.length > 0);
  if (kept.length === 0) await store.meta.delete('imports');
  else await store.meta.put({ key: 'imports', value: kept });
}
