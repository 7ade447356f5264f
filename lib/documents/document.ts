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
  | {
      type: 'table';
      caption: string;
      columns: readonly string[];
      rows: readonly (readonly string[])[];
    }
  /** What is said about the document itself, apart from what it tells. */
  | { type: 'footer'; text: string };

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
    default:
      return assertNever(block);
  }
}
