import { DECK_NAME_MAX } from '@/lib/domain/deck';
import { readDeckCsv } from '@/lib/domain/deck-csv';
import { DECK_FORMAT, readDeckJson } from '@/lib/domain/deck-json';
import type { KnownQuestions, RejectedRow } from '@/lib/domain/deck-rows';
import { decodeText } from '@/lib/domain/decode-text';
import { type QuestionDraft, tidyQuestion } from '@/lib/domain/own-question';

export const DECK_FILE_MAX_BYTES = 5_000_000;

export type DeckRefusal =
  | 'too-big'
  | 'too-many-rows'
  | 'empty'
  | 'office'
  | 'binary'
  | 'bad-json'
  | 'other-json'
  | 'newer-version'
  | 'no-question-column'
  | 'no-header';

/** What a file holds, or the one reason why it can't be read. Nothing is stored by reading. */
export type DeckFileResult =
  | {
      kind: 'deck';
      /** From the file or its name; may be empty. */
      deckName: string;
      questions: QuestionDraft[];
      rejected: RejectedRow[];
      /** Header names that mean nothing here. */
      unusedColumns: string[];
    }
  | { kind: 'refused'; reason: DeckRefusal; detail: string };

/**
 * Reads a deck from the bytes of a file: the product's own JSON, CSV, or a list of one question a
 * line. Questions in `known` are left out. Never throws; takes time linear in at most 5 MB.
 */
export function parseDeckFile(
  bytes: Uint8Array,
  name: string,
  known: KnownQuestions = new Map(),
): DeckFileResult {
  const steps = parseDeckFileInSteps(bytes, name, known);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** {@link parseDeckFile}, a row a step, for a page that has to go on drawing. */
export function* parseDeckFileInSteps(
  bytes: Uint8Array,
  name: string,
  known: KnownQuestions,
): Generator<undefined, DeckFileResult> {
  if (bytes.length > DECK_FILE_MAX_BYTES) return refusal('too-big');
  const decoded = decodeText(bytes);
  if ('refused' in decoded) return refusal(decoded.refused);
  const { text } = decoded;
  const fileName = tidyQuestion(name.replace(/\.[^.]{1,5}$/, '').replace(/_+/g, ' '));
  if (isJson(text, name)) {
    const read = yield* readDeckJson(text, known);
    if ('refused' in read) return refusal(read.refused, read.detail);
    const deckName = cut(tidyQuestion(read.name) || fileName);
    return { kind: 'deck', deckName, ...withoutName(read), unusedColumns: [] };
  }
  const read = yield* readDeckCsv(text, known);
  if ('refused' in read) return refusal(read.refused, read.detail);
  return { kind: 'deck', deckName: cut(fileName), ...read };
}

/** By its name, or by what it says when the name says nothing or was changed. */
function isJson(text: string, name: string): boolean {
  if (/\.json$/i.test(name)) return true;
  if (!/^\s*[{[]/.test(text)) return false;
  return !/\.(csv|tsv|tab|txt)$/i.test(name) || text.slice(0, 200).includes(`"${DECK_FORMAT}"`);
}

function withoutName<Read extends { name: string }>({
  name: _,
  ...rest
}: Read): Omit<Read, 'name'> {
  return rest;
}

/** Shortened to what a deck's name may be, without half a character at the end. */
function cut(name: string): string {
  return name.slice(0, DECK_NAME_MAX).toWellFormed().trim();
}

function refusal(reason: DeckRefusal, detail = ''): DeckFileResult {
  return { kind: 'refused', reason, detail };
}
