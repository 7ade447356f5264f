import { describe, expect, it } from 'vitest';
import type { Draft } from '@/lib/domain/draft';
import type { Capture, Entry } from '@/lib/domain/entry';
import { saveCapture } from '@/lib/storage/capture';
import { takeUpDraft } from '@/lib/storage/drafts';
import { listNotes } from '@/lib/storage/notes';
import { createCaptureLine, resumeCapture } from '@/lib/workflows/capture-line';
import { aNote, aSession, aStore, NOW } from '@/tests/fixtures/builders';

const session = aSession();
const EMPTY: Draft = {
  sessionId: session.id,
  text: '',
  kind: 'note',
  firstKeyAt: null,
  revision: 0,
};

function aLine(
  save: (capture: Capture) => Promise<void>,
  initial: Capture = { entries: [], draft: EMPTY },
) {
  const flights: Promise<void>[] = [];
  const refused: string[] = [];
  const line = createCaptureLine({
    initial,
    onFlight: (flight) => flights.push(flight.catch(() => undefined)),
    onRefused: (text) => refused.push(text),
    save,
  });
  return { line, refused, settled: () => Promise.all(flights) };
}

function anEntry(text: string): Entry {
  return { type: 'note', row: aNote({ sessionId: session.id, text }) };
}

describe('the writing line', () => {
  it('has every character on disk once the write is done', async () => {
    const store = aStore();
    const { line, settled } = aLine((capture) => saveCapture(capture, store));

    for (const text of ['W', 'Wa', 'Wan', 'Want']) line.type(text, NOW);
    await settled();

    expect((await takeUpDraft(session.id, store))?.text).toBe('Want');
    expect(line.unsaved()).toBeUndefined();
  });

  it('stamps an entry with its first keystroke, and anew after the line was empty', () => {
    const { line } = aLine(async () => undefined);

    line.type('a', NOW);
    line.type('ab', NOW + 5_000);
    const first = line.draft().firstKeyAt;
    line.type('', NOW + 6_000);
    line.type('b', NOW + 7_000);

    expect(first).toBe(NOW);
    expect(line.draft().firstKeyAt).toBe(NOW + 7_000);
  });

  it('takes an entry out of the stored draft in the transaction that lists it', async () => {
    const store = aStore();
    const seen: [number, string | undefined][] = [];
    const { line, settled } = aLine(async (capture) => {
      await saveCapture(capture, store);
      const notes = await listNotes(session.id, 10, store);
      seen.push([notes.length, (await takeUpDraft(session.id, store))?.text]);
    });

    line.type('First', NOW);
    line.commit(anEntry('First'));
    line.type('S', NOW + 1);
    await settled();

    expect(seen).toEqual([
      [0, 'First'],
      [1, 'S'],
    ]);
  });

  it('brings refused entries back into the line, together with what was typed since', async () => {
    const { line, refused, settled } = aLine(async (capture) => {
      if (capture.entries.length > 0) throw new DOMException('full', 'QuotaExceededError');
    });

    line.type('First', NOW);
    await settled();
    line.commit(anEntry('First'));
    line.type('Second', NOW + 1);
    await settled();

    expect(refused).toEqual(['First\nSecond']);
    expect(line.unsaved()?.draft.text).toBe('First\nSecond');
  });

  it('follows what another window typed, unless its own words are newer', async () => {
    const { line, settled } = aLine(async () => undefined);

    const adopted = line.adopt({ ...EMPTY, text: 'from the other window', revision: 4 });
    line.type('from here', NOW);
    await settled();
    const refused = line.adopt({ ...EMPTY, text: 'late', revision: 5 });

    expect(adopted).toBe(true);
    expect(refused).toBe(false);
    expect(line.draft()).toMatchObject({ text: 'from here', revision: 5 });
  });

  it('starts from the journal when a page ended in the middle of a write', async () => {
    const store = aStore();
    const kept: Capture = {
      entries: [anEntry('Said at the last second')],
      draft: { ...EMPTY, text: 'and a bit', revision: 9 },
    };

    const initial = resumeCapture({ ...EMPTY, revision: 7 }, JSON.stringify(kept));
    const { line, settled } = aLine((capture) => saveCapture(capture, store), initial);
    await settled();

    expect(line.draft().text).toBe('and a bit');
    expect((await listNotes(session.id, 10, store)).map((note) => note.text)).toEqual([
      'Said at the last second',
    ]);
  });

  it('ignores a journal older than what is stored', () => {
    const stored = { ...EMPTY, text: 'newer', revision: 7 };

    const capture = resumeCapture(
      stored,
      JSON.stringify({ entries: [], draft: { ...EMPTY, text: 'older', revision: 6 } }),
    );

    expect(capture).toEqual({ entries: [], draft: stored });
  });
});
