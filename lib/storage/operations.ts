import type { Operation, Operations } from '@/lib/domain/operation';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { findMeta, saveMeta } from '@/lib/storage/meta';

/** What was begun and not yet told of; `true` where it is done. */
export async function readOperations(store: CoachsideDb = db): Promise<Operations> {
  return (await findMeta('operations', store)) ?? {};
}

/** Says that something was begun, or that it is done: the latter in the transaction that does it. */
export async function saveOperation(
  what: Operation,
  isDone: boolean,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.meta, async () => {
    await saveMeta('operations', { ...(await readOperations(store)), [what]: isDone }, store);
  });
}

/** Somebody was told how it ended. */
export async function forgetOperation(what: Operation, store: CoachsideDb = db): Promise<void> {
  await store.transaction('rw', store.meta, async () => {
    const { [what]: _, ...others } = await readOperations(store);
    if (Object.keys(others).length === 0) await store.meta.delete('operations');
    else await saveMeta('operations', others, store);
  });
}
