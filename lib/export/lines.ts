/** Everything that some system calls the end of a line. */
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;

/** Control characters, tab apart: no file format shows them, and some readers stop at them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu;

/** The lines of a text, without control characters, trailing blanks, or empty lines around it. */
export function linesOf(text: string): string[] {
  const lines = text.split(LINE_END).map((line) => line.replace(CONTROL, '').trimEnd());
  const first = lines.findIndex((line) => line !== '');
  return first === -1 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1);
}

/** The same lines in groups, cut at empty ones. No group is empty. */
export function paragraphsOf(text: string): string[][] {
  const groups: string[][] = [[]];
  for (const line of linesOf(text)) {
    if (line === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

/** The text on one line, for a place that has no second one. */
export function oneLine(text: string): string {
  return linesOf(text)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
