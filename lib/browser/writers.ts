/** The browser's locks between pages, where it has them. */
function ownLocks(): LockManager | undefined {
  return globalThis.navigator?.locks ?? undefined;
}

/** How a page writes rows at this moment. */
export type Writing = 'plain' | 'sealed';

const nameOf = (writing: Writing) => `coachside writes ${writing}`;

/**
 * Says to every other page of the browser how this one writes, if it does, until it says otherwise or
 * ends. Does nothing where there are no locks: then there is one page.
 */
export function createWriterSign(locks = ownLocks()): (writing: Writing | undefined) => void {
  let shown: Writing | undefined;
  let takeDown: (() => void) | undefined;
  return (writing) => {
    if (locks === undefined || writing === shown) return;
    const before = takeDown;
    shown = writing;
    takeDown = undefined;
    if (writing !== undefined) {
      const isUp = new Promise<void>((resolve) => {
        takeDown = resolve;
      });
      // The new sign is asked for before the old one goes: there is no moment without one.
      void locks.request(nameOf(writing), { mode: 'shared' }, () => isUp);
    }
    before?.();
  };
}

/** Ends when no page of the browser writes that way any more. Rejects when one still does after a while. */
export async function nobodyWrites(
  writing: Writing,
  patience = 10_000,
  locks = ownLocks(),
): Promise<void> {
  if (locks === undefined) return;
  await locks.request(nameOf(writing), { signal: AbortSignal.timeout(patience) }, async () => {});
}

/** Does something unless another page is at it already; says whether it was done. */
export async function unlessAnother(
  what: string,
  act: () => Promise<void>,
  locks = ownLocks(),
): Promise<boolean> {
  if (locks === undefined) {
    await act();
    return true;
  }
  return locks.request(`coachside ${what}`, { ifAvailable: true }, async (lock) => {
    if (lock === null) return false;
    await act();
    return true;
  });
}

/** Does something once no other page is at it any more. */
export async function afterOthers(
  what: string,
  act: () => Promise<void>,
  locks = ownLocks(),
): Promise<void> {
  if (locks === undefined) await act();
  else await locks.request(`coachside ${what}`, act);
}
