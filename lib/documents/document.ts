import type { Language } from '@/lib/domain/language';

/** Who a document is for. `coach` sees everything; the others only what was released to them. */
export type Audience = 'coach' | 'client' | 'sponsor' | 'supervisor';

/** A piece of a document in finished text. To add one: add it here, and every renderer must draw it. */
export type Block =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; text: string }
  | { type: 'list'; items: readonly string[] }
  | { type: 'quote'; text: string }
  | { type: 'key-values'; rows: readonly { key: string; value: string }[] }
  | { type: 'table'; caption: string; columns: readonly string[]; rows: readonly (readonly string[])[] };

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
