/** Says which address a script may be loaded from: the page's policy lets no other through. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => TrustedTypePolicy;
}
interface TrustedTypePolicy {
  createScriptURL: (address: string) => string;
}

export const SEARCH_WORKER = '/search-worker.js';
const BACKUP_WORKER = '/backup-worker.js';

type Page = typeof globalThis;
const policies = new Map<string, TrustedTypePolicy | undefined>();

/** Starts the worker that searches, or gives `undefined` where there can be none. */
export function startSearchWorker(page: Page = globalThis): Worker | undefined {
  return startWorker('search-worker', SEARCH_WORKER, page);
}

/** Starts a worker for one backup or restore, or gives `undefined` where there can be none. */
export function startBackupWorker(page: Page = globalThis): Worker | undefined {
  return startWorker('backup-worker', BACKUP_WORKER, page);
}

/**
 * The browser asks for a trusted address; each policy trusts one worker alone, and can be made once
 * in the life of a page.
 */
function startWorker(name: string, worker: string, page: Page): Worker | undefined {
  if (typeof page.Worker !== 'function') return undefined;
  const { trustedTypes } = page as { trustedTypes?: TrustedTypes };
  if (!policies.has(name)) {
    const policy = trustedTypes?.createPolicy(name, {
      createScriptURL(address) {
        if (address !== worker) throw new TypeError(`${address} is no worker of Coachside`);
        return address;
      },
    });
    policies.set(name, policy);
  }
  return new page.Worker(policies.get(name)?.createScriptURL(worker) ?? worker);
}
