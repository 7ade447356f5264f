import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { ChromiumDriver } from '@/tests/e2e/drivers/chromium';
import {
  countFromNow,
  countWrites,
  untilHeld,
  watchBegun,
  writesSoFar,
} from '@/tests/e2e/faults/kill-point';
import type { LongOperation, Outcome } from '@/tests/e2e/faults/operation';
import {
  digestOf,
  idsIn,
  readStored,
  type StoredPractice,
} from '@/tests/e2e/faults/stored-practice';

/** Ways in which a page can end that nobody asked. */
export const ENDINGS = [
  'the browser is killed',
  'the window is closed',
  'the browser is closed',
] as const;
export type Ending = (typeof ENDINGS)[number];

/** A profile with which something long is begun and cut off, again and again. */
export interface Trial {
  driver: ChromiumDriver;
  operation: LongOperation;
  /** So many writes it has, and so long it takes. */
  writes: number;
  tookMs: number;
  digests: Record<Outcome, string>;
  known: ReadonlySet<string>;
  since: number;
}

export interface Survival {
  /** Whether it had begun and was not done when it was cut off. */
  wasInside: boolean;
  outcome: Outcome;
  isTold: boolean;
}

/** Does it once without harm, to know how it is before and after. */
export async function beginTrial(driver: ChromiumDriver, operation: LongOperation): Promise<Trial> {
  const since = Date.now();
  await operation.prepare(driver);
  const before = await look(driver);
  const known = idsIn(before.tables);
  const page = await openCounted(driver, operation, 0, true);
  const begun = Date.now();
  await operation.begin(page, addressOf(driver));
  await operation.ended(page);
  const tookMs = Date.now() - begun;
  const writes = await writesSoFar(page);
  await page.close();
  const after = await look(driver);
  const digests = {
    before: await digestOf(before, { known, since }),
    after: await digestOf(after, { known, since }),
  };
  return { driver, operation, writes, tookMs, digests, known, since };
}

/**
 * Begins it, cuts it off at a random point, starts again and looks. The given part of the points
 * is in the middle of a write, the others at any moment. Throws, saying what is wrong, unless the practice is
 * entirely as before or as after, and the coach is told which.
 */
export async function cutOff(
  trial: Trial,
  ending: Ending,
  random: () => number,
  inWrites: number,
): Promise<Survival> {
  const { operation, writes, tookMs } = trial;
  await operation.prepare(trial.driver);
  // What a page does while it opens has no beginning that could be timed.
  const isAtWrite = operation.isOfOpening === true || random() < inWrites;
  const stopAt = isAtWrite ? 1 + Math.floor(random() * writes) : 0;
  const page = await openCounted(trial.driver, operation, stopAt, isAtWrite);
  const hasBegun = watchBegun(page);
  const address = addressOf(trial.driver);
  let isDone = false;
  const held = stopAt === 0 ? sleep(random() * tookMs) : untilHeld(page, 60_000);
  const begun = operation
    .begin(page, address)
    .then(() => operation.ended(page))
    .then(() => {
      isDone = true;
    })
    .catch(unlessGone);
  await Promise.race([held, begun]);
  const wasInside = hasBegun() && !isDone;
  await end(trial, page, ending);
  await begun;

  const point = stopAt === 0 ? 'at some moment' : `at write ${stopAt} of ${writes}`;
  const context = `${operation.name}, ${ending} ${point}`;
  return { wasInside, ...(await lookAfter(trial, stopAt, wasInside, context)) };
}

async function lookAfter(trial: Trial, stopAt: number, wasInside: boolean, context: string) {
  const { driver, operation, digests } = trial;
  await operation.wake?.(driver);
  const found = await look(driver);
  const digest = await digestOf(found, trial);
  const is = operation.check?.(found) ?? outcomeOf(digest, digests);
  if (is === 'between') throw new Error(`${context}: neither before nor after`);
  if (is === 'turning' && digest !== digests.before)
    throw new Error(`${context}: rows are missing`);

  const page = await operation.restart(driver);
  const told = await operation.told(page);
  await page.close();
  const settled = await look(driver);
  const last = await digestOf(settled, trial);
  const outcome = operation.goesOn
    ? (operation.check?.(settled) ?? outcomeOf(last, digests))
    : outcomeOf(last, digests);
  if (outcome !== 'before' && outcome !== 'after')
    throw new Error(`${context}: ${outcome} at last`);
  if (last !== digests[outcome]) throw new Error(`${context}: rows are missing at last`);
  if (!operation.goesOn && outcome !== is) throw new Error(`${context}: changed by starting again`);
  if (told !== undefined && told !== outcome) {
    throw new Error(`${context}: it is as ${outcome}, and the coach was told ${told}`);
  }
  const isOwed =
    outcome === 'before' &&
    wasInside &&
    operation.isToldFrom !== undefined &&
    stopAt >= operation.isToldFrom;
  if (isOwed && told === undefined) throw new Error(`${context}: the coach was told nothing`);
  return { outcome, isTold: told !== undefined };
}

function outcomeOf(digest: string, digests: Record<Outcome, string>): Outcome | 'between' {
  if (digest === digests.before) return 'before';
  return digest === digests.after ? 'after' : 'between';
}

async function openCounted(
  driver: ChromiumDriver,
  operation: LongOperation,
  stopAt: number,
  isInPage: boolean,
): Promise<Page> {
  const page = await driver.openPage('icon/16.png', { width: 1280, height: 900 });
  await countWrites(page, operation.isOfOpening ? stopAt : 0, isInPage);
  await operation.open(page, addressOf(driver));
  if (!operation.isOfOpening) await countFromNow(page, stopAt);
  return page;
}

async function end(trial: Trial, page: Page, ending: Ending): Promise<void> {
  if (ending === 'the window is closed') return page.close();
  if (ending === 'the browser is killed') await trial.driver.kill9();
  else await trial.driver.close({ keepProfile: true });
  trial.driver = await trial.driver.relaunch();
}

/** What is on disk, read below Coachside. */
async function look(driver: ChromiumDriver): Promise<StoredPractice> {
  const page = await driver.openPage('icon/16.png');
  const stored = await readStored(page);
  await page.close();
  return stored;
}

function addressOf(driver: ChromiumDriver): string {
  return `chrome-extension://${driver.extensionId}`;
}

/** What was awaited of a page or a browser that is no more. */
function unlessGone(error: unknown): void {
  if (!/closed|crashed|detached|ERR_|Timeout/i.test(String(error))) throw error;
}
