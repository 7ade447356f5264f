import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxDriver, launchFirefox, type Wanted } from '@/tests/e2e/drivers/firefox';
import { undated } from '@/tests/e2e/pages/recap';

/** The same session in the real sidebar, without touching the mouse once. */
describe('a session beside a call in Firefox, by keyboard alone', () => {
  const downloads = mkdtempSync(path.join(tmpdir(), 'coachside-downloads-'));
  let firefox: FirefoxDriver;
  beforeAll(async () => {
    firefox = await launchFirefox({ downloads });
    await firefox.openSidebar();
  });
  afterAll(() => firefox?.close());

  /** Presses Tab until the wanted thing has the focus: that it can be reached is what is tested. */
  async function tabTo(wanted: Wanted): Promise<void> {
    await firefox.find(wanted);
    for (let presses = 0; presses < 120; presses += 1) {
      if (await firefox.hasFocus(wanted)) return;
      await firefox.press('Tab');
    }
    throw new Error(`Tab never reached ${wanted.role} ${String(wanted.name)}`);
  }
  async function activate(wanted: Wanted, key = 'Enter'): Promise<void> {
    await tabTo(wanted);
    await firefox.press(key);
  }
  async function saved(): Promise<void> {
    await expect
      .poll(() => firefox.findAll({ role: 'status' }), { timeout: 10_000 })
      .toContain('Saved');
  }

  it('makes a client and starts a session', async () => {
    await activate({ role: 'button', name: 'New client' });
    await tabTo({ role: 'textbox', name: 'Name' });
    await firefox.type('Ana Costa\n');
    await activate({ role: 'button', name: 'Start session' });

    await firefox.find({ role: 'textbox', name: 'Note' });
  });

  it('captures lines of every kind', async () => {
    await tabTo({ role: 'textbox', name: 'Note' });
    for (const text of [
      '*Busy is where it feels safe',
      '"Nobody tells me the truth before lunch',
      '~rushes past the team every time',
      '!Block two mornings for thinking by tomorrow',
    ]) {
      await firefox.type(`${text}\n`);
      await saved();
    }

    await expect.poll(() => firefox.findAll({ role: 'listitem' })).toHaveLength(4);
  });

  it('ends, shares one line and saves the recap', async () => {
    await activate({ role: 'button', name: 'End session' });
    await firefox.find({ role: 'heading', name: 'Wrap up' });
    await activate({ role: 'checkbox', name: /^Busy is where it feels safe/ }, ' ');
    await saved();
    await activate({ role: 'button', name: 'Preview recap' });
    await firefox.find({ role: 'region', name: 'Preview' });
    await activate({ role: 'button', name: 'Save file' });

    const files = () => readdirSync(downloads).filter((name) => !name.endsWith('.part'));
    await expect.poll(files, { timeout: 10_000 }).toHaveLength(1);
    const recap = readFileSync(path.join(downloads, files()[0] ?? ''), 'utf8');
    await expect(undated(recap)).toMatchFileSnapshot('golden/session-firefox.md');
  });

  it('asked nothing of the network and broke no policy', async () => {
    expect(firefox.requests()).toEqual([]);
    expect(await firefox.cspViolations()).toEqual([]);
  });
});
