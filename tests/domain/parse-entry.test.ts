import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EntryKind, entryKindSchema } from '@/lib/domain/draft';
import { ENTRY_TEXT_MAX, tagSchema } from '@/lib/domain/note';
import { type EntryContext, goalMention, kindOfPrefix, parseEntry } from '@/lib/domain/parse-entry';
import { findSpokenDay } from '@/lib/domain/spoken-day';
import { aGoal, day } from '@/tests/fixtures/builders';

const RUNS = process.env.COACHSIDE_FULL === '1' ? 10_000 : 500;
const thinking = aGoal({ text: 'Protect thinking time' });
const short = aGoal({ text: 'Protect' });
const meeting = aGoal({ text: 'Reunión: ¡más calma!' });

function parse(line: string, kind: EntryKind = 'note', over: Partial<EntryContext> = {}) {
  return parseEntry(line, kind, {
    goals: [thinking, short, meeting],
    language: 'en',
    today: day('2026-03-10'),
    findDay: findSpokenDay,
    ...over,
  });
}

const aNoteOf = (text: string, over: object = {}) => ({
  type: 'note',
  kind: 'note',
  text,
  tags: [],
  goalIds: [],
  ...over,
});
const aPromise = (text: string, over: object = {}) => ({
  type: 'commitment',
  owner: 'client',
  text,
  dueOn: null,
  tags: [],
  goalIds: [],
  ...over,
});

