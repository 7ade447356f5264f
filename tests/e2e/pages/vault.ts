import type { Page } from 'playwright-core';

export const PASSPHRASE = 'correct horse battery staple';

/** Turns the vault on in the workspace, as a coach does it, and gives the recovery key. */
export async function turnVaultOn(workspace: Page, passphrase = PASSPHRASE): Promise<string> {
  const button = (name: string) => workspace.getByRole('button', { name, exact: true });
  await button('Turn on the vault').click();
  await workspace.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await workspace.getByLabel('Passphrase once more').fill(passphrase);
  await button('Next').click();
  const list = workspace.getByRole('list', { name: 'Recovery key' });
  const groups = await list.getByRole('listitem').allTextContents();
  for (let place = 1; place <= groups.length; place += 1) {
    const field = workspace.getByLabel(`Group ${place}`, { exact: true });
    if (await field.isVisible()) await field.fill((groups[place - 1] ?? '').toLowerCase());
  }
  await button('Turn on the vault').click();
  await button('Lock now').waitFor();
  return groups.join('-');
}

/** Types the passphrase into a locked page. */
export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByRole('heading', { name: 'Coachside is locked' }).waitFor();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
}
