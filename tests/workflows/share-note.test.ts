import { describe, expect, it } from 'vitest';
import { saveNote } from '@/lib/storage/notes';
import { isOfferedForSharing, shareNotes, takeBackNotes } from '@/lib/workflows/share-note';
import { aNote, aStore } from '@/tests/fixtures/builders';

describe('sharing notes', () => {
  it('lets the client read exactly the notes that were named', async () => {
    const store = aStore();
    const [named, other] = [aNote({ kind: 'insight' }), aNote({ kind: 'insight' })];
    await store.notes.bulkPut([named, other]);

    await shareNotes([named.id], store);

    expect(await store.notes.get(named.id)).toEqual({ ...named, layer: 'client' });
    expect(await store.notes.get(other.id)).toEqual(other);
  });

  it('keeps a note that was released to the sponsor with the sponsor', async () => {
    const store = aStore();
    const note = aNote({ layer: 'sponsor' });
    await saveNote(note, store);

    await shareNotes([note.id], store);

    expect((await store.notes.get(note.id))?.layer).toBe('sponsor');
  });

  it('takes notes back to the coach, whoever could read them', async () => {
    const store = aStore();
    const notes = [aNote({ layer: 'client' }), aNote({ layer: 'sponsor' })];
    await store.notes.bulkPut(notes);

    await takeBackNotes(
      notes.map(({ id }) => id),
      store,
    );

    expect((await store.notes.toArray()).map(({ layer }) => layer)).toEqual(['coach', 'coach']);
  });

  it.each(['hunch', 'marker'] as const)('refuses a %s and then shares none', async (kind) => {
    const store = aStore();
    const [note, kept] = [aNote(), aNote({ kind })];
    await store.notes.bulkPut([note, kept]);

    const sharing = shareNotes([note.id, kept.id], store);

    await expect(sharing).rejects.toThrow('stays with the coach');
    expect((await store.notes.get(note.id))?.layer).toBe('coach');
  });
});

describe('what wrap-up offers', () => {
  it.each([
    ['note', true],
    ['insight', true],
    ['words', true],
    ['hunch', false],
    ['marker', false],
  ] as const)('a %s: %s', (kind, isOffered) => {
    expect(isOfferedForSharing(aNote({ kind }))).toBe(isOffered);
  });
});
