import { beforeEach, describe, expect, it } from 'vitest';
import { clientIdSchema, newId } from '@/lib/domain/ids';
import { makeAsk } from '@/lib/domain/make-entry';
import type { Note } from '@/lib/domain/note';
import type { Ask } from '@/lib/domain/question';
import type { LiveSession } from '@/lib/domain/session';
import type { CoachsideDb } from '@/lib/storage/db';
import { readAllAsks, readQuestionMemory } from '@/lib/storage/question-memory';
import { readPracticeMemory } from '@/lib/workflows/read-practice-memory';
import { ANA, aClient, aNote, aSession, aStore, NOW } from '@/tests/fixtures/builders';

let store: CoachsideDb;
const session = aSession() as LiveSession;

beforeEach(async () => {
  store = aStore();
  await store.clients.put(aClient());
  await store.sessions.put(session);
});

function anAsk(questionId: string | null, at: number, over: Partial<Ask> = {}): Ask {
  const question = { questionId: questionId as never, text: 'What now?' };
  return { ...(makeAsk(question, session, at).row as Ask), ...over };
}

/** Puts an ask with its answer. */
async function answered(ask: Ask, text: string, over: Partial<Note> = {}): Promise<void> {
  const note = aNote({ sessionId: session.id, text, ...over });
  await store.notes.put(note);
  await store.asks.put({ ...ask, answerNoteId: note.id });
}

describe('what a client was asked', () => {
  it('stands by question, newest first, each with its answer', async () => {
    await answered(anAsk('one', NOW), 'Before');
    await answered(anAsk('one', NOW + 1), 'After');
    await store.asks.put(anAsk('two', NOW + 2));

    const memory = await readQuestionMemory(ANA, store);

    const one = memory.get('one' as never) ?? [];
    expect(one.map(({ answer }) => answer?.text)).toEqual(['After', 'Before']);
    expect(memory.get('two' as never)).toMatchObject([{ answer: undefined }]);
    expect(memory.size).toBe(2);
  });

  it.each([
    ['another client', { clientId: newId(clientIdSchema) }],
    ['the trash', { trashedAt: NOW }],
    ['no question of the bank', { questionId: null }],
  ])('leaves out what is of %s', async (_what, over) => {
    await store.asks.put(anAsk('one', NOW, over));

    expect((await readQuestionMemory(ANA, store)).size).toBe(0);
  });

  it('leaves out an answer that is in the trash, and everything of a trashed session', async () => {
    await answered(anAsk('one', NOW), 'Gone', { trashedAt: NOW });
    expect((await readQuestionMemory(ANA, store)).get('one' as never)?.[0]?.answer).toBeUndefined();

    await store.sessions.update(session.id, { trashedAt: NOW });
    expect((await readQuestionMemory(ANA, store)).size).toBe(0);
  });
});

describe('what a practice was asked', () => {
  it('is read whole, page by page, each ask once', async () => {
    const asks = Array.from({ length: 1_203 }, (_, at) => anAsk(`q${at % 7}`, NOW + at));
    await store.asks.bulkPut(asks);

    const pages = await Array.fromAsync(readAllAsks(store));

    expect(pages.map((page) => page.length)).toEqual([500, 500, 203]);
    expect(new Set(pages.flat().map(({ ask }) => ask.id)).size).toBe(1_203);
    const memory = await readPracticeMemory(undefined, store);
    expect([...memory.values()].flat()).toHaveLength(1_203);
    const first = memory.get('q0' as never) ?? [];
    expect(first.map(({ ask }) => ask.at)).toEqual(
      first.map(({ ask }) => ask.at).toSorted((a, b) => b - a),
    );
    expect(first[0]?.shownAs).toBe('AC');
  });

  it('is nothing in an empty practice', async () => {
    expect((await readPracticeMemory(undefined, store)).size).toBe(0);
  });
});
