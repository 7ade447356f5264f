import { type Client, replacementSchema } from '@/lib/domain/client';
import type { ClientId } from '@/lib/domain/ids';
import { foldName } from '@/lib/domain/name-folding';
import type { Replacement } from '@/lib/domain/replace-names';
import { findClient, saveClient } from '@/lib/storage/clients';
import { type CoachsideDb, db } from '@/lib/storage/db';

/**
 * Remembers what stands for a name in documents about a client, in place of what stood for it
 * before. Throws `$ZodError` on a blank one, and names the client when it does not exist.
 */
export async function keepReplacement(
  id: ClientId,
  replacement: Replacement,
  store: CoachsideDb = db,
): Promise<void> {
  const kept = replacementSchema.parse(replacement);
  await changeReplacements(id, (all) => [...without(all, kept.find), kept], store);
}

/** Forgets what stands for a name. */
export async function forgetReplacement(
  id: ClientId,
  find: string,
  store: CoachsideDb = db,
): Promise<void> {
  await changeReplacements(id, (all) => without(all, find), store);
}

function without(all: readonly Replacement[], find: string): Replacement[] {
  return all.filter((each) => foldName(each.find) !== foldName(find));
}

async function changeReplacements(
  id: ClientId,
  change: (all: readonly Replacement[]) => NonNullable<Client['replacements']>,
  store: CoachsideDb,
): Promise<void> {
  await store.transaction('rw', store.clients, async () => {
    const client = await findClient(id, store);
    if (client === undefined) throw new Error(`No client ${id}`);
    await saveClient({ ...client, replacements: change(client.replacements ?? []) }, store);
  });
}
