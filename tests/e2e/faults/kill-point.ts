import type { Page } from 'playwright-core';

/** Longer than it takes to kill, close or take away whatever the page is in. */
const HELD_MS = 1_500;
const BEGUN = 'kill point: first write';
const REACHED = 'kill point: reached';

interface Counter {
  writes: number;
  stopAt: number;
}

/**
 * Counts every write that a page asks its database for, in its own code or below it, and holds the
 * page in the middle of one: what was written until then is with the browser, and what is left is not.
 */
export async function countWrites(page: Page, stopAt: number, isInPage: boolean): Promise<void> {
  // What would be done in a worker is done in the page, where it can be counted and held.
  if (isInPage) await page.addInitScript(() => Object.assign(globalThis, { Worker: undefined }));
  await page.addInitScript(install, { stopAt, held: HELD_MS, begun: BEGUN, reached: REACHED });
}

/** From here on; 0 never stops. */
export async function countFromNow(page: Page, stopAt: number): Promise<void> {
  await page.evaluate((at) => {
    const { killPoint } = globalThis as unknown as { killPoint: Counter };
    killPoint.writes = 0;
    killPoint.stopAt = at;
  }, stopAt);
}

export function writesSoFar(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { killPoint: Counter }).killPoint.writes);
}

/** Whether anything was written yet, even of a page that is no more. */
export function watchBegun(page: Page): () => boolean {
  let hasBegun = false;
  page.on('console', (line) => {
    if (line.text() === BEGUN) hasBegun = true;
  });
  return () => hasBegun;
}

/** Ends when the page stands in the middle of its write; false when it never came to it. */
export function untilHeld(page: Page, patience: number): Promise<boolean> {
  return page
    .waitForEvent('console', { predicate: (line) => line.text() === REACHED, timeout: patience })
    .then(
      () => true,
      () => false,
    );
}

interface Setting {
  stopAt: number;
  held: number;
  begun: string;
  reached: string;
}

function install({ stopAt, held, begun, reached }: Setting): void {
  const killPoint: Counter = { writes: 0, stopAt };
  Object.assign(globalThis, { killPoint });
  const count = () => {
    killPoint.writes += 1;
    if (killPoint.writes === 1) console.debug(begun);
    if (killPoint.writes !== killPoint.stopAt) return;
    console.debug(reached);
    const until = performance.now() + held;
    while (performance.now() < until);
  };
  const watch = (prototype: object, names: readonly string[]) => {
    const methods = prototype as Record<string, (...args: unknown[]) => unknown>;
    for (const name of names) {
      const before = methods[name];
      methods[name] = function (this: unknown, ...args: unknown[]) {
        const answer = before?.apply(this, args);
        count();
        return answer;
      };
    }
  };
  watch(IDBObjectStore.prototype, ['put', 'add', 'delete', 'clear']);
  watch(IDBCursor.prototype, ['update', 'delete']);
  watch(IDBFactory.prototype, ['deleteDatabase']);
  // The last moment of all: everything is with the browser, which is told to keep it.
  watch(IDBTransaction.prototype, ['commit']);
}
