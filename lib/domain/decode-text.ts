export type Decoded = { text: string } | { refused: 'office' | 'binary' };

/** ZIP (docx, xlsx, odt, Numbers) and the older Office files. */
const OFFICE_STARTS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

/**
 * The text of a file somebody else made: by its byte order mark, else as UTF-8, else as
 * Windows-1252, which gives a letter to every byte. What is no text at all is told apart.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const startsWith = (start: readonly number[]) =>
    start.every((byte, index) => bytes[index] === byte);
  if (OFFICE_STARTS.some(startsWith)) return { refused: 'office' };
  const text = startsWith([0xff, 0xfe])
    ? new TextDecoder('utf-16le').decode(bytes)
    : startsWith([0xfe, 0xff])
      ? new TextDecoder('utf-16be').decode(bytes)
      : (decodeUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes));
  // No text file has these: they are what pictures, archives and PDFs are full of.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: see above
  return /[\u0000-\u0006\u000e-\u001a]/.test(text) ? { refused: 'binary' } : { text };
}

/** `undefined` when the bytes are not UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
