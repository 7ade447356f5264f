// A whole coaching session, unattended, in the real side panel beside a page at a Meet room's address:
// from New client to a saved recap. Leaves recap.md and a picture of each moment in .output/demo/.
// `npm start` runs it where there is no display. README's pictures are made by it.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { type ChromiumDriver, launchChromium } from '../tests/e2e/drivers/chromium.ts';
import { openDisplay } from './lib/display.ts';
import { PROJECT } from './lib/tools.mjs';

const FOLDER = path.join(PROJECT, '.output', 'demo');
const ROOM = 'https://meet.google.com/abc-defg-hij';
const WINDOW = { width: 1280, height: 800 };
const STEP_TIMEOUT_MS = 10_000;

/** What the coach writes, in the order of the call. */
const ENTRIES = [
  'Wants to enter the board talk calm #board',
  '*Busy is where it feels safe #pattern',
  '',
  '~rushes past the team every time',
  '"I always say yes before I think',
  '!Block two mornings for thinking by Friday',
  '!me: Send the article on energy by tomorrow',
];

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const display = await openDisplay(WINDOW.width, WINDOW.height);
const driver = await launchChromium({
  headless: !display,
  windowSize: WINDOW,
  ...(display ? { display: display.name } : {}),
});
let stepsDone = 0;
let panel: Page | undefined;
let page: Page | undefined;
try {
  await runSession(driver);
  console.log(`\nDone in ${stepsDone} steps. See ${path.relative(process.cwd(), FOLDER)}/`);
} catch (error) {
  await panel?.screenshot({ path: path.join(FOLDER, 'failed.png') }).catch(String);
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await driver.close();
  display?.close();
}

async function runSession(chromium: ChromiumDriver): Promise<void> {
  await step(`Opens the panel with the toolbar icon, beside ${ROOM}`, async () => {
    ({ page, panel } = await chromium.openPanelBeside(ROOM));
    panel.setDefaultTimeout(STEP_TIMEOUT_MS);
    await button('New client').waitFor();
  });
  await picture('1-home');

  await step('Adds a client', async () => {
    await button('New client').click();
    await named('textbox', 'Name').fill('Amara Castell');
    await button('Save client').click();
  });
  await step('Chooses the client, if the panel has not gone there by itself', async () => {
    const heading = open().getByRole('heading', { level: 1, name: 'AC' });
    const row = named('list', 'Clients').getByRole('button', { name: /^AC/ });
    await heading.or(row).first().waitFor();
    if (!(await named('button', 'Start session').isVisible())) await row.click();
    await button('Start session').waitFor();
  });
  await picture('2-prep');

  await step('Starts a session of 60 minutes', async () => {
    await named('spinbutton', 'Minutes').fill('60');
    await button('Start session').click();
    await named('textbox', 'Note').waitFor();
  });
  await step('Sets a goal', async () => {
    await named('tab', 'Goals').click();
    await button('New goal').click();
    await open().getByRole('textbox', { name: 'Goal', exact: true }).fill('Lead the board update');
    await open().keyboard.press('Enter');
    await named('list', 'Goals').getByText('Lead the board update').first().waitFor();
    await named('tab', 'Notes').click();
  });
  for (const text of ENTRIES) {
    await step(text ? `Writes ${text}` : 'Marks a moment with an empty Enter', () => write(text));
  }
  await step('Marks a moment with the button', () => button('Mark moment').click());
  await picture('3-live-notes');

  await step('Looks for a question and asks it', async () => {
    await named('tab', 'Questions').click();
    await named('searchbox', 'Find a question').fill('small');
    const question = named('list', 'Questions').getByRole('listitem').first();
    await question.waitFor();
    await picture('4-live-questions');
    await question.getByRole('button', { name: 'Ask' }).click();
  });
  await step('Goes on to the next agenda item', () => button('Next item').click());
  await step('Hides everything, and shows it again', async () => {
    await named('tab', 'Notes').click();
    await button('Hide everything').click();
    await named('textbox', 'Note').waitFor({ state: 'hidden' });
    await picture('5-hidden');
    await open().getByRole('button').first().click();
    await named('textbox', 'Note').waitFor();
  });

  await step('Ends the session', async () => {
    await button('End session').click();
    await open().getByRole('heading', { level: 1, name: 'Wrap up' }).waitFor();
  });
  await step('Finishes a marker', async () => {
    const line = named('list', 'To finish').getByRole('textbox').first();
    await line.fill('Went quiet when the team came up');
    await line.press('Enter');
  });
  await step('Shares two notes with the client', async () => {
    const notes = named('list', 'Notes to share');
    await notes.getByRole('checkbox', { name: /Busy is where it feels safe/ }).check();
    await notes.getByRole('checkbox', { name: /I always say yes/ }).check();
  });
  await picture('6-wrap-up');

  await step('Previews the recap', async () => {
    await button('Preview recap').click();
    await named('region', 'Preview').waitFor();
  });
  await picture('7-recap');
  await step('Saves the recap as Markdown', async () => {
    await choose('Format', 'Markdown');
    const download = open().waitForEvent('download');
    await button('Save file').click();
    await (await download).saveAs(path.join(FOLDER, 'recap.md'));
  });
  await step('Checks that nothing was asked of the network', async () => {
    const requests = chromium.requests();
    if (requests.length > 0) throw new Error(`Somebody asked for ${requests.join(', ')}.`);
  });
  console.log(`\n${readFileSync(path.join(FOLDER, 'recap.md'), 'utf8')}`);
}

async function step(what: string, act: () => Promise<unknown>): Promise<void> {
  stepsDone += 1;
  console.log(`${String(stepsDone).padStart(2)}. ${what}`);
  try {
    await act();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Step ${stepsDone} failed: ${what}\n${reason}`);
  }
}

async function write(text: string): Promise<void> {
  const line = named('textbox', 'Note');
  await line.click();
  await line.pressSequentially(text, { delay: 8 });
  await line.press('Enter');
  await open().waitForFunction(
    (element) => (element as HTMLTextAreaElement).value === '',
    await line.elementHandle(),
  );
}

async function choose(name: string, option: string): Promise<void> {
  const box = named('combobox', name);
  if ((await box.evaluate((element) => element.tagName)) === 'SELECT') {
    await box.selectOption({ label: option });
  } else {
    await box.click();
    await open().getByRole('option', { name: option }).click();
  }
}

/** The panel alone, and the page with the panel beside it as a coach sees them. */
async function picture(name: string): Promise<void> {
  await sleep(300); // Transitions end.
  await open().screenshot({ path: path.join(FOLDER, `${name}.png`) });
  const both = path.join(FOLDER, `${name}-beside-the-call.png`);
  if (display) await display.picture(both);
  else await composePicture(both);
}

async function composePicture(file: string): Promise<void> {
  const pictures = await Promise.all([page, panel].map((each) => each?.screenshot()));
  const images = pictures.map(
    (each) => `<img src="data:image/png;base64,${each?.toString('base64')}">`,
  );
  const canvas = await driver.context.newPage();
  await canvas.setContent(
    `<body style="margin:0;display:flex;align-items:start;gap:1px;background:#9aa09c;width:max-content">${images.join('')}</body>`,
  );
  await canvas.locator('body').screenshot({ path: file });
  await canvas.close();
  await page?.bringToFront();
}

function open(): Page {
  if (!panel) throw new Error('The panel is not open.');
  return panel;
}

function named(role: Parameters<Page['getByRole']>[0], name: string): Locator {
  return open().getByRole(role, { name, exact: true });
}

function button(name: string): Locator {
  return named('button', name);
}
