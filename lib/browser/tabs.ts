import { browser } from 'wxt/browser';
import { now } from '@/lib/browser/clock';
import type { Instant } from '@/lib/domain/days';

/**
 * Says where a tab went: its new address, or `undefined` when it closed or its address can not be
 * seen (activeTab begins with a click and ends when the tab leaves the site), and when that was so.
 */
export function onTabMoved(
  moved: (tabId: number, url: string | undefined, at: Instant) => Promise<void>,
  failed: (error: unknown) => void,
): void {
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.url === undefined && change.status !== 'loading') return;
    // A click may let us see the address while the answer is on its way.
    const at = now();
    addressOf(tabId)
      .then((url) => moved(tabId, url, at))
      .catch(failed);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    moved(tabId, undefined, now()).catch(failed);
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
