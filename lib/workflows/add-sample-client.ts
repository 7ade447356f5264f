import { initialsOf, NEW_CLIENT_HOURS } from '@/lib/domain/client';
import type { Instant } from '@/lib/domain/days';
import { type ClientId, clientIdSchema, newId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { saveAsk } from '@/lib/storage/asks';
import { saveCheckIn, saveReflection } from '@/lib/storage/check-ins';
import { listClients, saveClient } from '@/lib/storage/clients';
import { saveCommitment } from '@/lib/storage/commitments';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { saveGoal, saveRating } from '@/lib/storage/goals';
import { saveNote } from '@/lib/storage/notes';
import { saveSession } from '@/lib/storage/sessions';
import { sampleText } from '@/lib/text/sample';
import { type SampleRecords, sampleRecords } from '@/lib/workflows/sample-records';

/**
 * Adds a made-up client with two past sessions, so that everything can be tried at once. There is
 * only ever one: a second call gives the first one's id and changes nothing.
 */
export async function addSampleClient(
  now: Instant,
  language: Language,
  store: CoachsideDb = db,
): Promise<ClientId> {
  return store.transaction('rw', store.tables, async () => {
    const earlier = (await listClients(store)).find(({ isSample }) => isSample);
    if (earlier !== undefined) return earlier.id;
    const { name } = sampleText[language];
    const id = newId(clientIdSchema);
    const records = sampleRecords(id, now, language);
    await saveClient(
      {
        id,
        kind: 'person',
        name,
        shownAs: initialsOf(name),
        members: [],
        ...NEW_CLIENT_HOURS,
        language,
        spanishAddress: 'tú',
        status: 'active',
        isSample: true,
        createdAt: records.goals[0]?.createdAt ?? now,
        trashedAt: null,
      },
      store,
    );
    await saveRecords(records, store);
    return id;
  });
}

async function saveRecords(records: SampleRecords, store: CoachsideDb): Promise<void> {
  await Promise.all([
    ...records.goals.map((row) => saveGoal(row, store)),
    ...records.sessions.map((row) => saveSession(row, store)),
    ...records.notes.map((row) => saveNote(row, store)),
    ...records.asks.map((row) => saveAsk(row, store)),
    ...records.commitments.map((row) => saveCommitment(row, store)),
    ...records.checkIns.map((row) => saveCheckIn(row, store)),
    ...records.reflections.map((row) => saveReflection(row, store)),
  ]);
  // One after the other: a rating looks for an earlier one of the same session.
  for (const row of records.ratings) await saveRating(row, store);
}
