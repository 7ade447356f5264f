import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxDriver, launchFirefox } from '@/tests/e2e/drivers/firefox';

const OUTCOME = "return document.querySelector('[role=dialog] [role=status]').textContent;";

/** The worker, its address and the key, where Firefox has its own idea of each. */
describe('the palette in the Firefox sidebar', () => {
  let firefox: FirefoxDriver;
  beforeAll(async () => {
    firefox = await launchFirefox();
    await firefox.openSidebar();
  });
  afterAll(() => firefox?.close());

  it('finds a client who was just added', async () => {
    await firefox.click({ role: 'button', name: 'New client' });
    await firefox.focus({ role: 'textbox', name: 'Name' });
    await firefox.type('Amara Castell');
    await firefox.click({ role: 'button', name: 'Save client' });
    await firefox.find({ role: 'button', name: 'Start session' });

    await firefox.press('k', ['Control']);
    await firefox.find({ role: 'combobox', name: 'Find anything, or do something' });
    await firefox.type('castel');

    expect(await firefox.find({ role: 'option', name: 'Go to client: AC' })).not.toBe('');
    await expect.poll(() => firefox.evaluate(OUTCOME)).toBe('1 match');
  });

  it('closes with Escape, and has broken no policy', async () => {
    await firefox.press('Escape');

    expect(await firefox.findAll({ role: 'dialog' })).toEqual([]);
    expect(await firefox.cspViolations()).toEqual([]);
  });
});
