import { browser } from 'wxt/browser';

/** Only Firefox can show its shortcut settings by itself; the polyfill does not cover it. */
interface ShortcutSettings {
  openShortcutSettings?: () => Promise<void>;
}

/** Opens the workspace in a new tab: at its start, or at a route such as `/sessions/<id>`. */
export async function openWorkspace(route = ''): Promise<void> {
  const hash = route === '' ? '' : `#${route}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/workspace.html${hash}`) });
}

/** Opens the first-run page in a new tab. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Opens the browser's own page for setting shortcuts. Rejects where there is none to open. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as ShortcutSettings;
  if (open !== undefined) await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
