import { beforeEach, describe, expect, it } from 'vitest';
import { isSuggestedForSharing } from '@/lib/domain/note';
import { readClientFile } from '@/lib/storage/client-file';
import type { CoachsideDb } from '@/lib/storage/db';
import { accessAnswerOf } from '@/lib/workflows/answer-access';
import { keepStatement, markSensitive } from '@/lib/workflows/note-rights';
import { createSearchEngine } from '@/lib/workflows/search-engine';
import { ANA, aClient, aNote, aSession, aStore, day, NOW } from '@/tests/fixtures/builders';

const TODAY = day('2026-03-10');
let store: CoachsideDb;
const session = aSession({ status: 'ended', endedAt: NOW });
const note = aNote({ sessionId: session.id, kind: 'insight', text: 'Was late again' });
beforeEach(async () => {
  store = aStore();
  await store.clients.put(aClient());
  await store.sessions.put(session);
  await store.notes.put(note);
});

describe('what a client says about a note', () => {
  it('stands beside it, and the note keeps its words', async () => {
    await keepStatement(note.id, 'The train was cancelled', TODAY, store);

    expect(await store.notes.get(note.id)).toEqual({
      ...note,
      statement: { text: 'The train was cancelled', on: TODAY },
    });
  });

  it('keeps its day when it is reworded, and goes when it is emptied', async () => {
    await keepStatement(note.id, 'The train was', TODAY, store);
    await keepStatement(note.id, 'The train was cancelled', day('2026-04-01'), store);
    const reworded = (await store.notes.get(note.id))?.statement;

    await keepStatement(note.id, ' ', TODAY, store);

    expect(reworded).toEqual({ text: 'The train was cancelled', on: TODAY });
    expect(await store.notes.get(note.id)).toEqual(note);
  });

  it('is in the client’s whole file, as a document and as JSON', async () => {
    await keepStatement(note.id, 'The train was cancelled', TODAY, store);
    const { records } = await readClientFile(ANA, store);
    if (records === undefined) throw new Error('There is a client');

    const { document, file } = accessAnswerOf(records, {
      ...{ thirdParties: 'marked', today: TODAY, language: 'en' },
    });

    expect(JSON.stringify(document)).toContain('The train was cancelled');
    expect(JSON.stringify(document)).toContain('Your own statement');
    expect(JSON.stringify(file)).toContain('The train was cancelled');
  });

  it('is found by the coach', async () => {
    await keepStatement(note.id, 'The train was cancelled', TODAY, store);
    const engine = createSearchEngine({ now: () => NOW, store });
    const limits = { groups: 5, hitsPerGroup: 5 };

    const find = () => engine.search({ query: 'cancelled', language: 'en', limits });

    await expect.poll(async () => (await find()).total).toBe(1);
  });
});

describe('a sensitive note', () => {
  it('is never suggested for sharing, and is again once the mark is gone', async () => {
    await markSensitive(note.id, true, store);
    const marked = await store.notes.get(note.id);
    await markSensitive(note.id, false, store);
    const unmarked = await store.notes.get(note.id);

    expect([note, marked, unmarked].map((each) => isSuggestedForSharing(each ?? note))).toEqual([
      true,
      false,
      true,
    ]);
  });
});