describe('the first character', () => {
  it.each([
    ['*she paused', 'insight', 'she paused'],
    ['* she paused', 'insight', 'she paused'],
    ['"I freeze', 'words', 'I freeze'],
    ['"I freeze"', 'words', 'I freeze'],
    ['“I freeze”', 'words', 'I freeze'],
    ['«Me bloqueo»', 'words', 'Me bloqueo'],
    ['"I said "no""', 'words', 'I said "no""'], // Whose quotation mark is it? Nothing is lost.
    ['~afraid of her boss', 'hunch', 'afraid of her boss'],
    ['plain', 'note', 'plain'],
    ['¡Bien!', 'note', '¡Bien!'],
    ['¿Y ahora?', 'note', '¿Y ahora?'],
    [' *not the first', 'note', '*not the first'],
  ])('%s is %s', (line, kind, text) => {
    expect(parse(line)).toEqual(aNoteOf(text, { kind }));
  });

  it.each([
    ['\\*literal', '*literal'],
    ['\\"literal"', '"literal"'],
    ['\\!literal', '!literal'],
    ['\\?literal', '?literal'],
    ['\\#literal', '#literal'],
    ['\\@protect', '@protect'],
    ['\\\\literal', '\\literal'],
    ['C:\\path', 'C:\\path'],
  ])('%s after a backslash is itself', (line, text) => {
    expect(parse(line)).toEqual(aNoteOf(text));
  });

  it('outranks the chosen kind, which holds otherwise', () => {
    expect(parse('*seen', 'hunch')).toEqual(aNoteOf('seen', { kind: 'insight' }));
    expect(parse('seen', 'hunch')).toEqual(aNoteOf('seen', { kind: 'hunch' }));
    expect(parse('\\*seen', 'hunch')).toEqual(aNoteOf('*seen', { kind: 'hunch' }));
  });

  it('leaves a quotation at the end alone when the kind was chosen by hand', () => {
    expect(parse('He said "no"', 'words')).toEqual(aNoteOf('He said "no"', { kind: 'words' }));
  });

  it.each([
    ['*', 'insight'],
    ['"', 'words'],
    ['!', 'commitment'],
    ['~', 'hunch'],
    ['?', undefined],
    ['\\*', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('shows live what %s chooses: %s', (text, kind) => {
    expect(kindOfPrefix(text)).toBe(kind);
  });
});

describe('a line without words', () => {
  it.each(['', ' ', '\n\t ', '\u0000', '*', '! ', '"\n', '\\', '\u00A0'])(
    '%j is a marker',
    (line) => {
      expect(parse(line)).toEqual({ type: 'marker' });
    },
  );

  it.each([
    ['?', ''],
    ['? ', ''],
    ['?what else #x', 'what else #x'],
  ])('%s asks the bank for "%s"', (line, query) => {
    expect(parse(line, 'commitment')).toEqual({ type: 'question', query });
  });
});

describe('tags', () => {
  it.each([
    ['calm #board', 'calm', ['board']],
    ['#board calm', 'calm', ['board']],
    ['calm #board talk', 'calm talk', ['board']],
    ['calm #a #b', 'calm', ['a', 'b']],
    ['calm #Board #board', 'calm', ['Board']],
    ['calm #sesión #日本 #año_2 #x-y', 'calm', ['sesión', '日本', 'año_2', 'x-y']],
    ['calm #sesio\u0301n', 'calm', ['sesión']],
    ['calm (#board)', 'calm ()', ['board']],
    ['calm #board, then #talk.', 'calm, then.', ['board', 'talk']],
    ['calm #board-', 'calm-', ['board']],
    ['one #a\ntwo #b\n#c three', 'one\ntwo\nthree', ['a', 'b', 'c']],
    ['#board', '#board', ['board']], // An entry is never empty.
  ])('%j becomes %j with %j', (line, text, tags) => {
    expect(parse(line)).toEqual(aNoteOf(text, { tags }));
  });

  it.each([
    'learn C#',
    'see page#x',
    'we are #1',
    'https://example.org/#part',
    'a # b',
    '## title',
    '#a#b',
    '&#39;',
    `#${'x'.repeat(61)}`,
  ])('%s has none', (line) => {
    expect(parse(line)).toEqual(aNoteOf(line));
  });

  it('leave the spaces of everything else as they were typed', () => {
    const table = 'a\t\tb  c\n    indented';

    expect(parse(`${table} #x`)).toEqual(aNoteOf(table, { tags: ['x'] }));
  });
});

describe('goals', () => {
  it.each([
    ['calm @protect-thinking-time', 'calm', [thinking.id]],
    ['calm @Protect thinking time today', 'calm today', [thinking.id]],
    ['@PROTECT-THINKING-TIME, calm', ', calm', [thinking.id]],
    ['calm @protect thinking', 'calm thinking', [short.id]], // The longest goal that is all there.
    ['calm @reunion-mas-calma.', 'calm.', [meeting.id]],
    ['calm @Reunión: ¡más calma!', 'calm!', [meeting.id]],
    ['@protect @reunion-mas-calma go', 'go', [short.id, meeting.id]],
    ['calm #a @protect #b', 'calm', [short.id]],
  ])('%j links', (line, text, goalIds) => {
    expect(parse(line)).toMatchObject({ text, goalIds });
  });

  it.each([
    'mail ana@protect.example',
    'ask @ana',
    'ask @ protect',
    '@',
    '@…',
    'x@protect',
    '@protective',
  ])('%s links nothing', (line) => {
    expect(parse(line, 'note', { goals: [thinking, short, aGoal({ text: '🎯' })] })).toEqual(
      aNoteOf(line),
    );
  });

  it('are found again by what completing them writes', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        text.filter((each) => /[\p{L}\p{N}]/u.test(each.trim())),
        (name) => {
          const goal = aGoal({ text: name });

          expect(parse(`calm ${goalMention(goal)} now`, 'note', { goals: [goal] })).toEqual(
            aNoteOf('calm now', { goalIds: [goal.id] }),
          );
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('a commitment', () => {
  it.each([
    ['!Call Ana by Friday', aPromise('Call Ana', { dueOn: '2026-03-13' })],
    ['! Call Ana', aPromise('Call Ana')],
    [
      '!me: send notes by tomorrow',
      aPromise('send notes', { owner: 'coach', dueOn: '2026-03-11' }),
    ],
    ['!yo: enviar notas', aPromise('enviar notas', { owner: 'coach' })],
    ['!ME:send', aPromise('send', { owner: 'coach' })],
    ['!me too', aPromise('me too')],
    ['!me:', aPromise('me:', { owner: 'coach' })],
    ['!by Friday', aPromise('by Friday', { dueOn: '2026-03-13' })],
    [
      '!Call #board @protect by Friday',
      aPromise('Call', { dueOn: '2026-03-13', tags: ['board'], goalIds: [short.id] }),
    ],
    ['!#board me: call', aPromise('call', { owner: 'coach', tags: ['board'] })],
  ])('%s', (line, expected) => {
    expect(parse(line)).toEqual(expected);
  });

  it('is what a line becomes when the kind is chosen', () => {
    expect(parse('Llamar para el viernes', 'commitment', { language: 'es' })).toEqual(
      aPromise('Llamar', { dueOn: '2026-03-13' }),
    );
  });

  it('alone looks for a day', () => {
    expect(parse('Call Ana by Friday')).toEqual(aNoteOf('Call Ana by Friday'));
  });
});

describe('whatever is typed or pasted', () => {
  it('drops control characters and mends half characters', () => {
    expect(parse('a\u0000b\u0007\u001bc\u009f\ud83d d\r\ne\rf')).toEqual(
      aNoteOf('abc\ufffd d\ne\nf'),
    );
  });

  it.each(['שלום עולם', 'مرحبا 👩‍👩‍👧‍👦', '🇪🇸 e\u0301', 'a\u202eb', '١٢٣', 'zero\u200dwidth'])(
    '%s stays as it is',
    (text) => {
      expect(parse(text)).toEqual(aNoteOf(text));
    },
  );

  it('refuses what is too long with the limit, and takes the longest that fits', () => {
    const longest = 'x'.repeat(ENTRY_TEXT_MAX);

    expect(parse(`${longest}y`)).toEqual({ type: 'too-long', limit: ENTRY_TEXT_MAX });
    expect(parse(longest)).toEqual(aNoteOf(longest));
    expect(parse('#a '.repeat(ENTRY_TEXT_MAX / 4))).toMatchObject({ tags: ['a'] });
    expect(parse('@protect '.repeat(ENTRY_TEXT_MAX / 10))).toMatchObject({ goalIds: [short.id] });
  });

  it('accounts for every letter, and stores what the schema takes', () => {
    const bits = fc.constantFrom(
      '#tag ',
      ' #é',
      '@protect',
      '@',
      '#',
      '"',
      '*',
      '!',
      ' by Friday',
      '\n',
    );
    const line = fc
      .array(fc.oneof(bits, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(line, fc.constantFrom(...entryKindSchema.options), (typed, kind) => {
        const parsed = parse(typed, kind, { findDay: () => undefined });

        if (parsed.type !== 'note' && parsed.type !== 'commitment') return;
        expect(parsed.text.trim()).not.toBe('');
        expect(parsed.text.isWellFormed()).toBe(true);
        expect(parsed.tags.every((tag) => tagSchema.safeParse(tag).success)).toBe(true);
        const kept = letters(`${parsed.text}${parsed.tags.join('')}`);
        const linked = parsed.goalIds.length > 0 ? letters('protect') : '';
        const missing = [...letters(typed)].filter(
          (letter) => !`${kept}${linked}`.includes(letter),
        );
        expect(missing).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('gives back a line without a sign exactly as it was, but for its ends', () => {
    const plain = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/[#@*"“”«!~?\\\p{Cc}]/u.test(text) && text.trim() !== '');
    fc.assert(
      fc.property(plain, (text) => {
        expect(parse(text)).toEqual(aNoteOf(text.trim()));
      }),
      { numRuns: RUNS },
    );
  });
});

function letters(text: string): string {
  const found =
    text
      .toWellFormed()
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? [];
  return found.join('');
}
