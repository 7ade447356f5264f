import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLiveQuery } from 'dexie-react-hooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { AgendaTab } from '@/components/agenda/AgendaTab';
import { SavingProvider } from '@/components/ui/use-saving';
import { currentItem } from '@/lib/domain/agenda';
import type { LiveSession } from '@/lib/domain/session';
import { db } from '@/lib/storage/db';
import { anAgenda, aSession, NOW } from '@/tests/fixtures/builders';

const MINUTE = 60_000;
let session: LiveSession;

beforeEach(async () => {
  await db.delete();
  await db.open();
  const visits = [
    { item: 0, from: NOW, to: NOW + 22 * MINUTE },
    { item: 1, from: NOW + 22 * MINUTE, to: null },
  ];
  const pauses = [{ from: NOW + 24 * MINUTE, to: NOW + 26 * MINUTE }];
  session = aSession({ agenda: anAgenda({ visits, pauses }) }) as LiveSession;
  await db.sessions.put(session);
});

function Tab() {
  const live = useLiveQuery(() => db.sessions.get(session.id));
  if (live === undefined) return null;
  return <AgendaTab session={live as LiveSession} now={NOW + 30 * MINUTE} />;
}

async function open() {
  const user = userEvent.setup();
  render(
    <SavingProvider>
      <Tab />
    </SavingProvider>,
  );
  await screen.findByRole('list', { name: 'Agenda' });
  return user;
}

const items = () => within(screen.getByRole('list', { name: 'Agenda' })).getAllByRole('listitem');
const button = (name: string) => screen.getByRole('button', { name });
const agenda = async () => (await db.sessions.get(session.id))?.agenda;

describe('the agenda of a live session', () => {
  it('gives actual and planned minutes of every item and of the whole, without pauses', async () => {
    await open();

    const texts = items().map((item) => item.textContent);
    expect(texts[0]).toContain('22 of 20 min');
    expect(texts[1]).toContain('6 of 30 min');
    expect(texts[2]).toContain('10 min');
    expect(screen.getByText(/^28 of 60 minutes coached/)).toBeDefined();
  });

  it('marks the item under way as the current step', async () => {
    await open();

    expect(items().map((item) => item.getAttribute('aria-current'))).toEqual([null, 'step', null]);
  });

  it('jumps to an item by a click, and returns to the one before', async () => {
    const user = await open();

    await user.click(button('Go to Close'));
    await user.click(await screen.findByRole('button', { name: 'Return to Reality' }));

    await waitFor(async () => expect(currentItem((await agenda()) ?? anAgenda())).toBe(1));
    expect((await agenda())?.visits.map(({ item }) => item)).toEqual([0, 1, 2, 1]);
  });

  it('skips an item and takes it back in without going there', async () => {
    const user = await open();

    await user.click(button('Skip Close'));
    expect(await screen.findByText('skipped')).toBeDefined();
    await user.click(button('Take back in: Close'));

    await waitFor(() => expect(screen.queryByText('skipped')).toBeNull());
    expect(currentItem((await agenda()) ?? anAgenda())).toBe(1);
  });

  it('moves on when the current item is skipped', async () => {
    const user = await open();

    await user.click(button('Skip Reality'));

    await waitFor(() => expect(items()[2]?.getAttribute('aria-current')).toBe('step'));
  });

  it('gives an item five more minutes and leaves its plan alone', async () => {
    const user = await open();

    await user.click(button('+5 min: Goal'));

    await waitFor(() => expect(items()[0]?.textContent).toContain('22 of 25 min'));
    expect((await agenda())?.items[0]?.plannedMinutes).toBe(20);
  });
});
