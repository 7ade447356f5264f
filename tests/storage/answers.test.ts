import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/domain/entry';
import { askIdSchema, newId, noteIdSchema } from '@/lib/domain/ids';
import type { Note, NoteKind } from '@/lib/domain/note';
import type { Ask } from '@/lib/domain/question';
import { saveCapture } from '@/lib/storage/capture';
import { db } from '@/lib/storage/db';
import { unlinkAnswer } from '@/lib/workflows/link-answer';
import { aNote, aSession } from '@/tests/fixtures/builders';
import { anAsk } from '@/tests/fixtures/records';

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

/** The tables that are read, as the database sees it. */
function watchReads(): string[] {
  const read: string[] = [];
  db.use({
    stack: 'dbcore',
    name: 'watch-reads',
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        const watched =
          <Args extends unknown[], Result>(run: (...args: Args) => Result) =>
          (...args: Args) => {
            read.push(name);
            return run(...args);
          };
        return {
          ...table,
          get: watched(table.get),
          getMany: watched(table.getMany),
          query: watched(table.query),
          openCursor: watched(table.openCursor),
          count: watched(table.count),
        };
      },
    }),
  });
  return read;
}

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

  it('answer the question again when what was noted first was taken away', async () => {
    const [asked, mistaken, words] = [ask(1), note(2), note(3)];
    await write(asked, mistaken);
    await db.notes.update(mistaken.id, { trashedAt: 3 });
    await write(words);

    expect(await answerTo(asked)).toBe(words.id);
  });

  it('answer one question from two windows that write at the same time', async () => {
    const [asked, here, there] = [ask(1), note(2), note(2)];
    await write(asked);
    await Promise.all([write(here), write(there)]);

    expect(await answerTo(asked)).toBe(here.id);
  });

  it('stay unlinked when the same capture is written again', async () => {
    const [asked, words] = [ask(1), note(2)];
    await write(asked, words);
    await unlinkAnswer(asked.id);
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

describe('every other kind', () => {
  it('is written without reading anything', async () => {
    db.close();
    const read = watchReads();
    await db.open();
    await write(ask(1));
    read.length = 0;
    await write(note(2, 'note'), note(3, 'insight'), note(4, 'hunch'), note(5, 'marker'));
    expect(read).toEqual([]);
    await write(note(6));

    expect(read).toContain('asks');
    db.unuse({ stack: 'dbcore', name: 'watch-reads' });
  });
});
