import type { ChromiumDriver } from '../../tests/e2e/drivers/chromium.ts';
import { turnVaultOn } from '../../tests/e2e/pages/vault.ts';
import { openingTimes, savingTimes } from './measure.ts';
import { addNotes, openSession } from './practice.ts';
import { addPractice } from './search.ts';
import { paintTimes } from './workspace.ts';

const SESSION_NOTES = 2_000;
const PRACTICE_NOTES = 10_000;

/** The same measure with the vault and without, in milliseconds. */
export interface VaultPair {
  what: string;
  on: number[];
  off: number[];
}

/** Puts the same practice with a session under way into both, and turns the vault on in the first. */
export async function addVaultPractice(on: ChromiumDriver, off: ChromiumDriver): Promise<void> {
  for (const driver of [on, off]) {
    await openSession(driver);
    await addNotes(driver, SESSION_NOTES);
    await addPractice(driver, PRACTICE_NOTES);
  }
  const workspace = await on.openPage('workspace.html#/vault', { width: 1100, height: 800 });
  await turnVaultOn(workspace);
  await workspace.close();
}

/** Opening the panel, saving an entry and listing the practice, in turns where both can take turns. */
export async function vaultTimes(on: ChromiumDriver, off: ChromiumDriver): Promise<VaultPair[]> {
  const [opensOn = [], opensOff = []] = await openingTimes([on, off]);
  const [savesOn, savesOff] = [await savingTimes(on), await savingTimes(off)];
  const overview = { path: 'workspace.html#/', selector: 'main section ul li' };
  const [listsOn = [], listsOff = []] = await paintTimes(
    [on, off].map((driver) => ({ driver, ...overview })),
  );
  return [
    { what: 'panel open, writing line ready', on: opensOn, off: opensOff },
    { what: 'Enter → transaction complete', on: savesOn, off: savesOff },
    { what: 'practice overview, navigation → painted', on: listsOn, off: listsOff },
  ];
}
