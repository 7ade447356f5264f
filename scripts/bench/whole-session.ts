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
  const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
  const line = page.getByRole('textbox', { name: 'Note', exact: true });
  const tab = (name: string) => async () => page.getByRole('tab', { name }).click();
  const write = (text: string) => async () => {
    await line.click();
    await page.keyboard.type(text, { delay: 40 });
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Notes' }).getByRole('listitem').first().waitFor();
  };
  return [
    ['a new client', async () => button('New client').click()],
    [
      'saving it',
      async () => {
        await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Amara Castell');
        await page.keyboard.press('Enter');
        await button('Start session').waitFor();
      },
    ],
    [
      'starting the session',
      async () => {
        await button('Start session').click();
        await line.waitFor();
      },
    ],
    ['a note', write('Wants to enter the board talk calm #board')],
    ['an insight', write('*Busy is where it feels safe')],
    ['the client’s words', write('"Nobody tells me the truth before lunch')],
    ['a commitment', write('!Block two mornings by Friday')],
    ['a marker', async () => button('Mark moment').click()],
    ['the questions', tab('Questions')],
    ['asking one', async () => button('Ask').click()],
    ['the goals', tab('Goals')],
    [
      'a goal',
      async () => {
        await button('New goal').click();
        await page.getByRole('textbox', { name: 'Goal', exact: true }).fill('Time to think');
        await page.keyboard.press('Enter');
        await page.getByRole('list', { name: 'Goals' }).getByRole('listitem').first().waitFor();
      },
    ],
    ['the agenda', tab('Agenda')],
    ['the next item', async () => button('Next item').click()],
    ['the commitments', tab('Commitments')],
    ['the notes', tab('Notes')],
    [
      'a search',
      async () => {
        await page.keyboard.press('Control+k');
        await page.getByRole('combobox').first().waitFor();
        await page.keyboard.type('board', { delay: 60 });
        await page.getByRole('option').first().waitFor();
        await page.keyboard.press('Escape');
      },
    ],
    [
      'a question by the line',
      async () => {
        await line.click();
        await page.keyboard.type('?what', { delay: 60 });
        await page.getByRole('listbox').waitFor();
        await page.keyboard.press('Escape');
        await line.fill('');
      },
    ],
    ['hiding everything', async () => button('Hide everything').click()],
    ['showing it again', async () => button('Show again').click()],
    [
      'ending the session',
      async () => {
        await button('End session').click();
        await page.getByRole('heading', { level: 1, name: 'Wrap up' }).waitFor();
      },
    ],
    [
      'sharing a line',
      async () =>
        page.getByRole('list', { name: 'Notes to share' }).getByRole('checkbox').first().check(),
    ],
    [
      'the preview of the recap',
      async () => {
        await button('Preview recap').click();
        await page.getByRole('region', { name: 'Preview' }).waitFor();
      },
    ],
  ];
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
