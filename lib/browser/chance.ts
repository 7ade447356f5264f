const RANGE = 2 ** 32;

/**
 * A whole number from 0 to `limit - 1`, every one as likely, from the browser's cryptographic source
 * of chance. `limit` is at least 1 and at most 2³².
 */
export function randomBelow(
  limit: number,
  draw: () => number = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
): number {
  // Numbers beyond the last whole multiple would make the first few more likely.
  const fair = RANGE - (RANGE % limit);
  let drawn = draw();
  while (drawn >= fair) drawn = draw();
  return drawn % limit;
}
