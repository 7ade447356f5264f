import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewFile } from '@/lib/browser/download';
import { newId, sessionIdSchema } from '@/lib/domain/ids';
import type { CoachsideDb } from '@/lib/storage/db';
import {
  copyDocument,
  recapOf,
  saveDocument,
  sessionRecordOf,
} from '@/lib/workflows/export-document';
import { aClient, aStore } from '@/tests/fixtures/builders';
import { richRecords } from '@/tests/fixtures/records';

const RECORDS = richRecords();
const { id } = RECORDS.session;
let store: CoachsideDb;

beforeEach(async () => {
  store = aStore();
  await store.clients.put(aClient({ language: 'es' }));
  await store.sessions.put(RECORDS.session);
  await store.notes.bulkPut([...RECORDS.notes]);
  await store.commitments.bulkPut([...RECORDS.commitments]);
  await store.goals.bulkPut([...RECORDS.goals]);
  await store.ratings.bulkPut([...RECORDS.ratings]);
  await store.asks.bulkPut([...RECORDS.asks]);
  if (RECORDS.checkIn) await store.checkins.put(RECORDS.checkIn);
  if (RECORDS.reflection) await store.reflections.put(RECORDS.reflection);
});

describe('the recap of a stored session', () => {
  it('is in the client’s language, or in the one that is asked for', async () => {
    expect((await recapOf(id, undefined, store)).language).toBe('es');
    expect((await recapOf(id, 'en', store)).language).toBe('en');
  });

  it('is the same file as the one made from the records', async () => {
    const files: NewFile[] = [];

    await saveDocument(await recapOf(id, 'en', store), 'markdown', (file) => files.push(file));

    expect(files.map(({ name, mimeType }) => ({ name, mimeType }))).toEqual([
      { name: 'recap-2026-03-10.md', mimeType: 'text/markdown;charset=utf-8' },
    ]);
    await expect(files[0]?.content).toMatchFileSnapshot('../export/golden/recap.en.md');
  });

  it('is copied rich and plain at once, before anything is awaited', async () => {
    const copy = vi.fn(async () => {});
    const recap = await recapOf(id, 'en', store);

    const copied = copyDocument(recap, copy);

    expect(copy).toHaveBeenCalledOnce();
    await copied;
  });

  it('says which session is missing', async () => {
    const unknown = newId(sessionIdSchema);

    await expect(recapOf(unknown, 'en', store)).rejects.toThrow(`No session ${unknown}`);
  });
});

it('keeps everything of a session in its record', async () => {
  const { blocks } = await sessionRecordOf(id, 'en', store);
  const text = JSON.stringify(blocks);

  for (const note of RECORDS.notes.filter((each) => each.text !== '')) {
    expect(text).toContain(JSON.stringify(note.text).slice(1, -1));
  }
  expect(text).toContain(RECORDS.reflection?.text);
  expect(text).toContain('Spoke first');
});
