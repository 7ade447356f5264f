import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import type { ChromiumDriver } from '../../tests/e2e/drivers/chromium.ts';

/** What a main thread may be kept busy for at a time, and how much slower the processor is made. */
export const LONG_TASK_MS = 50;
const THROTTLE = 4;
/** What the browser calls a task of a thread. */
const TASK = 'ThreadControllerImpl::RunTask';
/** Long enough for what a step starts to be done, also on a slow machine. */
const SETTLED_MS = 400;
/** Between what a hand does. */
const HAND_MS = 60;

/** A task of the panel's main thread, and the step of the session in which it ran. */
export interface LongTask {
  step: string;
  /** Processor time of the thread: waiting for other programs is no work, and neither is collecting. */
  ms: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/**
 * Goes through a whole session in the panel on a processor four times slower, from a new client to
 * the preview of the recap, and tells every task that took longer than it may after the first paint.
 */
export async function longTasks(
  driver: ChromiumDriver,
): Promise<{ steps: number; tasks: LongTask[] }> {
  const page = await driver.openPage('sidepanel.html', { width: 360, height: 720 });
  await page.getByRole('button', { name: 'New client' }).waitFor();
  // What the driver brings into the page is there before anything is counted.
  await page.locator('body').boundingBox();
  await sleep(SETTLED_MS);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  const tasks: LongTask[] = [];
  const steps = stepsOf(page);
  for (const [step, act] of steps) {
    const events = await traced(session, async () => {
      await act();
      await sleep(SETTLED_MS);
    });
    for (const ms of longTasksIn(events)) tasks.push({ step, ms });
  }
  await page.close();
  return { steps: steps.length, tasks };
}

function stepsOf(page: Page): [string, () => Promise<void>][] {
  const tab = (number: number) => () => press(page, `[role="tab"]:nth-child(${number})`);
  const write = (text: string) => async () => {
    await press(page, LINE);
    const count = await page.locator(NOTES).count();
    await page.keyboard.type(text, { delay: 40 });
    await page.keyboard.press('Enter');
    await page.locator(NOTES).nth(count).waitFor();
  };
  return [
    [
      'a new client',
      async () => {
        await press(page, button('New client'));
        await page.locator('form:not([hidden])').waitFor();
      },
    ],
    [
      'saving it',
      async () => {
        await page.keyboard.type('Amara Castell', { delay: 40 });
        await page.keyboard.press('Enter');
        await page.locator(button('Start session')).waitFor();
      },
    ],
    [
      'starting the session',
      async () => {
        await press(page, button('Start session'));
        await page.locator(LINE).waitFor();
      },
    ],
    ['a note', write('Wants to enter the board talk calm #board')],
    ['an insight', write('*Busy is where it feels safe')],
    ['the client’s words', write('"Nobody tells me the truth before lunch')],
    ['a commitment', write('!Block two mornings by Friday')],
    ['a marker', () => press(page, '[aria-label="Mark moment"]')],
    ['the questions', tab(2)],
    ['asking one', () => press(page, '[role="tabpanel"] ul li button:visible')],
    ['the goals', tab(3)],
    [
      'a goal',
      async () => {
        await press(page, button('New goal'));
        await page.locator('form:not([hidden])').waitFor();
        await page.keyboard.type('Time to think', { delay: 40 });
        await page.keyboard.press('Enter');
        await page.locator('[aria-label="Goals"] li').first().waitFor();
      },
    ],
    ['the agenda', tab(4)],
    ['the next item', () => press(page, '[aria-label="Next item"]')],
    ['the commitments', tab(5)],
    ['the notes', tab(1)],
    [
      'a search',
      async () => {
        await page.keyboard.press('Control+k');
        await page.locator('[role="combobox"]').first().waitFor();
        await page.keyboard.type('board', { delay: 60 });
        await page.locator('[role="option"]').first().waitFor();
        await page.keyboard.press('Escape');
      },
    ],
    [
      'a question by the line',
      async () => {
        await press(page, LINE);
        await page.keyboard.type('?what', { delay: 60 });
        await page.locator('[role="listbox"]').waitFor();
        await page.keyboard.press('Escape');
        for (let key = 0; key < 5; key += 1) await page.keyboard.press('Backspace');
      },
    ],
    ['hiding everything', () => press(page, '[aria-label="Hide everything"]')],
    ['showing it again', () => press(page, '[aria-label="Show again"]')],
    [
      'ending the session',
      async () => {
        await press(page, button('End session'));
        await page.locator('h1', { hasText: 'Wrap up' }).waitFor();
      },
    ],
    ['sharing a line', () => press(page, '[aria-label="Notes to share"] input[type="checkbox"]')],
    [
      'the preview of the recap',
      async () => {
        await press(page, button('Preview recap'));
        await page.locator('h1:visible', { hasText: 'Preview' }).waitFor();
      },
    ],
  ];
}

const LINE = 'textarea[aria-label="Note"]';
const NOTES = '[aria-label="Notes"] li';

function button(words: string): string {
  return `button:visible:text-is("${words}")`;
}

/**
 * Moves the pointer there and presses, as a hand does: one thing after the other. A click of the
 * driver's own is one task with what it does to find out where it may click.
 */
async function press(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).first();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${selector} is nowhere to be pressed`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await sleep(HAND_MS);
  await page.mouse.down();
  await sleep(HAND_MS);
  await page.mouse.up();
}

async function traced(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  const isComplete = new Promise<void>((resolve) =>
    session.once('Tracing.tracingComplete', () => resolve()),
  );
  const includedCategories = ['toplevel', 'devtools.timeline', '__metadata'];
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories },
  });
  await act();
  await session.send('Tracing.end');
  await isComplete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/** The long ones among the tasks of the main threads that ran scripts of the panel. */
function longTasksIn(events: readonly TraceEvent[]): number[] {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = new Set(events.filter(({ args }) => args?.name === 'CrRendererMain').map(threadOf));
  const own = events.filter((event) => event.ph === 'X' && mains.has(threadOf(event)));
  const collections = own.filter(({ name }) => /^(MajorGC|MinorGC|V8\.GC)/.test(name));
  return own
    .filter(({ name, tdur = 0 }) => name === TASK && tdur / 1000 > LONG_TASK_MS)
    .map((task) => {
      const end = task.ts + (task.dur ?? 0);
      const within = collections.filter(
        (event) => threadOf(event) === threadOf(task) && event.ts >= task.ts && event.ts < end,
      );
      return ((task.tdur ?? 0) - outermost(within)) / 1000;
    })
    .filter((ms) => ms > LONG_TASK_MS);
}

/** The time of events, each counted once where one stands within another. */
function outermost(events: readonly TraceEvent[]): number {
  let [sum, until] = [0, 0];
  for (const event of events.toSorted((a, b) => a.ts - b.ts)) {
    if (event.ts < until) continue;
    sum += event.tdur ?? 0;
    until = event.ts + (event.dur ?? 0);
  }
  return sum;
}
