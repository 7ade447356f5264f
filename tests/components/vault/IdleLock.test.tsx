import '@/tests/fixtures/fake-browser';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { LanguageProvider } from '@/components/ui/use-text';
import { IdleLock } from '@/components/vault/IdleLock';
import { sayUsed } from '@/lib/browser/last-use';
import { readSessionKey, shareSessionKey } from '@/lib/browser/session-key';
import { db } from '@/lib/storage/db';
import { saveIdleLock } from '@/lib/storage/vault/idle-lock';
import { aSession } from '@/tests/fixtures/builders';
import { fakeBrowser } from '@/tests/fixtures/fake-browser';

const MINUTES = 5;

beforeEach(async () => {
  fakeBrowser.reset();
  await db.delete();
  await db.open();
  await shareSessionKey(new Uint8Array(32));
});

/** A page that the coach left so many seconds before it would lock. */
async function leftWith(seconds: number, duringSession = false): Promise<void> {
  await saveIdleLock({ minutes: MINUTES, duringSession }, db);
  await sayUsed(Date.now() - (MINUTES * 60 - seconds) * 1_000);
  render(
    <LanguageProvider language="en">
      <IdleLock />
    </LanguageProvider>,
  );
}

const countdown = () => screen.findByRole('timer', {}, { timeout: 5_000 });

describe('a page that nobody uses', () => {
  it('counts down quietly, and stops with the next key', async () => {
    await leftWith(25);
    expect((await countdown()).textContent).toMatch(/^Locks in 2\d s$/);

    await userEvent.keyboard('a');

    await waitFor(() => expect(screen.queryByRole('timer')).toBeNull());
    expect(await readSessionKey()).toBeDefined();
  });

  it('stays open for who asks for it', async () => {
    await leftWith(25);
    await countdown();

    await userEvent.click(screen.getByRole('button', { name: 'Stay open' }));

    await waitFor(() => expect(screen.queryByRole('timer')).toBeNull());
    expect(await readSessionKey()).toBeDefined();
  });

  it('takes the key from every page at the end', async () => {
    await leftWith(2);
    await countdown();

    await waitFor(async () => expect(await readSessionKey()).toBeUndefined(), { timeout: 10_000 });
  });

  it('neither counts nor locks during a live session', async () => {
    await db.sessions.put(aSession());
    await leftWith(-60);

    await expect(screen.findByRole('timer', {}, { timeout: 2_500 })).rejects.toThrow();

    expect(await readSessionKey()).toBeDefined();
  });

  it('locks during a live session where the coach asked for it', async () => {
    await db.sessions.put(aSession());
    await leftWith(2, true);

    await waitFor(async () => expect(await readSessionKey()).toBeUndefined(), { timeout: 10_000 });
  });
});
