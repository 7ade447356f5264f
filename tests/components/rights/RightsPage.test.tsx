import '@/tests/fixtures/fake-browser';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { RightsDueSection } from '@/components/overview/RightsDueSection';
import { RightsPage } from '@/components/rights/RightsPage';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { addDays, dayOf } from '@/lib/domain/days';
import { addMonths } from '@/lib/domain/months';
import { db } from '@/lib/storage/db';
import { addAccessRequest } from '@/lib/workflows/keep-access-requests';
import { ANA, aClient, aSession, NOW } from '@/tests/fixtures/builders';

const TODAY = dayOf(now());

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.clients.put(aClient());
  await db.sessions.put(aSession({ status: 'ended', startedAt: NOW, endedAt: NOW }));
  location.hash = '';
});

async function open() {
  render(
    <LanguageProvider language="en">
      <SavingProvider>
        <RightsDueSection />
        <RightsPage id={ANA} takesFocus={false} />
      </SavingProvider>
    </LanguageProvider>,
  );
  await screen.findByRole('heading', { level: 1, name: 'Rights and retention' });
}

const click = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('erasing a client for good', () => {
  it('erases nothing before the words are typed', async () => {
    await open();
    await click('Begin erasing…');

    await userEvent.type(screen.getByLabelText(/^To erase, type/), 'erase BE');
    await click('Erase for good');

    expect((await screen.findByRole('alert')).textContent).toMatch(/not what was asked for/);
    expect(await db.clients.count()).toBe(1);
  });

  it('offers the whole file first, and forgives case and spaces', async () => {
    await open();
    await click('Begin erasing…');
    const file = screen.getByRole('link', { name: 'Save the whole file first' });

    await userEvent.type(screen.getByLabelText(/^To erase, type/), ' Erase  ac ');
    await userEvent.click(screen.getByRole('radio', { name: 'My own decision' }));
    await click('Erase for good');

    await expect.poll(() => location.hash).toBe('#/records');
    // The browser's files are written anew meanwhile, and the database with them.
    await expect
      .poll(() => db.tombstones.toArray(), { timeout: 10_000 })
      .toMatchObject([{ reason: 'coach' }]);
    expect(file.getAttribute('href')).toBe(`#/clients/${ANA}/documents/client-file`);
    expect(await db.clients.count()).toBe(0);
  });

  it('is refused in words while a session with that client is live', async () => {
    await db.sessions.put(aSession({ status: 'live' }));
    await open();
    await click('Begin erasing…');

    await userEvent.type(screen.getByLabelText(/^To erase, type/), 'erase AC');
    await click('Erase for good');

    expect((await screen.findByRole('alert')).textContent).toMatch(/nothing was erased/);
    expect(await db.clients.count()).toBe(1);
  });
});

describe('a request for access', () => {
  it('is due a month after it was asked, and is shown in the overview until it is answered', async () => {
    await open();
    await click('Write down a request');
    await click('Write it down');

    const link = await screen.findByRole('link', { name: /AC.*asked what you hold/ });
    const list = screen.getByRole('list', { name: 'Requests for access' });
    await userEvent.click(list.querySelector('summary') as Element);
    fireEvent.change(within(list).getByLabelText('Answered on'), { target: { value: TODAY } });

    await expect.poll(() => link.isConnected).toBe(false);
    expect(await db.accessRequests.toArray()).toMatchObject([
      { askedOn: TODAY, dueOn: addMonths(TODAY, 1), answeredOn: TODAY },
    ]);
  });

  it('has two months more once the client was told why, and keeps how identity was checked', async () => {
    const askedOn = addDays(TODAY, -10);
    await addAccessRequest(ANA, askedOn);
    await open();
    const list = await screen.findByRole('list', { name: 'Requests for access' });
    await userEvent.click(list.querySelector('summary') as Element);

    fireEvent.change(within(list).getByLabelText(/It takes longer/), { target: { value: TODAY } });
    await userEvent.click(within(list).getByRole('checkbox'));
    await userEvent.type(within(list).getByLabelText('How that was checked'), 'By telephone');

    await expect
      .poll(() => db.accessRequests.toArray())
      .toMatchObject([
        {
          ...{ dueOn: addMonths(askedOn, 3), extendedOn: TODAY },
          ...{ isIdentityChecked: true, howChecked: 'By telephone' },
        },
      ]);
  });
});

describe('keeping the records', () => {
  it('asks for a decision once the time is over, writes it down, and asks no more', async () => {
    await db.clients.put(aClient({ keeping: { years: 0, decisions: [] } }));
    await open();
    await screen.findByRole('link', { name: /AC.*decide what becomes/ });

    await click('Keep for another year');

    await screen.findByText(/^Kept until/);
    expect((await db.clients.get(ANA))?.keeping?.decisions).toEqual([
      { on: TODAY, choice: 'keep', until: addMonths(TODAY, 12) },
    ]);
    await expect.poll(() => screen.queryByRole('link', { name: /decide what becomes/ })).toBeNull();
  });
});
