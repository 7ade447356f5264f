import { strFromU8, unzipSync } from 'fflate';

/**
 * What a rendered file says, for a golden file or a search for what must not be in it: a text as it
 * is, a package by its parts. Throws on bytes that nobody can look into yet, so that a new binary
 * format is never taken for an empty one.
 */
export function readable(rendered: string | Uint8Array): string {
  if (typeof rendered === 'string') return rendered;
  const isZip = rendered[0] === 0x50 && rendered[1] === 0x4b;
  if (!isZip) throw new Error('A binary format needs a decoder in tests/export/readable.ts');
  return Object.entries(unzipSync(rendered))
    .map(
      ([name, bytes]) =>
        `=== ${name} ===\n${/\.(xml|rels)$/.test(name) ? strFromU8(bytes) : `${bytes.length} bytes`}`,
    )
    .join('\n\n');
}

/** The name of the golden file that holds {@link readable} output. */
export function goldenName(name: string, extension: string, rendered: string | Uint8Array): string {
  return `golden/${name}.${extension}${typeof rendered === 'string' ? '' : '.txt'}`;
}

/** The same with everything that hides words from a search undone: for finding what must not be there. */
export function everythingIn(rendered: string | Uint8Array): string {
  const text = readable(rendered);
  return [
    text,
    withoutFolds(text),
    withoutFolds(fromQuotedPrintable(text)),
    encodedWords(text),
  ].join('\n');
}

function fromQuotedPrintable(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/(?:=[\dA-F]{2})+/g, (run) =>
      Buffer.from(run.replaceAll('=', ''), 'hex').toString('utf8'),
    );
  return bytes;
}

/** Long lines of calendars and headers go on after a blank. */
function withoutFolds(text: string): string {
  return text.replace(/\r\n[ \t]/g, '');
}

function encodedWords(text: string): string {
  return [...text.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g)]
    .map(([, word = '']) => Buffer.from(word, 'base64').toString('utf8'))
    .join('');
}
