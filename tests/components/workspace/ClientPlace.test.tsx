import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLiveQuery } from 'dexie-react-hooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { ClientPlace } from '@/components/workspace/ClientPlace';
import { db } from '@/lib/storage/db';
import { ANA, aClient } from '@/tests/fixtures/builders';

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.clients.put(aClient());
});

function Stored() {
  const client = useLiveQuery(() => db.clients.get(ANA), []);
  return client === undefined ? null : <ClientPlace client={client} />;
}

async function open() {
  const user = userEvent.setup();
  render(
    <LanguageProvider language="en">
      <SavingProvider>
        <Stored />
      </SavingProvider>
    </LanguageProvider>,
  );
  await user.click(await screen.findByText('How to meet them well'));
  return user;
}

const place = async () => (await db.clients.get(ANA))?.place;

describe('how to meet a client well', () => {
  it('is saved as it is said: name, pronouns, languages and needs', async () => {
    const user = await open();
    for (const [name, words] of [
      ['How the name is said', 'SHEE-vawn'],
      ['Pronouns', 'she'],
      ['Languages, best first, one a line', 'Irish{enter}English'],
      ['What a session from afar needs', 'Captions'],
    ] as const) {
      await user.type(screen.getByRole('textbox', { name }), words);
    }

    await waitFor(async () =>
      expect(await place()).toMatchObject({
        ...{ nameSaid: 'SHEE-vawn', pronouns: 'she', languages: ['Irish', 'English'] },
        remoteNeeds: 'Captions',
      }),
    );
  });

  it('knows the working days, and takes one away', async () => {
    await open();

    // At the same moment: neither may take the other away.
    fireEvent.click(screen.getByRole('checkbox', { name: 'Fri' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Sun' }));

    await waitFor(async () => expect((await place())?.workingDays).toEqual([1, 2, 3, 4, 7]));
  });

  it('keeps a zone that the browser knows, and says of another what to write', async () => {
    const user = await open();
    const zone = screen.getByRole('textbox', { name: 'Time zone' });

    await user.type(zone, 'Atlantis/Deep');
    await user.tab();
    expect(await screen.findByText(/This zone is not known here/)).toBeDefined();
    expect((await place())?.timeZone ?? '').toBe('');
    await user.clear(zone);
    await user.type(zone, 'Europe/Madrid');
    await user.tab();

    await waitFor(async () => expect((await place())?.timeZone).toBe('Europe/Madrid'));
    expect(screen.queryByText(/This zone is not known here/)).toBeNull();
  });

  it('has the days that matter in their order, and lets one go', async () => {
    const user = await open();
    const days = within(screen.getByRole('region', { name: 'Holidays and days that matter' }));
    for (const [what, on] of [
      ['Eid', '2026-03-20'],
      ['St Patrick', '2026-03-17'],
    ] as const) {
      await user.click(days.getByRole('button', { name: 'Add a day' }));
      fireEvent.change(days.getByLabelText('On'), { target: { value: on } });
      await user.type(days.getByRole('textbox', { name: 'What it is' }), what);
      await user.click(days.getByRole('button', { name: 'Write down' }));
      await days.findByText(new RegExp(what));
    }
    expect(days.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '17 March 2026: St Patrick',
      '20 March 2026: Eid',
    ]);

    await user.click(days.getByRole('button', { name: 'Remove: Eid' }));

    await waitFor(async () => expect((await place())?.daysOff).toHaveLength(1));
    await user.click(await days.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await place())?.daysOff).toHaveLength(2));
  });
});
