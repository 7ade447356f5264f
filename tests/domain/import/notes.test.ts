import { describe, expect, it } from 'vitest';
import { type NoteColumn, readNoteColumn } from '@/lib/domain/import/import-words';
import type { NotesRead } from '@/lib/domain/import/note-drafts';
import { readNotesMarkdown } from '@/lib/domain/import/notes-markdown';
import { type NotesReading, readNotesTable } from '@/lib/domain/import/notes-table';
import { splitMarkdown } from '@/lib/domain/import/split-markdown';
import { readTable } from '@/lib/domain/import/table';
import { ENTRY_TEXT_MAX } from '@/lib/domain/note';
import { day } from '@/tests/fixtures/builders';
import { toEnd } from '@/tests/fixtures/steps';

const READING: NotesReading = {
  today: day('2026-03-10'),
  chosenDay: day('2026-03-01'),
  known: new Set(),
};

function markdown(text: string, over: Partial<NotesReading> = {}): NotesRead {
  const split = toEnd(splitMarkdown(text));
  if ('refused' in split) throw new Error(`Refused: ${split.refused}`);
  return toEnd(readNotesMarkdown(split, { ...READING, ...over }));
}

function table(
  text: string,
  {
    names = ['Ana Costa', 'AC'],
    columns,
    hasHeader,
    ...over
  }: Partial<
    NotesReading & { names: string[]; hasHeader: boolean; columns: Map<NoteColumn, number> }
  > = {},
): NotesRead {
  const read = toEnd(readTable(text, readNoteColumn));
  if ('refused' in read) throw new Error(`Refused: ${read.refused}`);
  const reading = { hasHeader: hasHeader ?? read.hasHeader, columns: columns ?? read.guess };
  return toEnd(readNotesTable(read, reading, { ...READING, ...over, names }));
}

const said = ({ drafts }: NotesRead) => drafts.map((draft) => [draft.day, draft.text]);
const left = ({ leftOut }: NotesRead) => leftOut.map(({ row, reason }) => [row, reason]);

