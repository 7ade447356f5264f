import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { ClientDetails } from '@/components/workspace/ClientDetails';
import type { Client } from '@/lib/domain/client';
import { db } from '@/lib/storage/db';
import { aClient } from '@/tests/fixtures/builders';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

async function open(client: Client) {
  await db.clients.put(client);
  render(
    <LanguageProvider language="en">
      <SavingProvider>
        <ClientDetails client={client} />
      </SavingProvider>
    </LanguageProvider>,
  );
  return userEvent.setup();
}

describe('the form of address', () => {
  it('is chosen for a client whose language is Spanish', async () => {
    const client = aClient({ language: 'es' });
    const user = await open(client);

    await user.click(screen.getByRole('radio', { name: 'usted' }));

    await waitFor(async () =>
      expect((await db.clients.get(client.id))?.spanishAddress).toBe('usted'),
    );
  });

  it('is not asked for where it makes no difference', async () => {
    await open(aClient({ language: 'en' }));

    expect(screen.queryByRole('radio', { name: 'usted' })).toBeNull();
  });
});
