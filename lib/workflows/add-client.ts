import { type Client, NEW_CLIENT_HOURS } from '@/lib/domain/client';
import type { Instant } from '@/lib/domain/days';
import { clientIdSchema, newId } from '@/lib/domain/ids';
import { saveClient } from '@/lib/storage/clients';
import { type CoachsideDb, db } from '@/lib/storage/db';

/** What a coach says about a new client; everything else has a sensible start. */
export type NewClient = Pick<Client, 'name' | 'shownAs' | 'language'>;

/** Adds a person. Throws `$ZodError` on a name or display name that does not fit. */
export async function addClient(
  { name, shownAs, language }: NewClient,
  now: Instant,
  store: CoachsideDb = db,
): Promise<Client> {
  const client: Client = {
    id: newId(clientIdSchema),
    kind: 'person',
    name: name.trim(),
    shownAs: shownAs.trim(),
    members: [],
    ...NEW_CLIENT_HOURS,
    language,
    spanishAddress: 'tú',
    status: 'active',
    isSample: false,
    createdAt: now,
    trashedAt: null,
  };
  await saveClient(client, store);
  return client;
}
