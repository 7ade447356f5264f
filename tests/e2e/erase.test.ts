import { afterEach, describe, expect, it } from 'vitest';
import { type ChromiumDriver, launchChromium } from './drivers/chromium.ts';
import { seed, stored } from './fixtures/seed.ts';
import { FIRST, plantTwoClients } from './fixtures/two-clients.ts';
import { findInProfile } from './scan/profile.ts';

const ROWS = process.env.COACHSIDE_FULL === '1' ? 60 : 4;
const CANARY = /zq(?:first|other)(?:\d+canary|room|goaldraftcanary)/g;

let driver: ChromiumDriver;
afterEach(() => driver.close());

function found(profile: string, begins: string): string[] {
  const words = [...findInProfile(profile, CANARY).keys()];
  return words.filter((word) => word.startsWith(begins)).toSorted();
}

describe('erasing one of two clients for good', () => {
  it('leaves nothing of the first in any file of the profile, and everything of the second', async () => {
    driver = await launchChromium();
    const workspace = await driver.openPage('workspace.html#/records', {
      width: 1100,
      height: 800,
    });
    await workspace.getByRole('heading', { level: 1 }).waitFor();
    const { rows, first, others } = plantTwoClients(ROWS);
    const shownAs = String(rows.clients?.[0]?.shownAs);
    await seed(workspace, rows);
    const before = found(driver.profile, 'zqfirst');
    await workspace.goto(workspace.url().replace(/#.*/, `#/clients/${FIRST}/rights`));
    const other = await driver.openPage(`workspace.html#/clients/${FIRST}`, {
      width: 1100,
      height: 800,
    });
    await other.getByRole('heading', { level: 1 }).waitFor();
    const button = (name: string) => workspace.getByRole('button', { name, exact: true });

    await button('Begin erasing…').click();
    await button('Erase for good').click();
    await workspace.getByRole('alert').waitFor();
    const afterNoWords = (await stored(workspace, ['clients'])).clients?.length;
    await workspace.getByRole('radio', { name: 'The client asked for it' }).check();
    await workspace.getByLabel(/^To erase, type/).fill(`Erase  ${shownAs.toUpperCase()} `);
    await button('Erase for good').click();

    await workspace.getByRole('heading', { name: 'Erased clients' }).waitFor();
    await workspace
      .getByText(/at the client’s request/)
      .first()
      .waitFor();
    await other.getByRole('heading', { name: 'Nothing here' }).waitFor();
    // The browser lets go of its old files in its own time, within seconds.
    await expect.poll(() => found(driver.profile, 'zqfirst'), { timeout: 150_000 }).toEqual([]);
    await driver.close({ keepProfile: true });
    const left = found(driver.profile, 'zq');
    driver = await driver.relaunch();
    const again = await driver.openPage('workspace.html', { width: 1100, height: 800 });
    await again.getByRole('heading', { level: 1 }).waitFor();
    const { tombstones } = await stored(again, ['tombstones']);
    console.log(
      `erased ${first.length} canaries of the first, kept ${others.length} of the second`,
    );
    expect(afterNoWords).toBe(2);
    expect(before).toEqual(expect.arrayContaining(first));
    expect(left).toEqual(expect.arrayContaining(others));
    expect(left.filter((word) => word.startsWith('zqfirst'))).toEqual([]);
    expect(tombstones?.find(({ id }) => id === FIRST)).toEqual({
      id: FIRST,
      erasedOn: expect.any(String),
      reason: 'request',
    });
    expect(driver.cspViolations()).toEqual([]);
  });
});
