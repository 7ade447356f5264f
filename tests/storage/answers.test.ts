import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/domain/entry';
import { askIdSchema, newId, noteIdSchema } from '@/lib/domain/ids';
import type { Note, NoteKind } from '@/lib/domain/note';
import type { Ask } from '@/lib/domain/question';
import { linkAnswer } from '@/lib/storage/answers';
import { saveCapture } from '@/lib/storage/capture';
import { db } from '@/lib/storage/db';
import { aNote, aSession } from '@/tests/fixtures/builders';
import { anAsk } from '@/tests/fixtures/records';

const RUNS = process.env.COACHSIDE_FULL === '1' ? 500 : 25;
const session = aSession();
const draft = {
  sessionId: session.id,
  text: '',
  kind: 'note',
  firstKeyAt: null,
  revision: 1,
} as const;

beforeEach(async () => {
  await db.delete();
  await db.open();
});

function ask(at: number): Ask {
  return anAsk({ id: newId(askIdSchema), sessionId: session.id, at });
}

function note(at: number, kind: NoteKind = 'words'): Note {
  return aNote({ id: newId(noteIdSchema), sessionId: session.id, at, kind });
}

function write(...rows: (Ask | Note)[]): Promise<void> {
  const entries = rows.map((row) => ({ type: 'questionId' in row ? 'ask' : 'note', row }) as Entry);
  return saveCapture({ entries, draft });
}

const answerTo = async ({ id }: Ask) => (await db.asks.get(id))?.answerNoteId;

describe('the client’s words after a question', () => {
  it('are its answer', async () => {
    const [asked, words] = [ask(1), note(2)];
    await write(asked);
    await write(words);

    expect(await answerTo(asked)).toBe(words.id);
  });

  it('are its answer when both reach the disk together', async () => {
    const [asked, words] = [ask(1), note(2)];
    await write(asked, words);

    expect(await answerTo(asked)).toBe(words.id);
  });

  it('answer it once: the next words answer nothing', async () => {
    const [asked, words, more] = [ask(1), note(2), note(3)];
    await write(asked);
    await write(words);
    await write(more);

    expect(await answerTo(asked)).toBe(words.id);
  });

  it('answer the last question, not an earlier one that was left open', async () => {
    const [open, answered] = [ask(1), ask(2)];
    await write(open, answered, note(3));
    await write(note(4));

    expect(await answerTo(open)).toBeNull();
  });

  it('do not answer a question that is asked later, or was taken away', async () => {
    const [later, gone] = [ask(9), { ...ask(1), trashedAt: 2 }];
    await write(later, gone);
    await write(note(5));

    expect([await answerTo(later), await answerTo(gone)]).toEqual([null, null]);
  });

  it.each(['note', 'insight', 'hunch', 'marker'] as const)('are not a %s', async (kind) => {
    const asked = ask(1);
    await write(asked);
    await write(note(2, kind));

    expect(await answerTo(asked)).toBeNull();
  });

  it('stay unlinked when the same capture is written again', async () => {
    const [asked, words] = [ask(1), note(2)];
    await write(asked, words);
    await linkAnswer(asked.id, null);
    await write(asked, words);

    expect(await answerTo(asked)).toBeNull();
  });

  it('stay linked when the same capture is written again', async () => {
    const [asked, words] = [ask(1), note(2)];
    await write(asked);
    await write(words);
    await write(asked);

    expect(await answerTo(asked)).toBe(words.id);
  });
});

describe('linking an answer by hand', () => {
  it('moves it from the question that had it', async () => {
    const [first, second, words] = [ask(1), ask(2), note(3)];
    await write(first, second, words);
    await linkAnswer(first.id, words.id);

    expect([await answerTo(first), await answerTo(second)]).toEqual([words.id, null]);
  });

  it('refuses a note of another session, and changes nothing', async () => {
    const [asked, words] = [ask(1), note(2)];
    const elsewhere = aNote({ sessionId: aSession().id });
    await write(asked, words);
    await db.notes.put(elsewhere);

    await expect(linkAnswer(asked.id, elsewhere.id)).rejects.toThrow(elsewhere.id);
    expect(await answerTo(asked)).toBe(words.id);
  });

  it('never gives two questions the same answer, whatever happens', async () => {
    const step = fc.oneof(
      fc.record({ type: fc.constant('ask' as const) }),
      fc.record({
        type: fc.constant('note' as const),
        kind: fc.constantFrom<NoteKind>('words', 'note'),
      }),
      fc.record({
        type: fc.constantFrom(
          'link' as const,
          'unlink' as const,
          'again' as const,
          'trash' as const,
        ),
        first: fc.nat(),
        second: fc.nat(),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        await Promise.all([db.asks.clear(), db.notes.clear()]);
        const rows: (Ask | Note)[] = [];
        for (const [index, each] of steps.entries()) {
          const asks = rows.filter((row): row is Ask => 'questionId' in row);
          const notes = rows.filter((row): row is Note => !('questionId' in row));
          if (each.type === 'ask' || each.type === 'note') {
            const row = each.type === 'ask' ? ask(index) : note(index, each.kind);
            rows.push(row);
            await write(row);
            continue;
          }
          const asked = asks[each.first % asks.length];
          const words = notes[each.second % notes.length];
          if (asked === undefined) continue;
          if (each.type === 'link' && words) await linkAnswer(asked.id, words.id);
          if (each.type === 'unlink') await linkAnswer(asked.id, null);
          if (each.type === 'trash') await db.asks.update(asked.id, { trashedAt: index });
          if (each.type === 'again') {
            const before = await db.asks.toArray();
            await write(...rows);
            expect(await db.asks.toArray()).toEqual(before);
          }
        }
        const answers = (await db.asks.toArray()).flatMap(({ answerNoteId }) => answerNoteId ?? []);
        expect(new Set(answers).size).toBe(answers.length);
      }),
      { numRuns: RUNS },
    );
  });
});
