import { everythingIn } from '@/tests/export/readable';

type Decoder = (rendered: string | Uint8Array) => string;

/** Text in which nothing hides: a search finds what a reader would. */
const plainly: Decoder = (rendered) => everythingIn(rendered);

/** Words that a format may cut into pieces of markup, put together again. */
const withoutTags: Decoder = (rendered) => {
  const text = everythingIn(rendered);
  return `${text}\n${text.replace(/<[^<>]*>/gu, '')}`;
};

/** Signs that a calendar writes with a backslash. */
const withoutBackslashes: Decoder = (rendered) => {
  const text = everythingIn(rendered);
  return `${text}\n${text.replace(/\\(.)/gu, '$1')}`;
};

/** By extension: how to look into a file for what must not be in it. */
const DECODERS: Readonly<Record<string, Decoder>> = {
  md: withoutBackslashes,
  html: withoutTags,
  txt: plainly,
  docx: withoutTags,
  eml: withoutTags,
  ics: withoutBackslashes,
  csv: plainly,
  json: plainly,
};

/** What a file says. Throws when nobody knows how to look into files of that kind. */
export function decode(extension: string, rendered: string | Uint8Array): string {
  const decoder = DECODERS[extension];
  if (decoder === undefined) {
    throw new Error(
      `Nobody looks into .${extension} files: add a decoder to tests/documents/decoders.ts, so that a leak in them is found`,
    );
  }
  return decoder(rendered);
}
