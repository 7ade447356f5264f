/** The machine's clock, in epoch milliseconds. */
export function now(): number {
  return Date.now();
}

/** The same beside a clock that nobody sets, and whether the page is in view. */
export function readClock(): { wall: number; steady: number; isSeen: boolean } {
  const isSeen = document.visibilityState === 'visible';
  return { wall: now(), steady: performance.now(), isSeen };
}

/** The IANA time zone of the machine's clock. */
export function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Every time zone that the browser knows by name. */
export function everyZone(): string[] {
  return Intl.supportedValuesOf('timeZone');
}

/** How long a page that has just been opened is left to whoever opened it. */
const SETTLING_MS = 2_000;

/**
 * Runs something that can wait: some time after the page was opened, when it has nothing better to
 * do. Returns how to call it off.
 */
export function whenSettled(run: () => void): () => void {
  let handle: number | undefined;
  const timer = setTimeout(() => {
    handle = requestIdleCallback(run);
  }, SETTLING_MS);
  return () => {
    clearTimeout(timer);
    if (handle !== undefined) cancelIdleCallback(handle);
  };
}

/** Lets the page answer keys and paint before the work goes on. */
export async function giveWay(): Promise<void> {
  const page = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (page.scheduler?.yield !== undefined) return page.scheduler.yield();
  return new Promise((done) => setTimeout(done));
}

/** Lets everything else that waits have its turn, however low its priority. */
export async function rest(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/**
 * Runs something once what was drawn is on the screen; in a page that is out of sight, which paints
 * nothing, as soon as it may. Returns how to call it off.
 */
export function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer = setTimeout(run);
  };
  if (document.visibilityState === 'hidden') {
    soon();
    return () => clearTimeout(timer);
  }
  const frame = requestAnimationFrame(soon);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
