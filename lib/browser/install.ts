import { browser } from 'wxt/browser';

/** Runs once, when the extension was newly installed; not on updates. */
export function onFirstInstall(
  installed: () => Promise<unknown>,
  failed: (error: unknown) => void,
): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') installed().catch(failed);
  });
}
