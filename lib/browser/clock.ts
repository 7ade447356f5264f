/** The machine's clock, in epoch milliseconds. */
export function now(): number {
  return Date.now();
}

/** Runs something when the page has nothing better to do. Returns how to call it off. */
export function whenIdle(run: () => void): () => void {
  const handle = requestIdleCallback(run);
  return () => cancelIdleCallback(handle);
}
