import { browser } from 'wxt/browser';

/** The global commands besides opening the panel, which the browser does by itself. */
export type CommandName = 'mark-moment' | 'hide-everything' | 'next-item';

/** Answers the global commands, with the panel open or closed. */
export function onCommand(
  verbs: Record<CommandName, () => Promise<void>>,
  failed: (error: unknown) => void,
): void {
  browser.commands.onCommand.addListener((name) => {
    if (Object.hasOwn(verbs, name)) verbs[name as CommandName]().catch(failed);
  });
}
