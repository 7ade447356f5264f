import { type Instant, instantSchema } from '@/lib/domain/days';
import {
  type ClientId,
  clientIdSchema,
  type NoteId,
  noteIdSchema,
  sessionIdSchema,
} from '@/lib/domain/ids';
import { z } from '@/lib/domain/zod';
import type { CoachsideDb } from '@/lib/storage/db';
import { answered, openDisk } from '@/lib/storage/vault/disk';

/** A moment marked while the vault was locked: nothing that the indexes of a note don't show. */
const keptMarkerSchema = z.object({
  id: noteIdSchema,
  sessionId: sessionIdSchema,
  clientId: clientIdSchema,
  at: instantSchema,
});
export type KeptMarker = z.infer<typeof keptMarkerSchema>;

const PREFIX = 'marker ';

/** Keeps a moment of the session that is live, or does nothing when none is. */
export async function keepMarker(id: NoteId, at: Instant, store: CoachsideDb): Promise<void> {
  const live = await findLive(store.name);
  if (live === undefined) return;
  const marker = keptMarkerSchema.parse({ id, sessionId: live.id, clientId: live.clientId, at });
  await store.vault.put({ key: PREFIX + id, value: marker });
}

/** Every moment that was kept. What is damaged stays where it is. */
export async function listKeptMarkers(store: CoachsideDb): Promise<KeptMarker[]> {
  const rows = await store.vault.where('key').startsWith(PREFIX).toArray();
  return rows.flatMap(({ value }) => {
    const marker = keptMarkerSchema.safeParse(value);
    return marker.success ? [marker.data] : [];
  });
}

/** Forgets moments that are notes now. */
export async function forgetMarkers(
  markers: readonly KeptMarker[],
  store: CoachsideDb,
): Promise<void> {
  await store.vault.bulkDelete(markers.map(({ id }) => PREFIX + id));
}

/** Forgets the moments of a client's sessions, and those that can't be read. */
export async function forgetMarkersOf(id: ClientId, store: CoachsideDb): Promise<void> {
  const rows = await store.vault.where('key').startsWith(PREFIX).toArray();
  const gone = rows.filter(({ value }) => {
    const marker = keptMarkerSchema.safeParse(value);
    return !marker.success || marker.data.clientId === id;
  });
  await store.vault.bulkDelete(gone.map(({ key }) => key));
}

/** Whether a session is under way, which the index says even of sealed rows. */
export async function hasLiveSession(name: string): Promise<boolean> {
  return (await findLive(name)) !== undefined;
}

async function findLive(name: string): Promise<{ id: unknown; clientId: unknown } | undefined> {
  const disk = await openDisk(name);
  try {
    const index = disk.transaction('sessions').objectStore('sessions').index('[status+plannedAt]');
    return await answered(index.get(IDBKeyRange.bound(['live'], ['live', []])));
  } finally {
    disk.close();
  }
}
