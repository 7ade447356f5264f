import { browser } from 'wxt/browser';

/**
 * Says where a tab went: its new address, or `undefined` when it closed or its address can no
 * longer be seen (activeTab ends when it leaves the site).
 */
export function onTabMoved(
  moved: (tabId: number, url: string | undefined) => Promise<void>,
  failed: (error: unknown) => void,
): void {
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.url === undefined && change.status !== 'loading') return;
    moved(tabId, change.url ?? tab.url).catch(failed);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    moved(tabId, undefined).catch(failed);
  });
}
