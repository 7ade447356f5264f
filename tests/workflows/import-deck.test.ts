import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { writeDeckCsv } from '@/lib/domain/deck-csv';
import { DECK_FILE_MAX_BYTES, parseDeckFile } from '@/lib/domain/deck-file';
import { writeDeckJson } from '@/lib/domain/deck-json';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import { listOwnQuestions } from '@/lib/storage/own-questions';
import { addFilledDeck } from '@/lib/workflows/add-filled-deck';
import { exportDeck } from '@/lib/workflows/export-deck';
import { readDeckFile } from '@/lib/workflows/read-deck-file';
import { aStore, NOW } from '@/tests/fixtures/builders';
import { anyDrafts, deckIn } from '@/tests/fixtures/decks';

const RUNS = process.env.COACHSIDE_FULL === '1' ? 10_000 : 500;
const FULL_RUN_MS = 600_000;

const file = (text: string, name = 'deck.csv') => new File([text], name);
const draftOf = ({
  text,
  topic,
  phases,
  audience,
  depth,
}: ReturnType<typeof deckIn>['questions'][number]) => ({
  text,
  topic,
  phases,
  audience,
  depth,
});

describe('a file the coach chose', () => {
  it('leaves out what the coach has and what is built in, and stores nothing yet', async () => {
    const store = aStore();
    const [builtIn] = await loadQuestionBank();
    await addFilledDeck('Closing', deckIn('question\nWhat stays?').questions, NOW, store);

    const read = await readDeckFile(
      file(`question\nWhat stays?\n"${builtIn?.es}"\nWhat goes?`),
      store,
    );

    expect(read).toMatchObject({
      questions: [{ text: 'What goes?' }],
      rejected: [
        { row: 2, reason: 'already-own', detail: 'Closing' },
        { row: 3, reason: 'built-in' },
      ],
    });
    expect(await store.questions.count()).toBe(1);
  });

  it('is refused unread when it is too large', async () => {
    const large = {
      name: 'a.csv',
      size: DECK_FILE_MAX_BYTES + 1,
      arrayBuffer: () => Promise.reject(new Error('read')),
    };

    expect(await readDeckFile(large, aStore())).toMatchObject({ reason: 'too-big' });
  });

  it('fails aloud when the disk can’t give it', async () => {
    const gone = { name: 'a.csv', size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) };

    await expect(readDeckFile(gone, aStore())).rejects.toThrow('gone');
  });
});

describe('an import', () => {
  it('stores nothing when the disk refuses one of its questions', async () => {
    const store = aStore();
    await store.open();
    const { questions } = deckIn('question\nA?\nB?\nC?\nD?');
    store.questions.hook('creating', (_key, { text }) => {
      if (text === 'C?') throw new Error('The disk is full');
    });

    await expect(addFilledDeck('Mine', questions, NOW, store)).rejects.toThrow();

    expect(await store.decks.count()).toBe(0);
    expect(await store.questions.count()).toBe(0);
  });

  it('keeps the order of the file', async () => {
    const store = aStore();
    const list = Array.from({ length: 40 }, (_, index) => `Question ${index}?`);

    await addFilledDeck('Mine', deckIn(list.join('\n')).questions, NOW, store);

    expect((await listOwnQuestions(store)).map(({ text }) => text)).toEqual(list);
  });
});

describe('a damaged file', () => {
  const store = aStore();
  afterAll(() => store.delete());

  /** What a disk, an editor or a bad mood can do to a file. */
  const damage = fc.oneof(
    fc.record({ how: fc.constant('set' as const), at: fc.nat(), byte: fc.nat(255) }),
    fc.record({ how: fc.constant('insert' as const), at: fc.nat(), byte: fc.nat(255) }),
    fc.record({
      how: fc.constant('insert' as const),
      at: fc.nat(),
      byte: fc.constantFrom(...[...'"\r\n,;\t{}[]\\=\''].map((each) => each.charCodeAt(0)), 0, 255),
    }),
    fc.record({ how: fc.constant('cut' as const), at: fc.nat(), length: fc.nat(40) }),
    fc.record({ how: fc.constant('repeat' as const), at: fc.nat(), length: fc.nat(40) }),
    fc.record({ how: fc.constant('end' as const), at: fc.nat() }),
  );

  type Damage = typeof damage extends fc.Arbitrary<infer Harm> ? Harm : never;

  function damaged(bytes: number[], harm: Damage): number[] {
    const at = harm.at % (bytes.length + 1);
    switch (harm.how) {
      case 'set':
        return bytes.with(Math.min(at, bytes.length - 1), harm.byte);
      case 'insert':
        return bytes.toSpliced(at, 0, harm.byte);
      case 'cut':
        return bytes.toSpliced(at, harm.length);
      case 'repeat':
        return bytes.toSpliced(at, 0, ...bytes.slice(at, at + harm.length));
      case 'end':
        return bytes.slice(0, at);
    }
  }

  it(
    'is read or refused in a reason, and its good questions are stored all or not at all',
    async () => {
      const whole = anyDrafts.chain((drafts) =>
        fc.constantFrom(
          ['deck.csv', writeDeckCsv(drafts, 'en')],
          ['deck.csv', writeDeckCsv(drafts, 'es')],
          ['deck.json', writeDeckJson('Mine', drafts)],
          ['deck.txt', drafts.map(({ text }) => text).join('\r\n')],
        ),
      );
      const harms = fc.array(damage, { minLength: 1, maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(whole, harms, async ([name = '', text = ''], list) => {
          const bytes = list.reduce(
            (each, harm) => (each.length === 0 ? each : damaged(each, harm)),
            [...new TextEncoder().encode(text)],
          );
          const result = parseDeckFile(Uint8Array.from(bytes), name);
          if (result.kind === 'refused') return;
          const before = await store.questions.count();

          const deck = await addFilledDeck(result.deckName || 'Mine', result.questions, NOW, store);

          const stored = await store.questions.where('deckId').equals(deck.id).sortBy('position');
          expect(stored.map(draftOf)).toEqual(result.questions.map(draftOf));
          expect(await store.questions.count()).toBe(before + result.questions.length);
          await store.questions.clear();
          await store.decks.clear();
        }),
        { numRuns: RUNS },
      );
    },
    FULL_RUN_MS,
  );
});

describe('an export', () => {
  const { questions } = deckIn('question\n¿Qué queda?');
  const saved = (name: string, format: 'csv' | 'json', language: 'en' | 'es') => {
    let made = { name: '', mimeType: '', content: '' as BlobPart };
    exportDeck(name, questions, format, language, (given) => {
      made = given;
    });
    return made;
  };

  it.each([
    ['¿Primera sesión? / 1', 'Primera-sesión-1.json'],
    ['../..', 'deck.json'],
  ])('of the deck %j is called %s', (name, fileName) => {
    expect(saved(name, 'json', 'en').name).toBe(fileName);
  });

  it('to CSV is what a spreadsheet of that language opens with its accents and columns', () => {
    const { name, mimeType, content } = saved('Mine', 'csv', 'es');

    expect({ name, mimeType }).toEqual({ name: 'Mine.csv', mimeType: 'text/csv;charset=utf-8' });
    expect(content).toBe(
      '\uFEFFpregunta;español;español (usted);tema;fases;profundidad;para\r\n' +
        '¿Qué queda?;;;own;exploración;2;cliente\r\n',
    );
  });
});
