import type { Locator, Page } from 'playwright-core';

/** The panel as a coach meets it, by the roles and names of the English interface. */
export interface PanelPage {
  page: Page;
  line: Locator;
  status: Locator;
  addClient(name: string): Promise<void>;
  startSession(agenda?: string): Promise<void>;
  write(text: string): Promise<void>;
  /** The texts of the notes list, newest first, each with its time into the session. */
  notes(): Promise<string[]>;
  saved(): Promise<void>;
  /** Whether the status acknowledges, right now, that everything typed is on disk. */
  isAllSaved(): Promise<boolean>;
}

export function panelPage(page: Page): PanelPage {
  const line = page.getByRole('textbox', { name: 'Note', exact: true });
  const status = page.getByRole('status');
  const saved = () =>
    page
      .locator('[role="status"][aria-busy="false"]')
      .filter({ hasText: /^Saved$/ })
      .first()
      .waitFor();
  return {
    page,
    line,
    status,
    saved,
    async isAllSaved() {
      const [isBusy, text] = await status.evaluate((line: HTMLElement) => [
        line.ariaBusy === 'true',
        line.innerText,
      ]);
      return !isBusy && text === 'Saved';
    },
    async addClient(name) {
      await page.getByRole('button', { name: 'New client' }).click();
      await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Start session' }).waitFor();
    },
    async startSession(agenda) {
      if (agenda !== undefined) {
        await page.getByRole('combobox', { name: 'Agenda' }).selectOption({ label: agenda });
      }
      await page.getByRole('button', { name: 'Start session' }).click();
      await line.waitFor();
    },
    async write(text) {
      await line.click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await saved();
    },
    async notes() {
      const list = page.getByRole('list', { name: 'Notes' });
      return (await list.getByRole('listitem').allInnerTexts()).map((text) =>
        text.replace(/\s+/g, ' ').trim(),
      );
    },
  };
}
