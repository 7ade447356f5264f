import { describe, expect, it } from 'vitest';
import type { Deck, OwnQuestion } from '@/lib/domain/deck';
import { OWN_QUESTION_DEFAULTS, type QuestionDraft } from '@/lib/domain/own-question';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import type { CoachsideDb } from '@/lib/storage/db';
import { listDecks } from '@/lib/storage/decks';
import { listDeckQuestions, listOwnQuestions } from '@/lib/storage/own-questions';
import { addDeck } from '@/lib/workflows/add-deck';
import { addDeckQuestions } from '@/lib/workflows/add-deck-question';
import { renameDeck } from '@/lib/workflows/edit-deck';
import { editDeckQuestion, setQuestionPhase } from '@/lib/workflows/edit-deck-question';
import { loadAllQuestions } from '@/lib/workflows/load-questions';
import { reorderDeckQuestion } from '@/lib/workflows/reorder-deck-question';
import { restoreDeck, trashDeck } from '@/lib/workflows/trash-deck';
import { restoreDeckQuestion, trashDeckQuestion } from '@/lib/workflows/trash-deck-question';
import { aStore, NOW } from '@/tests/fixtures/builders';

const draft = (text: string): QuestionDraft => ({
  ...OWN_QUESTION_DEFAULTS,
  phases: [...OWN_QUESTION_DEFAULTS.phases],
  text,
});
const textsOf = (questions: readonly { text: string }[]) => questions.map(({ text }) => text);

async function aDeckOf(...texts: string[]): Promise<{
  store: CoachsideDb;
  deck: Deck;
  questions: OwnQuestion[];
}> {
  const store = aStore();
  const deck = await addDeck('First session', NOW, store);
  const questions = await addDeckQuestions(deck.id, texts.map(draft), NOW, store);
  return { store, deck, questions };
}

describe('a deck', () => {
  it('comes after those there are, under its trimmed name', async () => {
    const store = aStore();

    await addDeck('One', NOW, store);
    await addDeck('  Two ', NOW, store);

    expect((await listDecks(store)).map(({ name }) => name)).toEqual(['One', 'Two']);
  });

  it('keeps its name when a blank one is given, and takes another', async () => {
    const { store, deck } = await aDeckOf();

    await renameDeck(deck.id, '  ', store);
    const blank = await store.decks.get(deck.id);
    await renameDeck(deck.id, 'Closing', store);

    expect(blank?.name).toBe('First session');
    expect((await store.decks.get(deck.id))?.name).toBe('Closing');
  });

  it('refuses a name that is blank or longer than 80 characters and stores nothing', async () => {
    const store = aStore();

    await expect(addDeck(' ', NOW, store)).rejects.toThrow();
    await expect(addDeck('x'.repeat(81), NOW, store)).rejects.toThrow();

    expect(await store.decks.count()).toBe(0);
  });

  it('takes its questions to the trash and back, but not one that was there before', async () => {
    const { store, deck, questions } = await aDeckOf('Kept?', 'Gone?');
    await trashDeckQuestion(questions[1]?.id as never, NOW, store);

    await trashDeck(deck.id, NOW, store);
    const whileTrashed = await listOwnQuestions(store);
    await restoreDeck(deck.id, store);

    expect(whileTrashed).toEqual([]);
    expect(textsOf(await listOwnQuestions(store))).toEqual(['Kept?']);
  });
});

