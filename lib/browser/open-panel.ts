import { browser } from 'wxt/browser';

interface SidePanel {
  open(target: { windowId: number }): Promise<void>;
}

interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the panel beside the page: Chromium's side panel or Firefox's sidebar, neither of which the
 * polyfill covers. Call it first in the click: after an `await` the browser no longer counts it as
 * the coach's own act. Rejects where the browser refuses; the toolbar icon always works.
 */
export async function openPanel(): Promise<void> {
  const { sidePanel } = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome ?? {};
  if (sidePanel !== undefined) {
    await sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
    return;
  }
  const { sidebarAction } = browser as { sidebarAction?: SidebarAction };
  if (sidebarAction === undefined) throw new Error('This browser has no side panel');
  await sidebarAction.open();
}
