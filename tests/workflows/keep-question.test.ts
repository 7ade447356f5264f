import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/domain/entry';
import { askIdSchema, newId, questionIdSchema } from '@/lib/domain/ids';
import { canKeepAsQuestion } from '@/lib/domain/own-question';
import { listDecks } from '@/lib/storage/decks';
import { listOwnQuestions } from '@/lib/storage/own-questions';
import { keepAsQuestion } from '@/lib/workflows/keep-question';
import { trashDeckQuestion } from '@/lib/workflows/trash-deck-question';
import { ANA, aCommitment, aNote, aStore, NOW } from '@/tests/fixtures/builders';

const note = (text: string): Entry => ({ type: 'note', row: aNote({ text, phase: 'reality' }) });
const ask = (questionId: string | null): Entry => ({
  type: 'ask',
  row: {
    id: newId(askIdSchema),
    sessionId: aNote().sessionId,
    clientId: ANA,
    questionId: questionId === null ? null : questionIdSchema.parse(questionId),
    text: 'And what else?',
    at: NOW,
    phase: 'explore',
    answerNoteId: null,
    trashedAt: null,
  },
});

describe('keeping a line as a question', () => {
  it('makes the deck it goes into, named in the language of the interface', async () => {
    const store = aStore();

    await keepAsQuestion(note('¿Qué sería suficiente?'), 'es', NOW, store);

    expect((await listDecks(store)).map(({ name }) => name)).toEqual(['Guardadas']);
    expect(await listOwnQuestions(store)).toMatchObject([
      { text: '¿Qué sería suficiente?', phases: ['reality'], audience: 'client' },
    ]);
  });

  it('goes on with the same deck after the language was changed', async () => {
    const store = aStore();

    await keepAsQuestion(note('One?'), 'es', NOW, store);
    await keepAsQuestion(note('Two?'), 'en', NOW, store);

    expect(await listDecks(store)).toHaveLength(1);
  });

  it('keeps the same words once', async () => {
    const store = aStore();

    const first = await keepAsQuestion(note('What is enough?'), 'en', NOW, store);
    const again = await keepAsQuestion(note('what is enough'), 'en', NOW + 1, store);

    expect(again).toEqual(first);
    expect(await store.questions.count()).toBe(1);
  });

  it('is undone by the trash, and can be done again', async () => {
    const store = aStore();
    const { id } = await keepAsQuestion(note('What is enough?'), 'en', NOW, store);

    await trashDeckQuestion(id, NOW, store);
    const afterUndo = await listOwnQuestions(store);
    await keepAsQuestion(note('What is enough?'), 'en', NOW, store);

    expect(afterUndo).toEqual([]);
    expect(await listOwnQuestions(store)).toHaveLength(1);
  });

  it.each<[string, Entry, boolean]>([
    ['a note', note('What is enough?'), true],
    ['a commitment', { type: 'commitment', row: aCommitment() }, true],
    ['a question made up on the spot', ask(null), true],
    ['a question of the bank', ask('coaching-what-else'), false],
    ['an unfinished marker', note(''), false],
    ['a page of text', note('x'.repeat(301)), false],
  ])('of %s is offered: %3$s', (_what, entry, isOffered) => {
    expect(canKeepAsQuestion(entry)).toBe(isOffered);
  });
});
