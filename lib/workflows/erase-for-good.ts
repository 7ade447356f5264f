import { forgetJournal } from '@/lib/browser/journal';
import { unlessAnother } from '@/lib/browser/writers';
import { dayOf, type Instant } from '@/lib/domain/days';
import { hoursToKeep } from '@/lib/domain/hours-to-keep';
import type { ClientId } from '@/lib/domain/ids';
import type { PastHours } from '@/lib/domain/past-hours';
import type { ErasureReason } from '@/lib/domain/tombstone';
import { findClient } from '@/lib/storage/clients';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { addPastHours } from '@/lib/storage/past-hours';
import { findLiveSession } from '@/lib/storage/sessions';
import { saveTombstone } from '@/lib/storage/tombstones';
import type { Progress } from '@/lib/storage/vault/convert-rows';
import { askToRenew } from '@/lib/storage/vault/to-renew';
import { asOperation, VAULT_LOCK } from '@/lib/workflows/as-operation';
import { eraseClient } from '@/lib/workflows/erase-client';
import { readClientHours } from '@/lib/workflows/read-client-hours';
import { renewFiles } from '@/lib/workflows/renew-files';

export interface Erasure {
  reason: ErasureReason;
  /** Whether the hours stay in the log: only of a client who agreed to be listed there. */
  keepsHours: boolean;
}

/**
 * Erases a client everywhere, for good: rows, drafts, the trash, what is kept to undo a restore. All
 * or nothing, in one transaction; what is left says that there was a client, when it went and why.
 * Says `in-session` and changes nothing while a session with this client is live. Throws, naming the
 * client, when there is none. {@link finishErasing} then clears the browser's files.
 */
export async function eraseForGood(
  id: ClientId,
  { reason, keepsHours }: Erasure,
  now: Instant,
  store: CoachsideDb = db,
): Promise<'erased' | 'in-session'> {
  const today = dayOf(now);
  const eraseAll = async (done: () => Promise<void>) => {
    if ((await findLiveSession(store))?.clientId === id) return undefined;
    const kept = keepsHours ? await hoursOf(id, now, store) : [];
    const erased = await eraseClient(id, store);
    await addPastHours(kept, store);
    await saveTombstone({ id, erasedOn: today, reason }, store);
    await askToRenew(store);
    await done();
    return erased.ids;
  };
  const ids = await asOperation(
    'erase',
    (done) => store.transaction('rw', store.tables, async () => eraseAll(done)),
    store,
  );
  if (ids === undefined) return 'in-session';
  // A worker of the background has no journal.
  if (globalThis.localStorage !== undefined) forgetJournal((key) => isOf(key, ids));
  return 'erased';
}

/**
 * Has the browser write its files anew, so that nothing of what was erased stays in them. During a
 * live session, or while another page is at it, it waits for the next start of the workspace.
 */
export async function finishErasing(
  onSlice?: (progress: Progress) => unknown,
  store: CoachsideDb = db,
): Promise<void> {
  await unlessAnother(VAULT_LOCK, () => renewFiles(store, onSlice));
}

async function hoursOf(id: ClientId, now: Instant, store: CoachsideDb): Promise<PastHours[]> {
  const client = await findClient(id, store);
  if (client === undefined) throw new Error(`No client ${id}`);
  const { entries, isListed } = await readClientHours(id, dayOf(now), store);
  return isListed ? hoursToKeep(client, entries, now) : [];
}

/** Whether a key of the journal names a row that is gone. */
function isOf(key: string, ids: ReadonlySet<string>): boolean {
  return key.split(':').some((part) => ids.has(part));
}
