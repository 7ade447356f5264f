import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '@/lib/domain/csv';
import { writeDeckCsv } from '@/lib/domain/deck-csv';
import { DECK_FILE_MAX_BYTES, parseDeckFile } from '@/lib/domain/deck-file';
import { writeDeckJson } from '@/lib/domain/deck-json';
import { OWN_QUESTION_DEFAULTS } from '@/lib/domain/own-question';
import { anyDrafts, deckIn, readText } from '@/tests/fixtures/decks';

const textsIn = (text: string, name?: string) =>
  deckIn(text, name).questions.map((question) => question.text);
const reasonsIn = (text: string, name?: string) =>
  deckIn(text, name).rejected.map(({ row, reason, detail }) => [row, reason, detail]);
const deckJson = (...questions: unknown[]) =>
  JSON.stringify({ format: 'coachside-deck', version: 1, name: 'Mine', questions });

describe('a CSV file', () => {
  const full = {
    text: 'What matters?',
    es: '¿Qué importa?',
    topic: 'trust',
    phases: ['goal', 'reality'],
    audience: 'coach',
    depth: 3,
  };

  it('is read by its header, in any order, in English or Spanish', () => {
    const english =
      'Topic,Question,Phases,Depth,Audience,Spanish\ntrust,What matters?,"goal, Reality",3,coach,¿Qué importa?';
    const spanish =
      'pregunta;español;tema;fase(s);profundidad;para\nWhat matters?;¿Qué importa?;trust;Meta|realidad;3;coach';

    expect(deckIn(english).questions).toEqual([full]);
    expect(deckIn(spanish).questions).toEqual([full]);
  });

  it('gives what is missing its usual value', () => {
    expect(deckIn('question,depth\nWhat matters?,').questions).toEqual([
      { ...OWN_QUESTION_DEFAULTS, text: 'What matters?' },
    ]);
  });

  it.each([',', ';', '\t', '|'])('may separate its cells by %j', (delimiter) => {
    const text = ['question,topic', '"What, now; then?",a', 'Next?,b'].join('\r\n');

    const separated = text.replace(/,(topic|a|b)/g, `${delimiter}$1`);

    expect(textsIn(separated)).toEqual(['What, now; then?', 'Next?']);
  });

  it('may say what separates its cells in a line of its own', () => {
    expect(textsIn('sep=;\r\nquestion;topic\r\nNext, and then?;a')).toEqual(['Next, and then?']);
  });

  it('makes one line of a question that goes over several', () => {
    expect(textsIn('question,topic\r\n"What\r\nmatters\n most?",a')).toEqual([
      'What matters most?',
    ]);
  });

  it('takes a defused formula for the words it was', () => {
    expect(textsIn("question,topic\n'-what now?,a")).toEqual(['-what now?']);
  });

  it('names the columns that mean nothing here', () => {
    expect(deckIn('question,author,notes\nWhat?,x,y').unusedColumns).toEqual(['author', 'notes']);
  });

  it('is called after the file', () => {
    expect(deckIn('question\nWhat?', 'First_session 2.csv').deckName).toBe('First session 2');
  });
});

describe('a plain list', () => {
  it('is one question a line, whatever stands in it', () => {
    const list = 'What, really, matters?\n\nWhat is; what may be?\r\n"Quoted, too?"\nLast one?';

    expect(textsIn(list, 'list.txt')).toEqual([
      'What, really, matters?',
      'What is; what may be?',
      'Quoted, too?',
      'Last one?',
    ]);
  });

  it('may have a heading', () => {
    expect(textsIn('Preguntas\n¿Qué importa?')).toEqual(['¿Qué importa?']);
  });
});

