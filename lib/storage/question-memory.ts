import type { ClientId, NoteId, QuestionId } from '@/lib/domain/ids';
import { type Note, noteSchema } from '@/lib/domain/note';
import { type Ask, askSchema } from '@/lib/domain/question';
import { listClientAsks } from '@/lib/storage/asks';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { wholeRows } from '@/lib/storage/whole-rows';

/** A question that was asked, and what came back if that was written down and kept. */
export interface RememberedAsk {
  ask: Ask;
  answer: Note | undefined;
}

/** By question, newest ask first. A question made up on the spot is nobody's memory. */
export type QuestionMemory = ReadonlyMap<QuestionId, readonly RememberedAsk[]>;

/** Everything one client was asked, without what is in the trash or belongs to a trashed session. */
export async function readQuestionMemory(
  clientId: ClientId,
  store: CoachsideDb = db,
): Promise<QuestionMemory> {
  const asks = await listClientAsks(clientId, store);
  return byQuestion(await withAnswers(asks, store));
}

/** Small enough that the page answers a key between two of them. */
const PAGE_ROWS = 500;

/**
 * Every ask of the practice, newest first, in pages, without what is in the trash or belongs to a
 * trashed session.
 */
export async function* readAllAsks(store: CoachsideDb = db): AsyncGenerator<RememberedAsk[]> {
  let below: string | undefined;
  for (;;) {
    const range =
      below === undefined ? store.asks.orderBy(':id') : store.asks.where(':id').below(below);
    const page = await range.reverse().limit(PAGE_ROWS).toArray();
    yield await withAnswers(
      wholeRows(store.asks, askSchema, page).filter((ask) => ask.trashedAt === null),
      store,
    );
    below = page.at(-1)?.id;
    if (below === undefined || page.length < PAGE_ROWS) return;
  }
}

/** Puts asks and their answers together, in the same order. */
export async function withAnswers(
  asks: readonly Ask[],
  store: CoachsideDb = db,
): Promise<RememberedAsk[]> {
  const answerIds = asks.flatMap((ask) => (ask.answerNoteId === null ? [] : [ask.answerNoteId]));
  const sessionIds = [...new Set(asks.map((ask) => ask.sessionId))];
  const [notes, sessions] = await Promise.all([
    store.notes.bulkGet(answerIds),
    store.sessions.bulkGet(sessionIds),
  ]);
  const answers = new Map<NoteId, Note>();
  const written = notes.filter((note) => note !== undefined);
  for (const note of wholeRows(store.notes, noteSchema, written)) {
    if (note.trashedAt === null) answers.set(note.id, note);
  }
  const trashed = new Set(sessions.flatMap((each) => (each?.trashedAt ? [each.id] : [])));
  return asks
    .filter((ask) => !trashed.has(ask.sessionId))
    .map((ask) => ({
      ask,
      answer: ask.answerNoteId === null ? undefined : answers.get(ask.answerNoteId),
    }));
}

export function byQuestion(asks: readonly RememberedAsk[]): QuestionMemory {
  const memory = new Map<QuestionId, RememberedAsk[]>();
  for (const each of asks) {
    const { questionId } = each.ask;
    if (questionId === null) continue;
    const known = memory.get(questionId);
    if (known === undefined) memory.set(questionId, [each]);
    else known.push(each);
  }
  return memory;
}
