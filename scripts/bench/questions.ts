import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import type { ChromiumDriver } from '../../tests/e2e/drivers/chromium.ts';
import { openThrottled, taskMs } from './measure.ts';

/** What coaches look for: beginnings, words of both languages, without accents, with typos. */
const QUERIES = [
  'wh',
  'que',
  'what wo',
  'trust',
  'confianz',
  'first five',
  'obstacle',
  'obstacel',
  'accountabilty',
  'board team',
  'que quieres',
  'ultima vez',
  'importante para',
  'diferent',
  'what is not said',
  'closing sess',
];
const ROUNDS = 4;
const MORE = 40;
/** Longer than anything a key starts; what it costs is counted, not how long it waits. */
const SETTLED_MS = 200;

/** Milliseconds of main-thread work from the last key of a search in the tab until it is painted. */
export async function searchKeys(driver: ChromiumDriver, rate: number): Promise<number[]> {
  const { page, session } = await openQuestions(driver, rate);
  const search = page.getByRole('searchbox', { name: 'Find a question' });
  const times = await lastKeys(page, session, async (text) => search.fill(text));
  await page.close();
  return times;
}

/** The same for the questions that a question mark offers in the writing line. */
export async function lineKeys(driver: ChromiumDriver, rate: number): Promise<number[]> {
  const { page, session } = await openThrottled(driver, rate);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const line = page.getByRole('textbox', { name: 'Note', exact: true });
  const times = await lastKeys(page, session, async (text) => line.fill(`?${text}`));
  await line.fill('');
  await page.close();
  return times;
}

/** Milliseconds of main-thread work from wanting three more suggestions until they are painted. */
export async function suggestionWork(driver: ChromiumDriver, rate: number): Promise<number[]> {
  const { page, session } = await openQuestions(driver, rate);
  const more = page.getByRole('button', { name: 'Three more' });
  const times: number[] = [];
  await more.focus();
  for (let round = 0; round <= MORE; round += 1) {
    await sleep(SETTLED_MS);
    const before = await taskMs(session);
    await page.keyboard.press('Enter');
    await sleep(SETTLED_MS);
    if (round > 0) times.push((await taskMs(session)) - before);
  }
  await page.close();
  return times;
}

/** Types all but the last letter at once, waits until that is done, and counts the last key alone. */
async function lastKeys(
  page: Page,
  session: CDPSession,
  fill: (text: string) => Promise<void>,
): Promise<number[]> {
  const times: number[] = [];
  await fill(QUERIES[0] ?? '');
  await sleep(8_000); // The index is built.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const query of QUERIES) {
      await fill(query.slice(0, -1));
      await sleep(2 * SETTLED_MS);
      const before = await taskMs(session);
      await page.keyboard.press(query.slice(-1));
      await sleep(SETTLED_MS);
      if (round > 0) times.push((await taskMs(session)) - before); // The first round warms up.
    }
  }
  return times;
}

async function openQuestions(
  driver: ChromiumDriver,
  rate: number,
): Promise<{ page: Page; session: CDPSession }> {
  const opened = await openThrottled(driver, rate);
  await opened.session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await opened.page.getByRole('tab', { name: 'Questions' }).click();
  await opened.page.getByRole('button', { name: 'Three more' }).waitFor();
  await sleep(2_000);
  return opened;
}
