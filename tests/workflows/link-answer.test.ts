import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/domain/entry';
import { askIdSchema, newId, noteIdSchema } from '@/lib/domain/ids';
import type { Note, NoteKind } from '@/lib/domain/note';
import type { Ask } from '@/lib/domain/question';
import { saveCapture } from '@/lib/storage/capture';
import { db } from '@/lib/storage/db';
import { linkAnswer, unlinkAnswer } from '@/lib/workflows/link-answer';
import { removeEntry, restoreEntry } from '@/lib/workflows/remove-entry';
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

const ask = (at: number) => anAsk({ id: newId(askIdSchema), sessionId: session.id, at });
const note = (at: number, kind: NoteKind = 'words') =>
  aNote({ id: newId(noteIdSchema), sessionId: session.id, at, kind });
const toEntry = (row: Ask | Note) => ({ type: 'questionId' in row ? 'ask' : 'note', row }) as Entry;
const write = (...rows: (Ask | Note)[]) => saveCapture({ entries: rows.map(toEntry), draft });
const answerTo = async ({ id }: Ask) => (await db.asks.get(id))?.answerNoteId;

describe('linking an answer by hand', () => {
  it('moves it from the question that had it', async () => {
    const [first, second, words] = [ask(1), ask(2), note(3)];
    await write(first, second, words);
    await linkAnswer(first.id, words.id);

    expect([await answerTo(first), await answerTo(second)]).toEqual([words.id, null]);
  });

  it('leaves what answered the question before without one', async () => {
    const [asked, words, better] = [ask(1), note(2), note(3)];
    await write(asked, words, better);
    await linkAnswer(asked.id, better.id);

    expect((await db.asks.toArray()).map(({ answerNoteId }) => answerNoteId)).toEqual([better.id]);
  });

  it('changes nothing the second time', async () => {
    const [asked, words] = [ask(1), note(2)];
    await write(asked, words);
    await linkAnswer(asked.id, words.id);

    expect(await answerTo(asked)).toBe(words.id);
  });

  it('refuses a note of another session, and changes nothing', async () => {
    const [asked, words] = [ask(1), note(2)];
    const elsewhere = aNote({ sessionId: aSession().id });
    await write(asked, words);
    await db.notes.put(elsewhere);

    await expect(linkAnswer(asked.id, elsewhere.id)).rejects.toThrow(elsewhere.id);
    expect(await answerTo(asked)).toBe(words.id);
  });

  it('says so when the question is gone', async () => {
    const words = note(2);
    await write(words);
    const gone = ask(1).id;

    await expect(linkAnswer(gone, words.id)).rejects.toThrow(gone);
    await expect(unlinkAnswer(gone)).rejects.toThrow(gone);
  });
});

describe('what goes to the trash', () => {
  it.each(['answer', 'question'] as const)(
    'keeps its link there, and has it when the %s comes back',
    async (removed) => {
      const [asked, words] = [ask(1), note(2)];
      await write(asked, words);
      const entry = toEntry(removed === 'answer' ? words : asked);
      await removeEntry(entry, 3);
      expect(await answerTo(asked)).toBe(words.id);
      await restoreEntry(entry);

      expect(await answerTo(asked)).toBe(words.id);
    },
  );
});

const step = fc.oneof(
  fc.record({ type: fc.constant('ask' as const), at: fc.nat({ max: 20 }) }),
  fc.record({
    type: fc.constant('note' as const),
    at: fc.nat({ max: 20 }),
    kind: fc.constantFrom<NoteKind>('words', 'words', 'note'),
  }),
  fc.record({
    type: fc.constantFrom(
      'link' as const,
      'unlink' as const,
      'write again' as const,
      'remove' as const,
      'undo' as const,
    ),
    which: fc.nat(),
    other: fc.nat(),
  }),
);

/** Takes one step as the coach or a crash would; what is written stands in `rows`. */
async function take(each: typeof step extends fc.Arbitrary<infer S> ? S : never, rows: Written) {
  if (each.type === 'ask' || each.type === 'note') {
    const row = each.type === 'ask' ? ask(each.at) : note(each.at, each.kind);
    (each.type === 'ask' ? rows.asks : rows.notes).push(row as Ask & Note);
    return write(row);
  }
  const all = [...rows.asks, ...rows.notes];
  const asked = rows.asks[each.which % rows.asks.length];
  const words = rows.notes[each.other % rows.notes.length];
  const any = all[each.which % all.length];
  if (each.type === 'write again') return write(...all);
  if (each.type === 'remove' && any) return removeEntry(toEntry(any), 100);
  if (each.type === 'undo' && any) return restoreEntry(toEntry(any));
  if (each.type === 'link' && asked && words) return linkAnswer(asked.id, words.id);
  if (each.type === 'unlink' && asked) return unlinkAnswer(asked.id);
}

interface Written {
  asks: Ask[];
  notes: Note[];
}

const links = async () =>
  new Map((await db.asks.toArray()).map(({ id, answerNoteId }) => [id, answerNoteId]));

describe('whatever is asked, written, linked, removed and brought back', () => {
  it('leaves each note the answer to one question at most, and changes no link unasked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        await Promise.all([db.asks.clear(), db.notes.clear()]);
        const rows: Written = { asks: [], notes: [] };
        for (const each of steps) {
          const before = await links();
          await take(each, rows);
          const after = await links();

          const answers = [...after.values()].filter((id) => id !== null);
          expect(new Set(answers).size).toBe(answers.length);
          const changed = [...after].filter(([id, answer]) => (before.get(id) ?? null) !== answer);
          if (['write again', 'remove', 'undo', 'ask'].includes(each.type)) {
            expect(changed).toEqual([]);
          }
          if (each.type === 'note') {
            const answer = each.kind === 'words' ? rows.notes.at(-1)?.id : undefined;
            expect(changed.length).toBeLessThanOrEqual(1);
            expect(changed.every(([, changedTo]) => changedTo === answer)).toBe(true);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('links new words to the last question before them, and to no other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 20 }),
        fc.nat({ max: 20 }),
        async (steps, at) => {
          await Promise.all([db.asks.clear(), db.notes.clear()]);
          const rows: Written = { asks: [], notes: [] };
          for (const each of steps) await take(each, rows);
          const [asks, notes] = [await db.asks.toArray(), await db.notes.toArray()];
          const kept = new Set(
            notes.flatMap(({ id, trashedAt }) => (trashedAt === null ? [id] : [])),
          );
          const last = asks
            .filter((each) => each.trashedAt === null && each.at <= at)
            .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
            .at(-1);
          const isOpen = last !== undefined && !(last.answerNoteId && kept.has(last.answerNoteId));
          const words = note(at);
          await write(words);

          const answered = (await db.asks.toArray()).filter(
            (each) => each.answerNoteId === words.id,
          );
          expect(answered.map(({ id }) => id)).toEqual(isOpen ? [last.id] : []);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
