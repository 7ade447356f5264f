/** Says which address a script may be loaded from: the page's policy lets no other through. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
}

export const SEARCH_WORKER = '/search-worker.js';

/**
 * Starts the worker that searches, or gives `undefined` where there can be none. The browser asks for
 * a trusted address; the one policy there is trusts this worker alone.
 */
export function startSearchWorker(page: typeof globalThis = globalThis): Worker | undefined {
  if (typeof page.Worker !== 'function') return undefined;
  const { trustedTypes } = page as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('search-worker', {
    createScriptURL(address) {
      if (address !== SEARCH_WORKER) throw new TypeError(`${address} is no worker of Coachside`);
      return address;
    },
  });
  return new page.Worker(policy?.createScriptURL(SEARCH_WORKER) ?? SEARCH_WORKER);
}
