import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLiveQuery } from 'dexie-react-hooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { SavingProvider } from '@/components/ui/use-saving';
import { ClientDetails } from '@/components/workspace/ClientDetails';
import { db } from '@/lib/storage/db';
import { ANA, aClient } from '@/tests/fixtures/builders';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

function Details() {
  const client = useLiveQuery(() => db.clients.get(ANA));
  return client === undefined ? null : <ClientDetails client={client} />;
}

async function open(client = aClient()) {
  await db.clients.put(client);
  render(
    <SavingProvider>
      <Details />
    </SavingProvider>,
  );
  await screen.findByRole('group', { name: 'Kind of client' });
  return userEvent.setup();
}

describe('the record of a client', () => {
  it('says that a client is senior, and takes it back', async () => {
    const user = await open();
    const senior = () => screen.getByRole('checkbox', { name: 'Senior client' });

    await user.click(senior());
    await waitFor(async () => expect((await db.clients.get(ANA))?.isSenior).toBe(true));
    await screen.findByRole('checkbox', { name: 'Senior client', checked: true });
    await user.click(senior());

    await waitFor(async () => expect((await db.clients.get(ANA))?.isSenior).toBe(false));
  });

  it('does not ask of a group whether it is senior', async () => {
    await open(aClient({ kind: 'group', members: ['Ana Costa'] }));

    expect(screen.queryByRole('checkbox', { name: 'Senior client' })).toBeNull();
  });
});
