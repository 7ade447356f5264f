/**
 * A text without the signs that stand at its end, in one pass. A pattern with `+$` would try again
 * from each sign of every run, which takes a square of the time.
 */
export function withoutEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
