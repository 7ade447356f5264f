import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxDriver, launchFirefox } from '@/tests/e2e/drivers/firefox';

describe('Coachside in Firefox', () => {
  let firefox: FirefoxDriver;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  let isOver = false;
  afterAll(() => (isOver ? undefined : firefox?.close()));

  it('does not open its sidebar by itself', async () => {
    await expect(firefox.evaluate('return document.title;')).rejects.toThrow('not open');
  });

  it('opens the real sidebar', async () => {
    await firefox.openSidebar();

    expect(await firefox.find({ role: 'heading' })).not.toBe('');
    expect(await firefox.evaluate('return location.pathname;')).toBe('/sidepanel.html');
  });

  it('has reached for nothing and broken no policy', async () => {
    expect(firefox.requests()).toEqual([]);
    expect(await firefox.cspViolations()).toEqual([]);
  });

  it('would notice a request', async () => {
    await firefox.goto('http://someone.example/').catch(String);

    expect(firefox.requests()).toContain('someone.example');
  });

  it('would fail at its end if a page had broken the policy', async () => {
    await firefox.evaluate(`
      document.body.append(Object.assign(new Image(), { src: 'https://someone.example/a.png' }));
      return null;
    `);
    await expect.poll(() => firefox.cspViolations()).not.toEqual([]);

    isOver = true;
    await expect(firefox.close()).rejects.toThrow('A policy was broken');
  });
});