describe('notes in Markdown', () => {
  it('become notes of the day in the heading above them, an item or a paragraph each', () => {
    const read = markdown(
      [
        '# Ana',
        '',
        '## 10 January 2024',
        '- Wants a calm board',
        '- [ ] Call **Berta**',
        '  - by Friday',
        '',
        'She laughed, and then',
        'said nothing for a while.',
        '',
        '## Session 2, 17/01/2024',
        '1. Slept badly',
      ].join('\n'),
    );

    expect(said(read)).toEqual([
      ['2024-01-10', 'Wants a calm board'],
      ['2024-01-10', '[ ] Call **Berta**\n  - by Friday'],
      ['2024-01-10', 'She laughed, and then\nsaid nothing for a while.'],
      ['2024-01-17', 'Slept badly'],
    ]);
    expect(read.drafts.map(({ row }) => row)).toEqual([4, 5, 8, 12]);
    expect(left(read)).toEqual([[1, 'title']]);
    expect(read.usesChosenDay).toBe(false);
  });

  it.each([
    ['## 2024-01-10', '2024-01-10'],
    ['### Wednesday, January 10th, 2024', '2024-01-10'],
    ['# Miércoles 10 de enero de 2024', '2024-01-10'],
    ['## 10.1.2024 ##', '2024-01-10'],
    ['2024-01-10\n----------', '2024-01-10'],
    ['10 ene 2024', '2024-01-10'],
    ['**10/01/2024**', '2024-01-10'],
    ['- 2024-01-10', '2024-01-10'],
    // Without a year it is the last one that has been.
    ['## 5 May', '2025-05-05'],
    ['## 1 March', '2026-03-01'],
  ])('know the day of %s', (heading, expected) => {
    expect(said(markdown(`${heading}\n\nA note`))).toEqual([[expected, 'A note']]);
  });

  it('keep what else a heading with a date says as a note', () => {
    expect(said(markdown('## 10 January 2024 – the merger\nA note'))).toEqual([
      ['2024-01-10', '10 January 2024 – the merger'],
      ['2024-01-10', 'A note'],
    ]);
  });

  it('without any date all go to the day the coach chooses, in their order', () => {
    const read = markdown('Kept from before\n\n## Goals\n- Board\n- Sleep\n');

    expect(said(read)).toEqual(
      ['Kept from before', 'Goals', 'Board', 'Sleep'].map((text) => ['2026-03-01', text]),
    );
    expect(read.usesChosenDay).toBe(true);
  });

  it('stay text, whatever markup or code is in them', () => {
    const markup = '<img src=x onerror=alert(1)> [a](javascript:alert(1)) `#tag` **b**';
    const code = '```\n# not a heading\n- not an item\n\n2024-01-10\n```';

    expect(said(markdown(`## 2024-01-10\n- ${markup}\n\n${code}`))).toEqual([
      ['2024-01-10', markup],
      ['2024-01-10', code],
    ]);
  });

  it('are left out under a day that does not exist or is to come, and the next day is read', () => {
    const read = markdown('## 2024-02-31\n- One\n## 2026-03-11\n- Two\n## 2024-03-01\n- Three');

    expect(said(read)).toEqual([['2024-03-01', 'Three']]);
    expect(read.leftOut).toMatchObject([
      { row: 2, reason: 'bad-day', detail: '2024-02-31', start: 'One' },
      { row: 4, reason: 'in-future', detail: '2026-03-11', start: 'Two' },
    ]);
  });

  it('read 3/4 as the other dates of the file tell, and as the coach says when none does', () => {
    const unsure = '## 3/4/2024\n- One';

    expect(markdown(unsure)).toMatchObject({ isOrderUnsure: true });
    expect(said(markdown(unsure))).toEqual([['2024-04-03', 'One']]);
    expect(said(markdown(unsure, { order: 'month-first' }))).toEqual([['2024-03-04', 'One']]);
    expect(said(markdown(`${unsure}\n## 3/14/2024\n- Two`))).toEqual([
      ['2024-03-04', 'One'],
      ['2024-03-14', 'Two'],
    ]);
  });

  it('pass over the properties some programs write first, and say so', () => {
    const read = markdown('---\ntags: [ana]\n---\n## 2024-01-10\n- One');

    expect(said(read)).toEqual([['2024-01-10', 'One']]);
    expect(read.leftOut).toMatchObject([{ row: 1, reason: 'properties', start: 'tags: [ana]' }]);
  });

  it('lose their control characters and nothing else', () => {
    const text = 'a\u0000b\u001b[2Jc \u202Eabc\u2066 שלום \ud800';

    expect(said(markdown(`## 2024-01-10\n- ${text}`))).toEqual([
      ['2024-01-10', 'ab[2Jc \u202Eabc\u2066 שלום \ufffd'],
    ]);
  });

  it('that are there already are recognised, however often a file comes back', () => {
    const text = '## 2024-01-10\n- One\n- One\n- Two';
    const known = new Set([JSON.stringify(['2024-01-10', 'Two'])]);

    expect(markdown(text, { known }).leftOut).toMatchObject([
      { row: 3, reason: 'repeats-row', detail: '2' },
      { row: 4, reason: 'already-there' },
    ]);
  });

  it('that are longer than a note can be are left out', () => {
    const read = markdown(`## 2024-01-10\n- ${'x'.repeat(ENTRY_TEXT_MAX + 1)}\n- One`);

    expect(said(read)).toEqual([['2024-01-10', 'One']]);
    expect(read.leftOut).toMatchObject([{ row: 2, reason: 'too-long', detail: '100000' }]);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\r\n\t\n', 'empty'],
    ['more than there can be', '- a\n'.repeat(20_002), 'too-many-rows'],
  ])('are refused as a whole: %s', (_what, text, refused) => {
    expect(toEnd(splitMarkdown(text))).toEqual({ refused });
  });
});

