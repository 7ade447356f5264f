import { describe, expect, it } from 'vitest';
import { builtInDecks, questionsOfDeck } from '@/lib/domain/built-in-decks';
import { loadQuestionBank } from '@/lib/domain/question-bank';

const bank = await loadQuestionBank();
const situations = builtInDecks.filter((deck) => deck.kind === 'situation');
const topics = builtInDecks.filter((deck) => deck.kind === 'topic');
const deckOf = (id: string) => builtInDecks.filter((deck) => deck.id === id);
const questionsIn = (id: string) => deckOf(id).flatMap((deck) => questionsOfDeck(deck, bank));

describe('the built-in decks', () => {
  it('keep their ids, because choices are remembered by them', () => {
    expect(situations.map(({ id }) => id)).toEqual([
      'built-in:first-session',
      'built-in:sponsor-contracting',
      'built-in:senior-client',
      'built-in:trust-repair',
      'built-in:stuck-goal',
      'built-in:mid-point',
      'built-in:closing',
      'built-in:supervision',
    ]);
    expect(new Set(builtInDecks.map(({ id }) => id)).size).toBe(builtInDecks.length);
  });

  it('have one for every topic of the bank and for no other', () => {
    const used = new Set(bank.map(({ topic }) => topic));

    expect(topics.map(({ topic }) => topic).toSorted()).toEqual([...used].toSorted());
    expect(topics).toHaveLength(35);
  });

  it('hold, by topic, the whole bank, each question once', () => {
    const held = topics.flatMap((deck) => questionsOfDeck(deck, bank)).map(({ id }) => id);

    expect(held.toSorted()).toEqual(bank.map(({ id }) => id).toSorted());
  });

  it('put what is asked of a client before what coaches ask themselves, the light before the deep', () => {
    const order = questionsIn('built-in:topic:trust').map(
      ({ audience, depth }) => audience + depth,
    );

    expect(order).toEqual(order.toSorted());
    expect(order[0]).toBe('client1');
    expect(order.at(-1)).toBe('coach3');
  });
});

describe.each(situations)('the deck $id', (deck) => {
  it('holds eight to sixteen questions of the bank, each once, in its own order', () => {
    const ids = questionsOfDeck(deck, bank).map(({ id }) => id);

    expect(ids).toEqual(deck.questionIds);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(8);
    expect(ids.length).toBeLessThanOrEqual(16);
  });

  it('is for whom the situation is about', () => {
    const audience = deck.situation === 'supervision' ? 'coach' : 'client';

    expect(questionsOfDeck(deck, bank).filter((each) => each.audience !== audience)).toEqual([]);
  });
});

it('keeps deep questions out of a first session', () => {
  expect(questionsIn('built-in:first-session').filter(({ depth }) => depth === 3)).toEqual([]);
});
