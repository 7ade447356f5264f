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