describe('notes in a table', () => {
  it.each([
    'Date,Note\n2024-01-10,Wants a calm board\n',
    'sep=;\nFecha;Notas\n10/01/2024;Wants a calm board\n',
    'My notes\t\n\t\nDay\tText\n10 January 2024\tWants a calm board',
  ])('are read by the names of its columns: %j', (text) => {
    expect(said(table(text))).toEqual([['2024-01-10', 'Wants a calm board']]);
  });

  it('have their time, kind and tags', () => {
    const read = table(
      'date,time,note,kind,tags\n2024-01-10,9:05,One,insight,"#board, next step"\n2024-01-10T14:30:00Z,,Two,Palabras,\n2024-01-11,2 pm,Three,,',
    );

    expect(read.drafts).toMatchObject([
      { minute: 545, kind: 'insight', tags: ['board', 'next-step'] },
      { minute: 870, kind: 'words', tags: [] },
      { minute: 840, kind: 'note' },
    ]);
  });

  it('are read by the columns that the coach chooses', () => {
    const text = 'wann,was\n2024-01-10,One\n';
    const columns = new Map<NoteColumn, number>([
      ['day', 0],
      ['text', 1],
    ]);

    expect(said(table(text))).toEqual([]);
    expect(said(table(text, { columns }))).toEqual([['2024-01-10', 'One']]);
  });

  it('without names for its columns begin in the first row', () => {
    const text = '2024-01-10;One\n2024-01-11;Two';
    const columns = new Map<NoteColumn, number>([
      ['day', 0],
      ['text', 1],
    ]);

    expect(said(table(text, { columns }))).toEqual([
      ['2024-01-10', 'One'],
      ['2024-01-11', 'Two'],
    ]);
  });

  it('without a column of days go to the day the coach chooses', () => {
    const read = table('note\nOne\n');

    expect(said(read)).toEqual([['2026-03-01', 'One']]);
    expect(read.usesChosenDay).toBe(true);
  });

  it('about somebody else are left out', () => {
    const read = table(
      'date,client,note\n2024-01-10,ANA COSTA,One\n2024-01-10,Bea Ruiz,Two\n2024-01-10,ac,Three\n2024-01-10,,Four',
    );

    expect(said(read).map(([, text]) => text)).toEqual(['One', 'Three', 'Four']);
    expect(read.leftOut).toMatchObject([
      { row: 3, reason: 'other-client', detail: 'Bea Ruiz', start: 'Two' },
    ]);
  });

  it.each([
    ['2024-01-10,,One,,', undefined],
    [',,One,,', 'no-day'],
    ['soon,,One,,', 'bad-day'],
    ['2024-13-01,,One,,', 'bad-day'],
    ['1969-01-01,,One,,', 'too-early'],
    ['2026-03-11,,One,,', 'in-future'],
    ['2024-01-10,late,One,,', 'bad-time'],
    ['2024-01-10,25:00,One,,', 'bad-time'],
    ['2024-01-10,,One,poem,', 'unknown-kind'],
    ['2024-01-10,,One,,<b>', 'bad-tag'],
    ['2024-01-10,,,,', 'no-text'],
    ['2024-01-10,,"One,,', 'open-quote'],
  ])('are judged line by line: %s', (row, reason) => {
    const read = table(`date,time,note,kind,tags\n2024-01-09,,Other,,\n${row}\n`);

    expect(read.leftOut).toMatchObject(reason === undefined ? [] : [{ row: 3, reason }]);
    expect(read.drafts).toHaveLength(reason === undefined ? 2 : 1);
  });

  it('at the same minute of the same day with the same words are the same', () => {
    const text = 'date,time,note\n2024-01-10,9:05,One\n2024-01-10,9:06,One';
    const known = new Set([JSON.stringify(['2024-01-10', 545, 'One'])]);

    expect(table(text).drafts).toHaveLength(2);
    expect(left(table(text, { known }))).toEqual([[2, 'already-there']]);
  });

  it('lose the apostrophe that kept a formula from running', () => {
    expect(said(table("date,note\n2024-01-10,'=1+1"))).toEqual([['2024-01-10', '=1+1']]);
  });
});
