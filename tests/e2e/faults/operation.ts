import type { Page } from 'playwright-core';
import type { ChromiumDriver } from '@/tests/e2e/drivers/chromium';
import type { StoredPractice } from '@/tests/e2e/faults/stored-practice';

/** What a practice is after something was cut off. */
export type Outcome = 'before' | 'after';

/** Something that writes many rows, as a coach sets it going. */
export interface LongOperation {
  name: string;
  /** How often it is cut off in the small size of the tests, and in the full one. */
  kills: { small: number; full: number };
  /** Brings what is on disk to where it can be begun. */
  prepare: (driver: ChromiumDriver) => Promise<void>;
  /** The last thing before it begins: a click is all that is left to do. */
  open: (page: Page, extension: string) => Promise<void>;
  begin: (page: Page, extension: string) => Promise<unknown>;
  /** Ends when it is done and said. */
  ended: (page: Page) => Promise<unknown>;
  /** Begins with the page itself, so that what the page does from its first moment on counts. */
  isOfOpening?: boolean;
  /** It goes on by itself with the next start, until it is done. */
  goesOn?: boolean;
  /** Opens Coachside, where only that brings back what is on disk. */
  wake?: (driver: ChromiumDriver) => Promise<void>;
  /**
   * What is on disk before it could go on, where the practice as a whole does not say it: `turning`
   * is on its way with every row whole and readable.
   */
  check?: (stored: StoredPractice) => Outcome | 'turning' | 'between';
  /** Opens Coachside as after any start, and waits until all that goes on by itself has ended. */
  restart: (driver: ChromiumDriver) => Promise<Page>;
  /** What the coach is told or shown of how it ended. */
  told: (page: Page) => Promise<Outcome | undefined>;
  /** Before everything there is nothing to tell: these are the first writes, one of which says so. */
  isToldFrom?: number;
}
