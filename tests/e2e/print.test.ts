import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_IDENTITY } from '@/lib/domain/identity';
import { type ChromiumDriver, launchChromium } from '@/tests/e2e/drivers/chromium';
import { aPractice } from '@/tests/e2e/fixtures/practice';
import { type Row, seed, stored } from '@/tests/e2e/fixtures/seed';

let chromium: ChromiumDriver;
beforeAll(async () => {
  chromium = await launchChromium({ locale: 'en' });
});
afterAll(() => chromium?.close());

/** A workspace with a session to print, and a coach who has a name. */
async function aWorkspace(hash = ''): Promise<{ page: Page; sessionId: string }> {
  const page = await chromium.openPage('workspace.html', { width: 1000, height: 800 });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const rows = aPractice(Date.now(), 'waiting');
  const [, session] = rows.sessions as readonly Row[];
  const identity = { ...NO_IDENTITY, name: 'Olu Adeyemi', accent: '#ffff00' };
  await seed(page, { ...rows, meta: [{ key: 'identity', value: identity }] });
  await page.goto(page.url().replace(/#.*|$/, `#${hash.replace('<id>', session.id)}`));
  return { page, sessionId: session.id };
}

/** The PDF as the print window keeps it, as far as it is not compressed. */
async function asPdf(page: Page): Promise<string> {
  const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
  return pdf.toString('latin1');
}

describe('a recap as PDF', () => {
  it('is tagged, and says its title and language', async () => {
    const { page } = await aWorkspace('/print/<id>/recap');
    await page.getByRole('article').waitFor();

    const pdf = await asPdf(page);

    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(pdf).toMatch(/\/Lang \(en\)/);
    expect(pdf).toMatch(/\/Title \(Notes from our conversation,/);
    for (const tag of ['H1', 'H2', 'LI', 'TH', 'TD']) expect(pdf).toContain(`/S /${tag}`);
    await page.close();
  });

  it('holds the document and nothing of the page around it', async () => {
    const { page } = await aWorkspace('/print/<id>/recap');
    await page.getByRole('article').waitFor();

    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('body').innerText();

    expect(printed).toMatch(/^Olu Adeyemi\s+Notes from our conversation/);
    expect(printed).not.toMatch(/Print|Back|Coachside|Settings/);
    await page.close();
  });

  it('is asked for in the panel, and opens in a tab of its own', async () => {
    const { page } = await aWorkspace();
    const panel = await chromium.openPage('sidepanel.html', { width: 360, height: 720 });
    await panel.getByRole('button', { name: 'Preview recap' }).click();

    const [opened] = await Promise.all([
      chromium.context.waitForEvent('page'),
      panel.getByRole('button', { name: 'Print or PDF' }).click(),
    ]);

    await opened.getByRole('heading', { level: 1, name: /^Notes from our/ }).waitFor();
    expect(opened.url()).toMatch(/workspace\.html#\/print\/[\da-f-]{36}\/recap$/);
    for (const each of [opened, panel, page]) await each.close();
  });
});

describe('a logo', () => {
  it('is made small, loses what else was in its file, and is kept', async () => {
    const { page } = await aWorkspace('/identity');
    const large = await aPicture(page, 1200, 300, 'image/jpeg');

    await choose(page, 'logo.jpg', large);
    await page.getByRole('group', { name: 'Logo' }).getByText('The logo is kept.').waitFor();

    const { meta = [] } = await stored(page, ['meta']);
    const logo = meta.find(({ key }) => key === 'identity')?.value.logo;
    expect(logo).toMatchObject({ width: 400, height: 100 });
    expect(Buffer.from(logo.png, 'base64').length).toBeLessThanOrEqual(60_000);
    expect(chromium.cspViolations()).toEqual([]);
    await page.close();
  });

  it.each([
    ['is no picture', 'notes.png', Buffer.from('hello'), /“notes.png” is not a picture/],
    ['is a drawing that could run', 'x.svg', Buffer.from('<svg/>'), /“x.svg” is not a picture/],
  ])('that %s is said, and the old one stays', async (_, name, content, sentence) => {
    const { page } = await aWorkspace('/identity');
    await choose(page, 'logo.png', await aPicture(page, 40, 20, 'image/png'));
    await page.getByText('The logo is kept.').waitFor();

    await choose(page, name, content);

    expect(await page.getByRole('alert').innerText()).toMatch(sentence);
    expect(await page.getByRole('button', { name: 'Remove the logo' }).count()).toBe(1);
    await page.close();
  });
});

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  const mimeType = `image/${name.split('.').at(-1)?.replace('svg', 'svg+xml')}`;
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
}

/** A picture with as many colours as a photograph has. */
async function aPicture(page: Page, width: number, height: number, type: string): Promise<Buffer> {
  const bytes = await page.evaluate(
    async ([w, h, as]) => {
      const canvas = new OffscreenCanvas(w, h);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('No canvas');
      const gradient = context.createLinearGradient(0, 0, w, h);
      for (let stop = 0; stop <= 8; stop += 1) {
        gradient.addColorStop(stop / 8, `hsl(${stop * 45} 80% 50%)`);
      }
      context.fillStyle = gradient;
      context.fillRect(0, 0, w, h);
      const blob = await canvas.convertToBlob({ type: as });
      return Array.from(new Uint8Array(await blob.arrayBuffer()));
    },
    [width, height, type] as const,
  );
  return Buffer.from(bytes);
}
