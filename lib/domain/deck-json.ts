import { DECK_ROWS_MAX } from '@/lib/domain/deck-csv';
import { type KnownQuestions, type ReadRows, RowReader } from '@/lib/domain/deck-rows';
import type { QuestionDraft } from '@/lib/domain/own-question';
import { z } from '@/lib/domain/zod';

/**
 * The file format of one deck. A change that older versions could not read raises the number; a
 * field that they may ignore does not.
 */
export const DECK_FORMAT = 'coachside-deck';
export const DECK_FORMAT_VERSION = 1;

const envelopeSchema = z.object({
  format: z.literal(DECK_FORMAT),
  version: z.int().check(z.positive()),
  name: z.catch(z.string(), ''),
  questions: z.array(z.unknown()),
});

/** Anything a row may hold is turned into words; what it means is decided like a row of CSV. */
const wordSchema = z.catch(z.union([z.string(), z.pipe(z.number(), z.transform(String))]), '');
const rowSchema = z.object({
  text: wordSchema,
  es: wordSchema,
  esUsted: wordSchema,
  topic: wordSchema,
  phases: z.catch(
    z.union([
      z.array(wordSchema),
      z.pipe(
        z.string(),
        z.transform((word) => [word]),
      ),
    ]),
    [],
  ),
  depth: wordSchema,
  audience: wordSchema,
});

type JsonRefusal = 'bad-json' | 'other-json' | 'newer-version' | 'too-many-rows' | 'empty';
export type ReadDeckJson = (ReadRows & { name: string }) | { refused: JsonRefusal; detail: string };

/** Reads a deck from the product's own JSON, a question a step. Never throws. */
export function* readDeckJson(
  text: string,
  known: KnownQuestions,
): Generator<undefined, ReadDeckJson> {
  // A deck is an object; a list a million brackets deep would take long to find out about.
  if (/^\s*\[/.test(text)) return { refused: 'other-json', detail: '' };
  const value = parseJson(text);
  if (value === undefined) return { refused: 'bad-json', detail: '' };
  const envelope = envelopeSchema.safeParse(value);
  if (!envelope.success) return { refused: 'other-json', detail: '' };
  const { version, name, questions } = envelope.data;
  if (version > DECK_FORMAT_VERSION) return { refused: 'newer-version', detail: String(version) };
  if (questions.length === 0) return { refused: 'empty', detail: '' };
  if (questions.length > DECK_ROWS_MAX) return { refused: 'too-many-rows', detail: '' };
  const rows = new RowReader(known);
  for (const [index, each] of questions.entries()) {
    const raw = rowSchema.safeParse(each);
    if (raw.success) rows.add(index + 1, raw.data);
    else rows.reject(index + 1, 'not-a-question', '', '');
    yield;
  }
  return { ...rows.read, name };
}

/** `undefined` for what is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A deck in the product's own format. Read again, it gives the same questions. */
export function writeDeckJson(name: string, questions: readonly QuestionDraft[]): string {
  const deck = {
    format: DECK_FORMAT,
    version: DECK_FORMAT_VERSION,
    name,
    questions: questions.map(({ text, es, esUsted, topic, phases, audience, depth }) => ({
      text,
      ...(es === undefined ? {} : { es }),
      ...(esUsted === undefined ? {} : { esUsted }),
      topic,
      phases,
      audience,
      depth,
    })),
  };
  return `${JSON.stringify(deck, null, 2)}\n`;
}
