import { describe, expect, it } from 'vitest';
import { type BankQuestion, bankQuestionSchema } from '@/lib/domain/question';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import { searchQuestions } from '@/lib/domain/search-questions';

const bank = await loadQuestionBank();

function aQuestion(id: string, over: Partial<Record<keyof BankQuestion, unknown>> = {}) {
  return bankQuestionSchema.parse({
    id,
    text: `What about ${id}?`,
    es: `¿Qué hay de ${id}?`,
    topic: 'general',
    phases: ['goal'],
    audience: 'client',
    depth: 1,
    ...over,
  });
}

describe('searching the bank', () => {
  const found = (query: string, language: 'en' | 'es' = 'en') =>
    searchQuestions(bank, query, language).map(({ id }) => id);

  it.each([
    ['first five', 'session-opening-first-five'],
    ['FIVE first', 'session-opening-first-five'],
    ['minut deserv', 'session-opening-first-five'],
    ['five, opening', 'session-opening-first-five'], // A word of the topic.
    ['primeros cinco', 'session-opening-first-five'], // The other language.
    ['movido', 'session-opening-shifted'],
  ])('"%s" finds %s', (query, id) => {
    expect(found(query)).toContain(id);
  });

  it('finds accents without typing them, and the other way round', () => {
    const plain = found('que ultima vez', 'es');

    expect(plain).toContain('session-opening-shifted');
    expect(found('QUÉ ÚLTIMA vez', 'es')).toEqual(plain);
  });

  it('puts what is in the language of the coach first', () => {
    const both = [
      aQuestion('one', { text: 'What does sol mean?', es: '¿Qué significa?' }),
      aQuestion('two', { text: 'What does it mean?', es: '¿Qué significa sol?' }),
    ];

    expect(searchQuestions(both, 'sol', 'en').map(({ id }) => id)).toEqual(['one', 'two']);
    expect(searchQuestions(both, 'sol', 'es').map(({ id }) => id)).toEqual(['two', 'one']);
  });

  it.each(['', '   ', '???', 'five zzz', '(', '\\'])('"%s" finds nothing', (query) => {
    expect(found(query)).toEqual([]);
  });
});
