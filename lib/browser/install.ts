import { browser } from 'wxt/browser';

/** Runs whenever the browser is started. */
export function onBrowserStart(
  started: () => Promise<unknown>,
  failed: (error: unknown) => void,
): void {
  browser.runtime.onStartup.addListener(() => void started().catch(failed));
}

/** Runs once, when the extension was newly installed; not on updates. */
export function onFirstInstall(
  installed: () => Promise<unknown>,
  failed: (error: unknown) => void,
): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') installed().catch(failed);
  });
}