describe('the encoding', () => {
  const spanish = 'pregunta;tema\r\n¿Qué te llevás mañana?;acción';
  const encoded: [string, Uint8Array][] = [
    ['UTF-8', new TextEncoder().encode(spanish)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${spanish}`)],
    ['Windows-1252', Uint8Array.from(spanish, (letter) => letter.charCodeAt(0))],
    [
      'UTF-16 as Excel writes it',
      new Uint8Array(Uint16Array.from(`\uFEFF${spanish}`, (letter) => letter.charCodeAt(0)).buffer),
    ],
  ];

  it.each(encoded)('may be %s', (_name, bytes) => {
    const result = parseDeckFile(bytes, 'deck.csv');

    expect(result).toMatchObject({
      questions: [{ text: '¿Qué te llevás mañana?', topic: 'acción' }],
    });
  });

  it('gives quotes and dashes of Windows their letters', () => {
    const bytes = Uint8Array.of(0x93, 0x57, 0x68, 0x61, 0x74, 0x94, 0x20, 0x97, 0x20, 0x3f);

    expect(parseDeckFile(bytes, 'a.txt')).toMatchObject({ questions: [{ text: '“What” — ?' }] });
  });
});

describe('a row that is left out', () => {
  it.each([
    ['has no question', ',trust', 'empty', ''],
    ['is too long', `${'x'.repeat(301)},trust`, 'too-long', '301'],
    ['has a Spanish that is too long', `What?,,,,,${'x'.repeat(301)}`, 'spanish-too-long', '301'],
    ['has a topic that is too long', `What?,${'x'.repeat(61)}`, 'topic-too-long', '61'],
    ['has a phase nobody knows', 'What?,,"goal, warm-up"', 'unknown-phase', 'warm-up'],
    ['has a depth that is none', 'What?,,,4', 'unknown-depth', '4'],
    ['is for somebody else', 'What?,,,,everybody', 'unknown-audience', 'everybody'],
    ['repeats an earlier one', 'what  NEXT', 'repeats-row', '2'],
    ['never closes its quote', '"What?,trust', 'open-quote', ''],
  ])('%s', (_what, row, reason, detail) => {
    const text = `question,topic,phases,depth,audience,spanish\nWhat next?\n${row}\nLast?`;

    expect(reasonsIn(text)).toEqual([[3, reason, detail]]);
    expect(textsIn(text)).toEqual(['What next?', 'Last?']);
  });

  it('is numbered as a spreadsheet numbers it, empty rows included', () => {
    expect(reasonsIn('question,depth\nA?,1\n,\nB?,9\n"C\nand D?",9')).toEqual([
      [4, 'unknown-depth', '9'],
      [5, 'unknown-depth', '9'],
    ]);
  });

  it('says which deck already has it, or that it is built in', () => {
    const known = new Map([
      ['what matters', 'Closing'],
      ['what else', null],
    ]);

    const { rejected } = deckIn('question\nWhat matters?\n¿What else?\nNew?', 'a.csv', known);

    expect(rejected).toEqual([
      { row: 2, reason: 'already-own', detail: 'Closing', start: 'What matters?' },
      { row: 3, reason: 'built-in', detail: '', start: '¿What else?' },
    ]);
  });

  it('counts from 1 in a JSON deck', () => {
    const text = deckJson({ text: 'A?' }, 'B?', { text: 'C?', phases: ['nowhere'] }, { depth: 2 });

    expect(reasonsIn(text, 'a.json')).toEqual([
      [2, 'not-a-question', ''],
      [3, 'unknown-phase', 'nowhere'],
      [4, 'empty', ''],
    ]);
  });
});

describe('a file that is refused', () => {
  it.each([
    ['empty', '', 'a.csv', 'empty'],
    ['only a header', 'question,topic\n', 'a.csv', 'empty'],
    ['a table without a header', 'What?;trust\nWhere?;goal', 'a.csv', 'no-header'],
    ['a table without questions', 'topic,depth\ntrust,1', 'a.csv', 'no-question-column'],
    ['a deck without questions', deckJson(), 'a.json', 'empty'],
    ['no JSON', '{"format":', 'a.json', 'bad-json'],
    ['somebody else’s JSON', '{"name":"x"}', 'a.json', 'other-json'],
    ['a JSON list', '["What?"]', 'a.json', 'other-json'],
    ['JSON that goes very deep', '{"a":['.repeat(100_000), 'a.json', 'bad-json'],
    ['a newer deck', deckJson({}).replace('"version":1', '"version":2'), 'a.json', 'newer-version'],
    ['a workbook', 'PK\u0003\u0004rest', 'a.csv', 'office'],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000', 'a.csv', 'binary'],
    ['too many rows', `question\n${'A?\n'.repeat(20_001)}`, 'a.csv', 'too-many-rows'],
    ['too many questions', deckJson(...new Array(20_001).fill({})), 'a.json', 'too-many-rows'],
  ])('is %s', (_what, text, name, reason) => {
    expect(readText(text, name)).toMatchObject({ kind: 'refused', reason });
  });

  it('is larger than five megabytes, and is not looked into', () => {
    const bytes = new Uint8Array(DECK_FILE_MAX_BYTES + 1).fill(0x41);

    expect(parseDeckFile(bytes, 'a.txt')).toMatchObject({ kind: 'refused', reason: 'too-big' });
  });
});

describe('a JSON deck', () => {
  it('is known by what it says under any name', () => {
    expect(textsIn(deckJson({ text: 'What matters?' }), 'deck.txt')).toEqual(['What matters?']);
  });

  it('brings its own name', () => {
    expect(deckIn(deckJson({ text: 'A?' }), 'other.json').deckName).toBe('Mine');
  });
});

describe('a deck that was exported', () => {
  it('gives the same questions and name again from JSON', () => {
    fc.assert(
      fc.property(anyDrafts, (drafts) => {
        const { questions, rejected, deckName } = deckIn(writeDeckJson('Mine', drafts), 'a.json');
        expect({ questions, rejected, deckName }).toEqual({
          questions: drafts,
          rejected: [],
          deckName: 'Mine',
        });
      }),
    );
  });

  it.each(['en', 'es'] as const)('gives the same questions again from CSV in %s', (language) => {
    fc.assert(
      fc.property(anyDrafts, (drafts) => {
        const { questions, rejected } = deckIn(writeDeckCsv(drafts, language));
        expect({ questions, rejected }).toEqual({ questions: drafts, rejected: [] });
      }),
    );
  });

  it('holds no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyDrafts, (drafts) => {
        const cells = [...readCsv(writeDeckCsv(drafts, 'en').slice(1), ',')].flatMap(
          (record) => record.cells,
        );
        expect(cells.filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([]);
      }),
    );
  });
});
