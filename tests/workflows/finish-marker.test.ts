import { describe, expect, it } from 'vitest';
import { dayOf } from '@/lib/domain/days';
import type { EntryContext } from '@/lib/domain/parse-entry';
import { finishMarker, keepMarkerText } from '@/lib/workflows/finish-marker';
import { aNote, aStore, NOW } from '@/tests/fixtures/builders';

const CONTEXT: EntryContext = {
  goals: [],
  language: 'en',
  today: dayOf(NOW),
  findDay: () => undefined,
};
const LATER = NOW + 60_000;

describe('a marker', () => {
  it('becomes a coach-only note of its own moment, with its tags', async () => {
    const store = aStore();
    const marker = aNote({ kind: 'marker', text: '' });
    await store.notes.put(marker);

    await finishMarker(marker, 'went quiet at the word board #pattern', LATER, CONTEXT, store);

    expect(await store.notes.get(marker.id)).toEqual({
      ...marker,
      kind: 'note',
      text: 'went quiet at the word board',
      tags: ['pattern'],
      editedAt: LATER,
    });
  });

  it('stays a marker without words', async () => {
    const store = aStore();
    const marker = aNote({ kind: 'marker', text: '' });
    await store.notes.put(marker);

    await finishMarker(marker, '  ', LATER, CONTEXT, store);

    expect(await store.notes.get(marker.id)).toEqual(marker);
  });

  it('keeps what is being typed, and what was taken away again', async () => {
    const store = aStore();
    const marker = aNote({ kind: 'marker', text: '' });
    await store.notes.put(marker);

    await keepMarkerText(marker, 'went', LATER, store);
    const typed = await store.notes.get(marker.id);
    await keepMarkerText(marker, '', LATER, store);

    expect(typed).toMatchObject({ kind: 'marker', text: 'went', layer: 'coach' });
    expect((await store.notes.get(marker.id))?.text).toBe('');
  });

  it('is not changed by a late keystroke once it is a note', async () => {
    const store = aStore();
    const marker = aNote({ kind: 'marker', text: '' });
    await store.notes.put({ ...marker, kind: 'note', text: 'went quiet' });

    await keepMarkerText(marker, 'went quie', LATER, store);

    expect((await store.notes.get(marker.id))?.text).toBe('went quiet');
  });
});
