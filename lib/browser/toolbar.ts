import { browser } from 'wxt/browser';

/** The tab that was clicked. With activeTab its address is known as long as it stays on its site. */
export interface ClickedTab {
  id: number;
  url: string | undefined;
}

interface SidePanel {
  open(target: { windowId: number }): Promise<void>;
  setPanelBehavior(behaviour: { openPanelOnActionClick: boolean }): Promise<void>;
}

interface SidebarAction {
  toggle(): Promise<void>;
}

/** Chromium's side panel and Firefox's sidebar: neither is covered by the polyfill. */
const surfaces = browser as unknown as { sidePanel?: SidePanel; sidebarAction?: SidebarAction };
const chromiumPanel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/**
 * Opens the panel on a toolbar click and says which tab was clicked. The panel is opened in the
 * first statement: after any `await` the browser no longer counts it as the coach's own act.
 */
export function onToolbarClick(
  clicked: (tab: ClickedTab) => Promise<void>,
  failed: (error: unknown) => void,
): void {
  // A click that opens the panel by itself would not grant activeTab; an older version may have set it.
  chromiumPanel?.setPanelBehavior({ openPanelOnActionClick: false }).catch(failed);
  browser.action.onClicked.addListener((tab) => {
    const opened =
      chromiumPanel !== undefined && tab.windowId !== undefined
        ? chromiumPanel.open({ windowId: tab.windowId })
        : surfaces.sidebarAction?.toggle();
    opened?.catch(failed);
    if (tab.id !== undefined) clicked({ id: tab.id, url: tab.url }).catch(failed);
  });
}
