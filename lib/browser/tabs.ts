import { browser } from 'wxt/browser';

/**
 * Says where a tab went: its new address, or `undefined` when it closed or its address can no
 * longer be seen (activeTab ends when it leaves the site).
 */
export function onTabMoved(
  moved: (tabId: number, url: string | undefined) => Promise<void>,
  failed: (error: unknown) => void,
): void {
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.url === undefined && change.status !== 'loading') return;
    addressOf(tabId)
      .then((url) => moved(tabId, url))
      .catch(failed);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    moved(tabId, undefined).catch(failed);
  });
}

/**
 * Where a tab is now, as far as we may know. Asked when an event is handled: one from before the
 * click that let us see the address carries none.
 */
async function addressOf(tabId: number): Promise<string | undefined> {
  const tabs = await browser.tabs.query({});
  return tabs.find((tab) => tab.id === tabId)?.url;
}
