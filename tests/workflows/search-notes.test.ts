import { describe, expect, it } from 'vitest';
import { newId, noteIdSchema } from '@/lib/domain/ids';
import type { Note } from '@/lib/domain/note';
import type { CoachsideDb } from '@/lib/storage/db';
import { type SearchProgress, searchNotes } from '@/lib/workflows/search-notes';
import { aClient, aCommitment, aNote, aSession, aStore, NOW } from '@/tests/fixtures/builders';

describe('the search over everything captured', () => {
  it.each([
    ['sesion', 'La última sesión fue larga'],
    ['SESIÓN', 'la ultima sesion'],
    ['board calm', 'Wants to be calm before the board'],
    ['#pattern', 'Says yes before thinking', ['pattern']],
  ])(
    'finds %s in "%s" whatever the case, the accents and the order',
    async (query, text, tags: string[] = []) => {
      const store = aStore();
      await store.notes.add(aNote({ text, tags }));

      const { hits } = await searched(query, store);

      expect(hits.map(({ entry }) => entry.row.text)).toEqual([text]);
    },
  );

  it('finds notes, commitments and asks together, newest first, under the display name', async () => {
    const store = aStore();
    await store.clients.add(aClient());
    await store.notes.add(aNote({ text: 'A calm morning', at: NOW }));
    await store.commitments.add(aCommitment({ text: 'Protect calm', at: NOW + 2 }));

    const { hits } = await searched('calm', store);

    expect(hits.map(({ entry, shownAs }) => [entry.type, shownAs])).toEqual([
      ['commitment', 'AC'],
      ['note', 'AC'],
    ]);
  });

  it('leaves out what is in the trash, alone or with its session or client', async () => {
    const store = aStore();
    const session = aSession({ trashedAt: NOW });
    const client = aClient({ id: aClient().id, trashedAt: NOW });
    await store.clients.add(client);
    await store.sessions.add(session);
    const other = { clientId: newId(noteIdSchema) as unknown as Note['clientId'] };
    await store.notes.bulkAdd([
      aNote({ text: 'calm' }),
      aNote({ text: 'calm', sessionId: session.id, ...other }),
      aNote({ text: 'calm', trashedAt: NOW, ...other }),
    ]);

    expect((await searched('calm', store)).hits).toEqual([]);
  });

  it('stops at its limit and says that there is more', async () => {
    const store = aStore();
    await store.notes.bulkAdd(Array.from({ length: 12 }, (_, at) => aNote({ text: 'calm', at })));

    const { hits, isCapped } = await searched('calm', store, 10);

    expect([hits.length, isCapped, hits[0]?.entry.row.at]).toEqual([10, true, 11]);
  });

  it('reads past several pages', async () => {
    const store = aStore();
    await store.notes.bulkAdd([
      aNote({ text: 'the first note of all' }),
      ...Array.from({ length: 1_200 }, () => aNote({ text: 'another' })),
    ]);

    expect((await searched('first', store)).hits).toHaveLength(1);
  });

  it('counts a damaged row and goes on', async () => {
    const store = aStore();
    await store.notes.bulkAdd([
      aNote({ text: 'calm' }),
      { ...aNote({ text: 'calm' }), layer: 'everybody' } as unknown as Note,
    ]);

    const { hits, damaged } = await searched('calm', store);

    expect([hits.length, damaged]).toEqual([1, 1]);
  });

  it('says nothing more once it is aborted', async () => {
    const store = aStore();
    await store.notes.add(aNote({ text: 'calm' }));
    const reports: SearchProgress[] = [];

    await searchNotes('calm', (each) => reports.push(each), { store, signal: AbortSignal.abort() });

    expect(reports).toEqual([]);
  });
});

async function searched(query: string, store: CoachsideDb, limit = 200): Promise<SearchProgress> {
  const reports: SearchProgress[] = [];
  await searchNotes(query, (each) => reports.push(each), { store, limit });
  const last = reports.at(-1);
  if (last === undefined) throw new Error('The search reported nothing');
  return last;
}
