import { assertNever } from '@/lib/documents/assert-never';
import type { Language } from '@/lib/domain/language';
import type { Audience } from '@/lib/domain/release';

/** A piece of a document in finished text. To add one: add it here, and every renderer must draw it. */
export type Block =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; text: string }
  | { type: 'list'; items: readonly string[] }
  | { type: 'quote'; text: string }
  | { type: 'key-values'; rows: readonly { key: string; value: string }[] }
  | TableBlock
  | ChartBlock
  /** What is said about the document itself, apart from what it tells. */
  | { type: 'footer'; text: string };

export interface TableBlock {
  type: 'table';
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Ratings over time, one line for each goal, all between the same two ends. */
export interface ChartBlock {
  type: 'chart';
  scale: ChartScale;
  lines: readonly ChartLine[];
  /** The same values: shown below the drawing, and alone wherever nothing can be drawn. */
  table: TableBlock;
}

export interface ChartScale {
  min: number;
  max: number;
}

export interface ChartLine {
  label: string;
  /** The line in a sentence, for whoever doesn't see it. */
  description: string;
  /** In their order. None where there is nothing to draw. */
  points: readonly ChartPoint[];
  target: { value: number; label: string } | null;
}

export interface ChartPoint {
  /** When it was, in the words of the document: a day, or only "First". */
  label: string;
  /** Where it stands between the first moment of the chart and the last, 0 to 1. */
  position: number;
  value: number;
}

/** Who a document is from, in finished text. Nothing of it says who the document is about. */
export interface Letterhead {
  name: string;
  /** What the coach is: "Executive coach, PCC". Like the contact, it may be empty. */
  line: string;
  /** One or more lines. */
  contact: string;
  /** `#rrggbb`, dark enough for text on white. */
  accent: string;
  /** `#rrggbb`, light enough for text on a dark page. */
  accentOnDark: string;
  logo: Logo | null;
}

/** A small PNG that needs no other words: the coach's name stands beside it. */
export interface Logo {
  /** Base64 without a prefix. */
  png: string;
  /** In CSS pixels. */
  width: number;
  height: number;
}

/** Days in a document that somebody may want in a calendar, in finished text. */
export interface Calendar {
  /** `YYYY-MM-DD`: the day the document is of. */
  stampedOn: string;
  entries: readonly CalendarEntry[];
}

export interface CalendarEntry {
  /** `YYYY-MM-DD` */
  day: string;
  summary: string;
}

/**
 * A small tree of blocks in finished text, in one language, for one audience. It holds no ids and
 * no records, so a renderer cannot reach what the builder left out.
 */
export interface CoachsideDocument<A extends Audience = Audience> {
  audience: A;
  language: Language;
  title: string;
  /** A file name without its extension, safe on every system and free of full names. */
  fileName: string;
  /** Where it is to be sent, if that is known: an address from the client's record. */
  to?: string;
  /** The days it speaks of, for a calendar. */
  calendar?: Calendar;
  /** Drawn above the title. A document without one is from nobody in particular. */
  letterhead?: Letterhead;
  blocks: readonly Block[];
}

/**
 * What a document says, the same for every format: to tell whether two of them say the same. What is
 * said about the document itself does not count, so that a new footer changes no recap.
 */
export function contentOf({ title, blocks }: CoachsideDocument): string {
  return JSON.stringify([title, blocks.filter(({ type }) => type !== 'footer')]);
}

/** How many words a reader has before them, title included. Signs alone are not words. */
export function wordCount(document: CoachsideDocument): number {
  return [document.title, ...document.blocks.flatMap(textsOf)].reduce(
    (sum, text) => sum + text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    0,
  );
}

function textsOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'footer':
      return [block.text];
    case 'list':
      return block.items;
    case 'key-values':
      return block.rows.flatMap(({ key, value }) => [key, value]);
    case 'table':
      return [block.caption, ...block.columns, ...block.rows.flat()];
    case 'chart':
      return textsOf(block.table);
    default:
      return assertNever(block);
  }
}
