import { afterEach, describe, expect, it } from 'vitest';
import { type ChromiumDriver, launchChromium } from './drivers/chromium.ts';
import { plantRows } from './fixtures/planted-rows.ts';
import { seed } from './fixtures/seed.ts';
import { turnVaultOn, unlock } from './pages/vault.ts';
import { findInProfile } from './scan/profile.ts';

const PANEL = { width: 360, height: 720 };
const ROWS = process.env.COACHSIDE_FULL === '1' ? 400 : 8;

/** Whatever a test planted, and the passphrase. */
const CANARY = /zq\d+canary|zq(?:name|family|note|tag|draft|room)|correct horse/gi;

let driver: ChromiumDriver;
afterEach(() => driver.close());

/** What was found, and where. */
function found(profile: string, pattern: RegExp): [string, string[]][] {
  return Array.from(findInProfile(profile, pattern), ([word, files]) => [word, [...files]]);
}

async function everyStore(page: import('playwright-core').Page): Promise<string> {
  return page.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: Record<string, { get: () => Promise<unknown> }> };
      }
    ).chrome;
    const kept = [
      ...[await storage.local?.get(), await storage.sync?.get(), await storage.session?.get()],
      ...[{ ...localStorage }, { ...sessionStorage }, history.state],
    ];
    return JSON.stringify([kept, document.title, location.href]);
  });
}

describe('the raw profile of a browser', () => {
  it('holds every canary without the vault, and none once it was turned on', async () => {
    driver = await launchChromium();
    const { rows, canaries } = plantRows(ROWS);
    const workspace = await driver.openPage('workspace.html#/vault', { width: 1100, height: 800 });
    await workspace.getByRole('button', { name: 'Turn on the vault' }).waitFor();
    await seed(workspace, rows);
    const before = found(driver.profile, CANARY);

    await turnVaultOn(workspace);

    // The browser lets go of its old files in its own time, within seconds.
    await expect.poll(() => found(driver.profile, CANARY), { timeout: 60_000 }).toEqual([]);
    const stores = await everyStore(workspace);
    await driver.close({ keepProfile: true });
    const after = found(driver.profile, CANARY);
    driver = await driver.relaunch();
    console.log(`${canaries.length} canaries in ${Object.keys(rows).length} tables`);
    expect(before.map(([word]) => word)).toEqual(expect.arrayContaining(canaries));
    expect(after).toEqual([]);
    expect(stores).not.toContain('zq');
  });

  it('never held anything of a practice that began with the vault, typed or half typed', async () => {
    driver = await launchChromium();
    const workspace = await driver.openPage('workspace.html#/vault', { width: 1100, height: 800 });
    await turnVaultOn(workspace);
    const panel = await driver.openPage('sidepanel.html', PANEL);
    await panel.getByRole('button', { name: 'New client' }).click();
    await panel.getByRole('textbox', { name: 'Name', exact: true }).fill('Zqname Zqfamily');
    await panel.getByRole('button', { name: 'Save client' }).click();
    await panel.getByRole('button', { name: 'Start session' }).click();
    const line = panel.getByRole('textbox', { name: 'Note', exact: true });
    await line.fill('A zqnote was said #zqtag');
    await line.press('Enter');
    await panel.getByRole('listitem').filter({ hasText: 'zqnote' }).first().waitFor();
    await line.pressSequentially('a zqdraft is under way');
    await workspace.getByRole('searchbox', { name: 'Search everything' }).fill('zqnote');
    await workspace.getByRole('main').getByText('was said').first().waitFor();
    const stores = (await everyStore(workspace)) + (await everyStore(panel));
    await workspace.goto(workspace.url().split('#')[0] ?? '');
    await driver.kill9();

    const finds = found(driver.profile, CANARY);

    driver = await driver.relaunch();
    const again = await driver.openPage('sidepanel.html', PANEL);
    await unlock(again);
    await again.getByRole('listitem').filter({ hasText: 'zqnote' }).first().waitFor();
    const draft = await again.getByRole('textbox', { name: 'Note', exact: true }).inputValue();
    expect(finds).toEqual([]);
    expect(stores).not.toMatch(CANARY);
    expect(draft).toBe('a zqdraft is under way');
    expect(driver.cspViolations()).toEqual([]);
    expect(driver.requests()).toEqual([]);
  });
});

describe('a locked panel', () => {
  it('shows nothing, refuses a wrong passphrase in words, and opens in all windows at once', async () => {
    driver = await launchChromium();
    const workspace = await driver.openPage('workspace.html#/vault', { width: 1100, height: 800 });
    const recoveryKey = await turnVaultOn(workspace);
    const panel = await driver.openPage('sidepanel.html', PANEL);
    await panel.getByRole('button', { name: 'New client' }).click();
    await panel.getByRole('textbox', { name: 'Name', exact: true }).fill('Ana Costa');
    await panel.getByRole('button', { name: 'Save client' }).click();
    await panel.getByRole('button', { name: 'Start session' }).waitFor();

    await panel.keyboard.press('Alt+Shift+L');

    await workspace.getByRole('heading', { name: 'Coachside is locked' }).waitFor();
    await unlock(panel, 'another passphrase');
    expect(await panel.getByRole('alert').textContent()).toMatch(/does not open the vault/);
    const shown =
      (await panel.locator('body').innerText()) + (await workspace.locator('body').innerText());
    expect(shown).not.toMatch(/Ana|AC\b|client/);
    await panel.getByRole('button', { name: 'Use the recovery key' }).click();
    await panel.getByLabel('Recovery key').fill(recoveryKey.toLowerCase().replaceAll('-', ' '));
    await panel.getByRole('button', { name: 'Open', exact: true }).click();
    await panel
      .getByRole('list', { name: 'Clients' })
      .getByRole('button', { name: /^AC/ })
      .waitFor();
    await workspace.getByRole('button', { name: 'Lock now' }).waitFor();
  });
});
