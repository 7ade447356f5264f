import { type RecapLayout, recapLayoutSchema } from '@/lib/domain/recap-template';
import { z } from '@/lib/domain/zod';

/**
 * The file format of recap templates. A change that older versions could not read raises the number;
 * a field that they may ignore does not.
 */
export const TEMPLATE_FORMAT = 'coachside-recap-templates';
export const TEMPLATE_FORMAT_VERSION = 1;
export const TEMPLATE_FILE_MAX_BYTES = 1_000_000;
export const TEMPLATES_MAX = 100;

export type TemplateRefusal =
  | 'too-big'
  | 'bad-json'
  | 'other-json'
  | 'newer-version'
  | 'too-many'
  | 'empty';

/** What a file holds, or the one reason why it can't be read. Nothing is stored by reading. */
export type TemplateFileResult =
  | {
      kind: 'templates';
      layouts: RecapLayout[];
      /** Where in the file, from 1, something stands that is no template. */
      rejected: number[];
    }
  | { kind: 'refused'; reason: TemplateRefusal };

const envelopeSchema = z.object({
  format: z.literal(TEMPLATE_FORMAT),
  version: z.int().check(z.positive()),
  templates: z.array(z.unknown()),
});

/** Templates in the product's own format. Read again, they are the same. */
export function writeTemplateFile(layouts: readonly RecapLayout[]): string {
  const templates = layouts.map((layout) => recapLayoutSchema.parse(layout));
  const file = { format: TEMPLATE_FORMAT, version: TEMPLATE_FORMAT_VERSION, templates };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads templates from the text of a file. Never throws. */
export function readTemplateFile(text: string): TemplateFileResult {
  if (text.length > TEMPLATE_FILE_MAX_BYTES) return refused('too-big');
  const json = parseJson(text);
  if (json === undefined) return refused('bad-json');
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) return refused('other-json');
  const { version, templates } = envelope.data;
  if (version > TEMPLATE_FORMAT_VERSION) return refused('newer-version');
  if (templates.length > TEMPLATES_MAX) return refused('too-many');
  const read = templates.map((each) => recapLayoutSchema.safeParse(each));
  const layouts = read.flatMap(({ data }) => (data === undefined ? [] : [data]));
  if (layouts.length === 0) return refused('empty');
  return {
    kind: 'templates',
    layouts,
    rejected: read.flatMap(({ success }, index) => (success ? [] : [index + 1])),
  };
}

/** `undefined` for what is not JSON. A byte order mark is none of its business. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function refused(reason: TemplateRefusal): TemplateFileResult {
  return { kind: 'refused', reason };
}