describe('a question of the coach’s own', () => {
  it('is one line in the deck, at its end', async () => {
    const { store, deck } = await aDeckOf('What is first?');

    await addDeckQuestions(deck.id, [draft(' What\r\nis \t next? ')], NOW, store);

    expect(textsOf(await listDeckQuestions(deck.id, undefined, store))).toEqual([
      'What is first?',
      'What is next?',
    ]);
  });

  it('is added with the others or not at all', async () => {
    const { store, deck } = await aDeckOf();

    const adding = addDeckQuestions(deck.id, [draft('Good?'), draft('x'.repeat(301))], NOW, store);

    await expect(adding).rejects.toThrow();
    expect(await store.questions.count()).toBe(0);
  });

  it('changes only what is named, and never to nothing', async () => {
    const { store, questions } = await aDeckOf('What is first?');
    const id = questions[0]?.id as OwnQuestion['id'];

    await editDeckQuestion(id, { text: 'What comes first?', es: '¿Qué va primero?' }, NOW, store);
    await editDeckQuestion(id, { text: '  ', depth: 3 }, NOW + 1, store);

    expect(await store.questions.get(id)).toMatchObject({
      text: 'What comes first?',
      es: '¿Qué va primero?',
      depth: 3,
      editedAt: NOW + 1,
    });
  });

  it('loses its Spanish when that is emptied', async () => {
    const { store, questions } = await aDeckOf('What is first?');
    const id = questions[0]?.id as OwnQuestion['id'];

    await editDeckQuestion(id, { es: '¿Qué va primero?' }, NOW, store);
    await editDeckQuestion(id, { es: '' }, NOW, store);

    expect(await store.questions.get(id)).not.toHaveProperty('es');
  });

  it.each([
    [0, 2, 'B C A D'],
    [3, 0, 'D A B C'],
    [1, 9, 'A C D B'],
    [2, -1, 'C A B D'],
    [1, 1, 'A B C D'],
  ])('moves from place %i to %i', async (from, to, order) => {
    const { store, deck, questions } = await aDeckOf('A', 'B', 'C', 'D');

    await reorderDeckQuestion(questions[from]?.id as never, to, store);

    const listed = textsOf(await listDeckQuestions(deck.id, undefined, store));
    expect(listed.join(' ')).toBe(order);
  });

  it('can be moved between the same two for ever', async () => {
    const { store, deck, questions } = await aDeckOf('A', 'B', 'C');

    for (let move = 0; move < 130; move += 1) {
      const middle = (await listDeckQuestions(deck.id, undefined, store))[1];
      await reorderDeckQuestion(middle?.id as never, 0, store);
    }

    const listed = await listDeckQuestions(deck.id, undefined, store);
    expect(listed[2]?.id).toBe(questions[2]?.id);
    expect(new Set(listed.map(({ position }) => position)).size).toBe(3);
  });

  it('comes back from the trash to its place', async () => {
    const { store, deck, questions } = await aDeckOf('A', 'B', 'C');
    const id = questions[1]?.id as OwnQuestion['id'];

    await trashDeckQuestion(id, NOW, store);
    const without = textsOf(await listDeckQuestions(deck.id, undefined, store));
    await restoreDeckQuestion(id, store);

    expect(without).toEqual(['A', 'C']);
    expect(textsOf(await listDeckQuestions(deck.id, undefined, store))).toEqual(['A', 'B', 'C']);
  });
});

describe('all questions', () => {
  it('are the bank’s and then the coach’s own, without the trash', async () => {
    const { store, questions } = await aDeckOf('What is mine alone?', 'And this one?');
    await trashDeckQuestion(questions[1]?.id as never, NOW, store);

    const all = await loadAllQuestions(store);

    const bank = await loadQuestionBank();
    expect(all.slice(0, bank.length)).toEqual(bank);
    expect(textsOf(all.slice(bank.length))).toEqual(['What is mine alone?']);
  });

  it('have a copy of a built-in question once, with one memory, and say which deck has it', async () => {
    const bank = await loadQuestionBank();
    const { store, deck } = await aDeckOf(bank[0]?.text.toUpperCase() ?? '', 'Mine?', 'mine');

    const all = await loadAllQuestions(store);

    expect(all.length - bank.length).toBe(1);
    expect(all[0]).toEqual({ ...bank[0], deckId: deck.id });
  });
});

describe('the phases of a question', () => {
  it('are set one by one, whatever another window does, and the last one stays', async () => {
    const { store, questions } = await aDeckOf('What is first?');
    const id = questions[0]?.id as OwnQuestion['id'];

    await Promise.all([
      setQuestionPhase(id, 'close', true, NOW, store),
      setQuestionPhase(id, 'explore', false, NOW, store),
      setQuestionPhase(id, 'close', false, NOW, store),
    ]);

    expect((await store.questions.get(id))?.phases).toEqual(['close']);
  });
});
