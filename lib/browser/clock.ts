/** The machine's clock, in epoch milliseconds. */
export function now(): number {
  return Date.now();
}

/** Runs something when the page has nothing better to do. Returns how to call it off. */
export function whenIdle(run: () => void): () => void {
  const handle = requestIdleCallback(run);
  return () => cancelIdleCallback(handle);
}

/** Lets the page answer keys and paint before the work goes on. */
export async function giveWay(): Promise<void> {
  const page = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (page.scheduler?.yield !== undefined) return page.scheduler.yield();
  return new Promise((done) => setTimeout(done));
}
