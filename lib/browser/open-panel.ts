import { browser } from 'wxt/browser';

interface Surfaces {
  sidePanel?: { open(target: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Chromium's side panel and Firefox's sidebar, neither of which the polyfill covers. */
function surfaces(): Surfaces {
  return (globalThis as { chrome?: Surfaces }).chrome ?? (browser as unknown as Surfaces);
}

/**
 * Opens the panel beside the page. Call it first in the click: after an `await` the browser no
 * longer counts it as the coach's own act. Rejects where the browser refuses; the toolbar icon
 * always works.
 */
export async function openPanel(): Promise<void> {
  const { sidePanel, sidebarAction } = surfaces();
  if (sidePanel !== undefined)
    await sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
  else if (sidebarAction !== undefined) await sidebarAction.open();
  else throw new Error('This browser has no side panel');
}
