/** The machine's clock, in epoch milliseconds. */
export function now(): number {
  return Date.now();
}
