import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { Welcome } from '@/components/welcome/Welcome';
import type { Language } from '@/lib/domain/language';
import { db } from '@/lib/storage/db';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

function open(language: Language = 'en') {
  render(
    <LanguageProvider language={language}>
      <SavingProvider>
        <Welcome />
      </SavingProvider>
    </LanguageProvider>,
  );
  return userEvent.setup();
}

describe('the first-run page', () => {
  it('tells in three steps what it does, and what is stored where', () => {
    open();

    const names = screen.getAllByRole('heading').map(({ textContent }) => textContent);

    expect(names).toEqual([
      'Welcome to Coachside',
      'Prepare in three minutes',
      'Be with your client',
      'Leave with a recap',
      'Shortcuts',
      'What is stored where',
      'Only on this machine',
      'No account, no server, no recording',
      'Encrypted if you choose',
      'How to remove it',
    ]);
  });

  it('says what to do where the browser does not open the panel', async () => {
    const user = open();

    await user.click(screen.getByRole('button', { name: 'Open the panel' }));

    expect(await screen.findByText(/Click the Coachside icon in the toolbar/)).toBeDefined();
  });

  it('adds one sample client in the language of the page, however often it is asked', async () => {
    const user = open('es');
    const button = screen.getByRole('button', { name: 'Probar con un cliente de ejemplo' });

    await user.click(button);
    await screen.findByText(/cliente de ejemplo está listo/);
    await user.click(button);

    await waitFor(async () => expect(await db.clients.count()).toBe(1));
    expect((await db.clients.toArray())[0]).toMatchObject({ isSample: true, language: 'es' });
  });

  it('offers the vault', () => {
    open();

    expect(screen.getByRole('button', { name: 'Set up the vault' })).toBeDefined();
  });

  it('says how to set the shortcuts where the browser does not open its settings', async () => {
    const user = open();

    await user.click(screen.getByRole('button', { name: 'Set shortcuts' }));

    expect(await screen.findByText(/chrome:\/\/extensions\/shortcuts/)).toBeDefined();
  });
});
