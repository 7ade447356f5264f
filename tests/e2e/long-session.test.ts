import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSession } from '@/scripts/bench/practice';
import { type ChromiumDriver, launchChromium } from '@/tests/e2e/drivers/chromium';

const IS_FULL = process.env.COACHSIDE_FULL === '1';
const ENTRIES = IS_FULL ? 400 : 80;
const SEARCHES = IS_FULL ? 200 : 40;
/** What a session needs once is not growth: every tab and the search are used before. */
const WARM_UP = { entries: 100, searches: 24 };
const MOST_GROWTH = 0.1;
const MINUTES = 120;

const SAID = [
  'Wants the board to hear it from her first #board',
  '*Saying yes is how I hide',
  '"Nobody tells me the truth before lunch',
  '~Tired rather than angry',
  '!Block two mornings by Friday',
  '',
];
const SOUGHT = ['board', 'truth', 'mornings', 'nobody', 'tired', 'kind:insight yes'];

describe('the memory of the panel', () => {
  let chromium: ChromiumDriver;
  let panel: Page;
  let session: CDPSession;
  beforeAll(async () => {
    chromium = await launchChromium();
    await openSession(chromium);
    panel = await chromium.context.newPage();
    await panel.setViewportSize({ width: 360, height: 720 });
    await panel.clock.install();
    await panel.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html`);
    session = await panel.context().newCDPSession(panel);
  });
  afterAll(() => chromium?.close());

  it(`hardly grows in ${MINUTES} minutes with ${ENTRIES} entries and ${SEARCHES} searches`, async () => {
    for (const tab of ['Questions', 'Goals', 'Agenda', 'Commitments', 'Notes']) {
      await panel.getByRole('tab', { name: tab }).click();
    }
    for (let entry = 0; entry < WARM_UP.entries; entry += 1) await write(entry);
    for (let search = 0; search < WARM_UP.searches; search += 1) await searchFor(search);
    const before = await heapAfterCollection();

    const step = (MINUTES * 60_000) / ENTRIES;
    for (let entry = 0; entry < ENTRIES; entry += 1) {
      await write(WARM_UP.entries + entry);
      if (entry % Math.round(ENTRIES / SEARCHES) === 0) await searchFor(entry);
      await panel.clock.runFor(step);
    }
    const after = await heapAfterCollection();

    const kilobytes = (bytes: number) => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
    console.log(
      `Heap after collection: ${kilobytes(before)} before, ${kilobytes(after)} after ${ENTRIES} entries and ${SEARCHES} searches`,
    );
    expect(after / before - 1).toBeLessThan(MOST_GROWTH);
  });

  async function write(number: number): Promise<void> {
    const text = SAID[number % SAID.length] ?? '';
    const line = panel.getByRole('textbox', { name: 'Note', exact: true });
    await line.fill(text === '' ? '' : `${text} ${number}`);
    await line.press('Enter');
    await expect.poll(() => line.inputValue()).toBe('');
  }

  async function searchFor(number: number): Promise<void> {
    await panel.keyboard.press('Control+k');
    const line = panel.getByRole('combobox', { name: /./ });
    await line.fill(SOUGHT[number % SOUGHT.length] ?? '');
    await panel.getByRole('option').first().waitFor();
    await panel.keyboard.press('Escape');
    await line.waitFor({ state: 'detached' });
  }

  /** What is held after a collection, in bytes, without what the engine compiled of the scripts. */
  async function heapAfterCollection(): Promise<number> {
    await session.send('HeapProfiler.enable');
    // What is let go of by the first is found by the second.
    for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
    let text = '';
    const listen = ({ chunk }: { chunk: string }) => {
      text += chunk;
    };
    session.on('HeapProfiler.addHeapSnapshotChunk', listen);
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    session.off('HeapProfiler.addHeapSnapshotChunk', listen);
    return sizeWithoutCode(JSON.parse(text));
  }
});

/** The parts of V8's heap snapshot that are read here; a node is a run of numbers. */
interface HeapSnapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
}

function sizeWithoutCode({ snapshot: { meta }, nodes }: HeapSnapshot): number {
  const [width, size] = [meta.node_fields.length, meta.node_fields.indexOf('self_size')];
  const code = meta.node_types[0].indexOf('code');
  let sum = 0;
  for (let at = 0; at < nodes.length; at += width) {
    if (nodes[at] !== code) sum += nodes[at + size] ?? 0;
  }
  return sum;
}
