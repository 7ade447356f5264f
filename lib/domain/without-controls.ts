/**
 * A text without control characters other than line breaks and tabs. Line breaks are written one
 * way, and half a surrogate pair becomes U+FFFD.
 */
export function withoutControls(text: string): string {
  return (
    text
      .replace(/\r\n?|\u0085/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is being removed
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '')
      .toWellFormed()
  );
}
