import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtRanges, matchRanges } from '@/lib/domain/match-ranges';
import { matchWord } from '@/lib/domain/match-word';
import { type Question, questionSchema } from '@/lib/domain/question';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import {
  createAnswerIndex,
  createQuestionIndex,
  type SearchOptions,
} from '@/lib/domain/search-questions';
import { comparable, wordsAt, wordsOf } from '@/lib/domain/search-words';
import { createWordIndexBuilder } from '@/lib/domain/word-index';
import { topicNames } from '@/lib/text/topics';

const bank = await loadQuestionBank();
const bankIndex = createQuestionIndex(bank, topicNames);
const RUNS = process.env.COACHSIDE_FULL === '1' ? 2_000 : 150;

function aQuestion(id: string, over: Partial<Record<keyof Question, unknown>> = {}): Question {
  return questionSchema.parse({
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

function found(questions: readonly Question[], query: string, options: SearchOptions = {}) {
  return createQuestionIndex(questions, topicNames)
    .search(query, options)
    .questions.map(({ id }) => id as string);
}

const inBank = (query: string, options: SearchOptions = {}) =>
  bankIndex.search(query, options).questions.map(({ id }) => id as string);

describe('searching the bank', () => {
  it.each([
    ['first five', 'session-opening-first-five'],
    ['FIVE first', 'session-opening-first-five'],
    ['minut deserv', 'session-opening-first-five'], // Beginnings, as one types.
    ['five, opening', 'session-opening-first-five'], // A word of the topic,
    ['five, abrir', 'session-opening-first-five'], // in either language.
    ['primeros cinco', 'session-opening-first-five'],
    ['five cinco', 'session-opening-first-five'], // Both languages at once.
    ['primreos cinco', 'session-opening-first-five'], // Two letters changed round.
    ['deservs', 'session-opening-first-five'], // A letter missing,
    ['deseerves', 'session-opening-first-five'], // one too many,
    ['desarves', 'session-opening-first-five'], // one wrong.
    ['movido', 'session-opening-shifted'],
    ['preferirias', 'session-opening-rather-not'],
    ['PREFERIRÍAS', 'session-opening-rather-not'],
  ])('"%s" finds %s', (query, id) => {
    expect(inBank(query)).toContain(id);
  });

  it('finds accents without typing them, and the other way round', () => {
    const plain = inBank('que ultima vez', { language: 'es' });

    expect(plain).toContain('session-opening-shifted');
    expect(inBank('QUÉ ÚLTIMA vez', { language: 'es' })).toEqual(plain);
  });

  it.each(['five zzz', 'zzzzz'])('"%s" finds nothing', (query) => {
    expect(inBank(query)).toEqual([]);
  });

  it.each(['', '   ', '???', '('])('"%s" says no word and lists everything, in order', (query) => {
    expect(inBank(query)).toEqual(bank.map(({ id }) => id));
  });

  it('returns as many as wanted and counts the others', () => {
    const { questions, total } = bankIndex.search('what', { limit: 3 });

    expect(questions).toHaveLength(3);
    expect(total).toBeGreaterThan(50);
  });
});

describe('what is found', () => {
  it.each([
    ['the language that is spoken before the other', 'sol', 'en', ['one', 'two']],
    ['the language that is spoken before the other', 'sol', 'es', ['two', 'one']],
  ] as const)('puts %s ("%s", %s)', (_what, query, language, ids) => {
    const both = [
      aQuestion('one', { text: 'What does sol mean?', es: '¿Qué significa?' }),
      aQuestion('two', { text: 'What does it mean?', es: '¿Qué significa sol?' }),
    ];

    expect(found(both, query, { language })).toEqual(ids);
  });

  it.each([
    ['a whole word before its beginning', 'goal', 'What is the goal?', 'What are the goals?'],
    ['a beginning before a typo', 'truth', 'Who is truthful here?', 'What is a truch?'],
    ['words that stand together first', 'best next', 'What is best next?', 'What next is best?'],
    ['words before a topic', 'trust', 'What is trust?', 'What is it?'],
  ])('puts %s ("%s")', (_what, query, first, second) => {
    const questions = [
      aQuestion('b', { text: second, topic: 'trust' }),
      aQuestion('a', { text: first, topic: 'trust' }),
    ];

    expect(found(questions, query)[0]).toBe('a');
  });

  it.each([
    ['gaol', []], // Four letters must be right.
    ['trsut', ['trust']],
    ['turst', ['trust']],
    ['thrust', ['trust']],
    ['trxyt', []],
    ['diferents', ['different']], // Two typos in a word of eight or more.
    ['dfernt', []],
    ['dont', ['dont']],
    ["don't", ['dont']],
    ['don’t', ['dont']],
    ['quiere', ['usted']],
    ['quieres', ['usted']],
  ])('"%s" finds %j', (query, ids) => {
    const questions = [
      aQuestion('goal', { text: 'Which goal?', es: 'x' }),
      aQuestion('trust', { text: 'Whom do you trust?', es: 'x' }),
      aQuestion('different', { text: 'What is different?', es: 'x' }),
      aQuestion('dont', { text: 'What don’t you say?', es: 'x' }),
      aQuestion('usted', { text: 'x?', es: '¿Qué quieres?', esUsted: '¿Qué desea que quiera?' }),
    ];

    expect(found(questions, query)).toEqual(ids);
  });

  it('finds the words of the usted form', () => {
    const formal = aQuestion('formal', { es: '¿Qué prefieres?', esUsted: '¿Qué prefiere usted?' });

    expect(found([aQuestion('other'), formal], 'usted')).toEqual(['formal']);
  });

  it('finds an own question that has no Spanish, in whichever language it is', () => {
    const own = aQuestion('own', { text: '¿Qué quiere tu equipo?', es: undefined });

    expect(found([own], 'equipo')).toEqual(['own']);
  });

  it('finds by what was answered, together with words of the question', () => {
    const index = createQuestionIndex([aQuestion('fear'), aQuestion('hope')]);
    const answers = createAnswerIndex(index, [
      { questionId: 'fear' as never, text: 'Que mi padre tenía razón' },
      { questionId: 'gone' as never, text: 'Mi padre' },
    ]);
    const search = (query: string, over: SearchOptions = { answers }) =>
      index.search(query, over).questions.map(({ id }) => id);

    expect(search('padre razon')).toEqual(['fear']);
    expect(search('fear padre')).toEqual(['fear']);
    expect(search('hope padre')).toEqual([]);
    expect(search('padre', {})).toEqual([]);
  });
});

describe('the filters', () => {
  const questions = [
    aQuestion('plain'),
    aQuestion('deep', { depth: 3 }),
    aQuestion('coach', { audience: 'coach', phases: ['prepare', 'goal'] }),
    aQuestion('trust', { topic: 'trust' }),
  ];

  it.each([
    [{ depth: 3 }, ['deep']],
    [{ phase: 'prepare' }, ['coach']],
    [{ audience: 'client' }, ['plain', 'deep', 'trust']],
    [{ topic: 'trust' }, ['trust']],
    [{ deck: new Set(['plain', 'deep', 'gone']) }, ['plain', 'deep']],
    [{ deck: new Set(['plain', 'deep']), depth: 3 }, ['deep']],
    [{ topic: 'trust', depth: 2 }, []],
    [{}, ['plain', 'deep', 'coach', 'trust']],
  ])('%j leave %j, with and without words', (filters, ids) => {
    const options = { filters: filters as never };

    expect(found(questions, '', options)).toEqual(ids);
    expect(found(questions, 'what about', options)).toEqual(ids);
  });
});

const word = fc.string({
  unit: fc.constantFrom(...'abcdeéñ'.split('')),
  minLength: 1,
  maxLength: 11,
});
/** Any text there is, and texts in which letters fold to fewer, more or other units. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(
      'é',
      'e\u0301',
      'İ',
      'ß',
      '한',
      '𝒜',
      '’',
      ' ',
      'Σ',
      'ñ',
      'a',
      'ﬁ',
      '\u0301',
    ),
    maxLength: 30,
  }),
);

describe('the index', () => {
  it('finds in every word what reading every word would', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), word, (texts, query) => {
        const builder = createWordIndexBuilder();
        for (const [place, text] of texts.entries()) builder.add(place, 0, text);
        const typed = comparable(query);
        const qualities = new Map<number, number>();
        builder.build().find(typed, (place, _field, quality) => qualities.set(place, quality));

        for (const [place, text] of texts.entries()) {
          expect(qualities.get(place)).toBe(matchWord(typed, comparable(text))?.quality);
        }
      }),
      { numRuns: RUNS * 4 },
    );
  });

  it('finds a question by any beginnings of its words, and the same each time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...bank),
        fc.constantFrom<'text' | 'es'>('text', 'es'),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }),
        (question, language, picks) => {
          const words = wordsOf(question[language]);
          const query = picks
            .map(([at, length]) => words[at % words.length]?.slice(0, (length % 9) + 1))
            .join(' ');

          expect(inBank(query)).toContain(question.id);
          expect(inBank(query)).toEqual(inBank(query));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('forgives any one typo in a word of five letters or more', () => {
    const long = [...new Set(bank.flatMap(({ text, es }) => wordsOf(`${text} ${es}`)))].filter(
      (each) => each.length >= 6,
    );
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), fc.nat({ max: 3 }), (right, where, kind) => {
        const at = where % (right.length - 1);
        const [before, letter, next] = [right.slice(0, at), right[at], right[at + 1]];
        const after = right.slice(at + 2);
        const typed = [
          `${before}${next}${after}`,
          `${before}x${letter}${next}${after}`,
          `${before}x${next}${after}`,
          `${before}${next}${letter}${after}`,
        ][kind] as string;

        expect(matchWord(typed, right)).toBeDefined();
      }),
      { numRuns: RUNS * 2 },
    );
  });
});

describe('what is marked', () => {
  it.each([
    ['¿Qué quieres lograr?', 'que logr', ['Qué', 'logr']],
    ['What deserves the first five minutes?', 'minut FIRST', ['first', 'minut']],
    ['Whom do you trust?', 'trsut', ['trust']],
    ['What don’t you say?', 'dont', ['don’t']],
    ['What don’t you say?', 'do', ['do']],
    ['Sesio\u0301n uno', 'sesion', ['Sesio\u0301n']],
    ['Sesio\u0301n uno', 'sesio', ['Sesio\u0301']],
    ['İstanbul', 'ist', ['İst']],
    ['한국', '하', ['한']], // A letter that compares as several is never cut.
    ['a b', '', []],
    ['nothing here', 'zzz', []],
  ])('in "%s" for "%s": %j', (text, query, marked) => {
    expect(matchRanges(text, query).map(({ from, to }) => text.slice(from, to))).toEqual(marked);
  });

  it('is exactly what folds to the matched beginning or word, in any text', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const words = wordsAt(text);
        const query = [...words.map((each) => [...each.word].slice(0, 3).join('')), other].join(
          ' ',
        );
        const typed = wordsOf(query);

        for (const { from, to } of matchRanges(text, query)) {
          const slice = text.slice(from, to);
          const found = words.find((each) => each.from === from);
          const folded = comparable(slice);
          const isBeginning = typed.some((each) => folded.startsWith(each));
          expect(found?.word.startsWith(folded)).toBe(true);
          expect(isBeginning || found?.word === folded).toBe(true);
          if (found?.word === folded) continue;
          // Not a letter more than was typed.
          const letters = [...slice];
          while (comparable(letters.at(-1) ?? 'x') === '') letters.pop();
          const shorter = comparable(letters.slice(0, -1).join(''));
          expect(typed.some((each) => folded.startsWith(each) && !shorter.startsWith(each))).toBe(
            true,
          );
        }
      }),
      { numRuns: RUNS * 4 },
    );
  });

  it('leaves the text whole when cut, without splitting a letter', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        const ranges = matchRanges(text, `${query} ${text}`);
        const pieces = cutAtRanges(text, ranges);

        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        expect(pieces.filter((piece) => piece.isMatch)).toHaveLength(ranges.length);
      }),
      { numRuns: RUNS * 4 },
    );
  });
});
