import { browser } from 'wxt/browser';

export const SHORTCUT_VERBS = [
  'open-panel',
  'mark-moment',
  'hide-everything',
  'next-item',
] as const;

export interface Shortcut {
  verb: (typeof SHORTCUT_VERBS)[number];
  /** As the browser writes them (`Alt+Shift+K`), or `null` when none are set. */
  keys: string | null;
}

/** The shortcuts as they really are: the coach or the browser may have changed or refused them. */
export async function listShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return SHORTCUT_VERBS.map((verb) => {
    const found = commands.find(({ name }) => verbOf(name) === verb);
    return { verb, keys: found?.shortcut ? found.shortcut : null };
  });
}

/** Opening the panel is a command of the browser's own, named differently in each. */
function verbOf(name: string | undefined): string | undefined {
  return name === '_execute_action' || name === '_execute_sidebar_action' ? 'open-panel' : name;
}
