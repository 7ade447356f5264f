import type { Day } from '@/lib/domain/days';
import { fold } from '@/lib/domain/fold';
import { NoteSorter, type NotesRead } from '@/lib/domain/import/note-drafts';
import type { NotesReading } from '@/lib/domain/import/notes-table';
import type { Markdown, Passage } from '@/lib/domain/import/split-markdown';
import { type DayReading, findDay } from '@/lib/domain/import/written-day';
import { orderOf } from '@/lib/domain/written-numbers';

/** Where passages belong: to a day, to none yet, or to one that does not exist. */
type Place = { day: Day } | { bad: string } | undefined;

/** What stands beside the date in a heading and says nothing. */
const SAYS_NOTHING = new Set(
  `session sesion notes notas note nota meeting reunion coaching date fecha day dia on el del de the of no
  nº n number numero with con
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  lunes martes miercoles jueves viernes sabado domingo lun mar mie jue vie sab dom`.split(/\s+/),
);
const NUMBERS = /(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?!\d)/g;
const HEADING_MAX = 200;

/**
 * Reads notes from a Markdown text, a passage a step. A heading with a date, or a line that is
 * nothing but a date, begins the notes of that day; other headings are notes like paragraphs and
 * items of lists. What stands before the first date goes to the day that the coach chose.
 */
export function* readNotesMarkdown(
  { passages, properties }: Markdown,
  { today, chosenDay, known, order: stated }: NotesReading,
): Generator<undefined, NotesRead> {
  const sorter = new NoteSorter(today, known);
  const numbers = passages
    .filter(({ text, isHeading }) => isHeading || isShort(text))
    .flatMap(numbersIn);
  const told = orderOf(numbers);
  const reading: DayReading = { order: stated ?? told ?? 'day-first', today };
  if (properties !== undefined) sorter.leaveOut(1, 'properties', '', properties);
  let place: Place;
  let usesChosenDay = false;
  const add = (passage: Passage, text = passage.text) => {
    if (place !== undefined && 'bad' in place) {
      sorter.leaveOut(passage.row, 'bad-day', place.bad, text);
      return;
    }
    usesChosenDay ||= place === undefined;
    const day = place?.day ?? chosenDay;
    sorter.add({ row: passage.row, day, minute: null, text, kind: 'note', tags: [] });
  };
  for (const [index, passage] of passages.entries()) {
    yield;
    const dated = placeIn(passage, reading);
    if (dated !== undefined) {
      place = dated.place;
      if (dated.rest !== '') add(passage, dated.rest);
    } else if (passage.isHeading && index === 0) {
      sorter.leaveOut(passage.row, 'title', '', passage.text);
    } else {
      add(passage);
    }
  }
  return {
    ...{ drafts: sorter.drafts, leftOut: sorter.leftOut, usesChosenDay },
    isOrderUnsure: told === undefined && numbers.length > 0,
  };
}

/** The day that a passage begins, if it begins one, and what else it says. */
function placeIn(
  passage: Passage,
  reading: DayReading,
): { place: Place; rest: string } | undefined {
  const { isHeading, text } = passage;
  if (!isHeading && !isShort(text)) return undefined;
  const found = findDay(text, reading);
  if (found === undefined) return undefined;
  const rest = saysSomething(text.replace(found.find, ' ')) ? text : '';
  // In a paragraph a date is a word like others, unless it stands alone.
  if (!isHeading && rest !== '') return undefined;
  return { place: found.day === null ? { bad: found.find } : { day: found.day }, rest };
}

function isShort(text: string): boolean {
  return text.length <= HEADING_MAX && !text.includes('\n');
}

function numbersIn({ text }: Passage): string[] {
  return text.length > HEADING_MAX ? [] : (text.match(NUMBERS) ?? []);
}

function saysSomething(text: string): boolean {
  const words = fold(text).match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
  return words.some((word) => !SAYS_NOTHING.has(word));
}
