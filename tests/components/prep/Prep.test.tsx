import '@/tests/fixtures/fake-browser';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Prep } from '@/components/prep/Prep';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { clientIdSchema, newId } from '@/lib/domain/ids';
import { DEFAULT_PREFERENCES } from '@/lib/domain/meta';
import { roomKeySchema } from '@/lib/domain/room';
import type { Session } from '@/lib/domain/session';
import { db } from '@/lib/storage/db';
import { saveMeta } from '@/lib/storage/meta';
import { addSampleClient } from '@/lib/workflows/add-sample-client';
import {
  ANA,
  aClient,
  aCommitment,
  aGoal,
  anAgenda,
  aSession,
  day,
  NOW,
} from '@/tests/fixtures/builders';
import { fakeBrowser } from '@/tests/fixtures/fake-browser';
import { checkInsOf } from '@/tests/fixtures/journey';
import { anAsk, aRating } from '@/tests/fixtures/records';

let last: Session;

function descriptionOf(field: HTMLElement): string {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
}

beforeEach(async () => {
  await db.delete();
  await db.open();
  last = aSession({ status: 'ended', endedAt: NOW + 3_600_000, wrapUp: 'done' });
  await db.clients.put(aClient());
});

function open(clientId = ANA) {
  const back = vi.fn();
  const user = userEvent.setup();
  render(
    <LanguageProvider language="en">
      <SavingProvider>
        <Prep clientId={clientId} onBack={back} />
      </SavingProvider>
    </LanguageProvider>,
  );
  return { user, back };
}

const lastTime = async () => within(await screen.findByRole('region', { name: 'Last time' }));
const live = () => db.sessions.where('clientId').equals(ANA).last();

describe('Prep before the first session', () => {
  it('is short: who, how and the start', async () => {
    open();

    const heading = await screen.findByRole('heading', { level: 1, name: 'AC' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByText('First session')).toBeDefined();
    expect(screen.queryByRole('region', { name: 'Last time' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Goals' })).toBeNull();
    expect(screen.getByRole('combobox', { name: 'Agenda' })).toHaveProperty('value', 'grow');
    expect(screen.getByRole('spinbutton', { name: 'Minutes' })).toHaveProperty('value', '60');
  });
});

describe('Last time', () => {
  it('settles a commitment in one click, and takes it back in another', async () => {
    const promise = aCommitment({ sessionId: last.id, text: 'Say no to one meeting' });
    await db.sessions.put(last);
    await db.commitments.put(promise);
    const { user } = open();
    const choice = within((await lastTime()).getByRole('group', { name: 'Say no to one meeting' }));

    await user.click(choice.getByRole('radio', { name: 'Done' }));
    await waitFor(() =>
      expect(choice.getByRole('radio', { name: 'Done' })).toHaveProperty('checked', true),
    );
    const done = await db.commitments.get(promise.id);
    await user.click(choice.getByRole('radio', { name: 'Open' }));
    await waitFor(() =>
      expect(choice.getByRole('radio', { name: 'Open' })).toHaveProperty('checked', true),
    );

    expect(done).toMatchObject({ status: 'done', closedAt: expect.any(Number) });
    expect(await db.commitments.get(promise.id)).toMatchObject({ status: 'open', closedAt: null });
  });

  it('keeps an older commitment in its place after it is ticked off', async () => {
    const before = aSession({ status: 'ended', startedAt: NOW - 86_400_000, wrapUp: 'done' });
    await db.sessions.bulkPut([last, before]);
    await db.commitments.put(aCommitment({ sessionId: before.id, text: 'An older one' }));
    const { user } = open();
    const choice = within((await lastTime()).getByRole('group', { name: 'An older one' }));

    await user.click(choice.getByRole('radio', { name: 'Done' }));

    await waitFor(() =>
      expect(choice.getByRole('radio', { name: 'Done' })).toHaveProperty('checked', true),
    );
  });

  it('says what is late, how often it was carried, whose it is, and what was left open', async () => {
    await db.sessions.put(last);
    await db.commitments.bulkPut([
      aCommitment({ sessionId: last.id, dueOn: day('2020-03-06'), carried: 2 }),
      aCommitment({ sessionId: last.id, owner: 'coach', dueOn: null, carried: 1 }),
    ]);
    await db.asks.put(anAsk({ sessionId: last.id, text: 'What would be enough?' }));
    open();

    const region = await lastTime();

    expect(region.getByText('was due Fri 6 March')).toBeDefined();
    expect(region.getByText(/carried twice/)).toBeDefined();
    expect(region.getByText('yours · carried once')).toBeDefined();
    expect(region.getByText('What would be enough?')).toBeDefined();
    expect(screen.getByText('2nd session')).toBeDefined();
  });

  it('draws each goal with its last two ratings', async () => {
    const goal = aGoal();
    await db.goals.put(goal);
    await db.ratings.bulkPut([
      aRating({ goalId: goal.id, value: 5 }),
      aRating({ goalId: goal.id, value: 7, at: NOW + 1 }),
    ]);
    open();

    const goals = within(await screen.findByRole('region', { name: 'Goals' }));

    expect(goals.getByText('Protect thinking time')).toBeDefined();
    expect(goals.getByText('5 → 7')).toBeDefined();
  });
});

describe('the last check-in', () => {
  it('that fell is read against what is usual, and leads to the questions for trust', async () => {
    await db.sessions.put(last);
    await db.checkins.bulkPut(checkInsOf([9, 9, 9, 9], [9, 9, 9, 9], [4, 9, 9, 9]));
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    const { user } = open();

    expect(await screen.findByText(/at 4, usually 9\. What might that be about\?/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Questions to repair trust' }));

    expect(create).toHaveBeenCalledWith({
      url: expect.stringContaining('#/decks/built-in:trust-repair'),
    });
    create.mockRestore();
  });
});

describe('the coach’s own prompts', () => {
  it('are there unless they were switched off', async () => {
    open();

    const prompts = await screen.findByRole('region', { name: 'For you, before you start' });
    await waitFor(() => expect(within(prompts).getAllByRole('listitem').length).toBeGreaterThan(0));

    await saveMeta('preferences', { ...DEFAULT_PREFERENCES, showsSelfPrompts: false });
    await waitFor(() => expect(prompts.isConnected).toBe(false));
  });
});

describe('starting', () => {
  it('makes the session live with the chosen agenda and length', async () => {
    const { user } = open();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Agenda' }), 'CLEAR');
    const minutes = screen.getByRole('spinbutton', { name: 'Minutes' });
    await user.clear(minutes);
    await user.type(minutes, '45');

    await user.click(screen.getByRole('button', { name: 'Start session' }));

    await waitFor(async () =>
      expect(await live()).toMatchObject({ status: 'live', agenda: { templateId: 'clear' } }),
    );
    const planned = (await live())?.agenda.items.map(({ plannedMinutes }) => plannedMinutes) ?? [];
    expect(planned.reduce((sum, each) => sum + each, 0)).toBe(45);
  });

  it('gives way to a session that another window has started, without a word', async () => {
    const { user } = open();
    const button = await screen.findByRole('button', { name: 'Start session' });
    const elsewhere = aSession({ clientId: newId(clientIdSchema) });
    await db.sessions.put(elsewhere);

    await user.click(button);

    const status = screen.getByRole('status');
    await waitFor(() => expect(status.ariaBusy).toBe('false'));
    expect(status.textContent).toBe('Saved');
    expect(await db.sessions.toArray()).toEqual([elsewhere]);
  });

  it.each(['', '4', '481', '7.5'])('with %j minutes gets a sentence instead', async (typed) => {
    const { user } = open();
    const minutes = await screen.findByRole('spinbutton', { name: 'Minutes' });
    await user.clear(minutes);
    if (typed !== '') await user.type(minutes, typed);

    await user.click(screen.getByRole('button', { name: 'Start session' }));

    expect(descriptionOf(minutes)).toBe('Write a whole number of minutes from 5 to 480.');
    expect(document.activeElement).toBe(minutes);
    expect(await live()).toBeUndefined();
  });

  it('begins with the agenda and length of last time', async () => {
    const items = anAgenda().items.map((item) => ({ ...item, plannedMinutes: 30 }));
    await db.sessions.put({ ...last, agenda: anAgenda({ templateId: 'oskar', items }) });
    open();

    expect(await screen.findByRole('combobox', { name: 'Agenda' })).toHaveProperty(
      'value',
      'oskar',
    );
    expect(screen.getByRole('spinbutton', { name: 'Minutes' })).toHaveProperty('value', '90');
  });

  it('begins with what is planned for today, whatever the last time was like', async () => {
    const planned = { status: 'planned', startedAt: null, plannedAt: now(), wrapUp: null } as const;
    const agenda = anAgenda({ templateId: 'clear' });
    await db.sessions.put(aSession({ ...planned, clientId: ANA, agenda }));
    open();

    expect(await screen.findByRole('combobox', { name: 'Agenda' })).toHaveProperty(
      'value',
      'clear',
    );
    expect(screen.getByRole('spinbutton', { name: 'Minutes' })).toHaveProperty('value', '60');
  });

  it('begins with GROW when the last agenda no longer exists', async () => {
    await db.sessions.put({ ...last, agenda: anAgenda({ templateId: 'my-own' }) });
    open();

    expect(await screen.findByRole('combobox', { name: 'Agenda' })).toHaveProperty('value', 'grow');
  });
});

describe('the way out of Prep', () => {
  it('leads back', async () => {
    const { user, back } = open();

    await user.click(await screen.findByRole('button', { name: 'Back' }));

    expect(back).toHaveBeenCalledOnce();
  });

  it('moves a real client to the trash, with the undo under the finger', async () => {
    const { user, back } = open();
    await user.click(await screen.findByRole('button', { name: 'Move to the trash' }));

    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    await user.click(undo);

    expect(await screen.findByRole('button', { name: 'Start session' })).toBeDefined();
    expect(back).not.toHaveBeenCalled();
  });

  it('removes the sample client for good and leads back', async () => {
    const id = await addSampleClient(NOW, 'en');
    const { user, back } = open(id);

    await user.click(await screen.findByRole('button', { name: 'Remove this sample client' }));

    await waitFor(() => expect(back).toHaveBeenCalledOnce());
    expect(await db.clients.get(id)).toBeUndefined();
  });

  it('says so when the client is no longer there', async () => {
    await db.clients.clear();
    open();

    expect(await screen.findByText('This client is no longer here.')).toBeDefined();
  });
});

describe('the call beside Prep', () => {
  it('is said to be somebody else’s room when it is', async () => {
    const room = roomKeySchema.parse('zoom:https://zoom.us/123');
    const tom = await addSampleClient(NOW, 'en');
    await db.rooms.put({ key: room, clientId: tom, usedAt: NOW });
    await saveMeta('currentCall', { room, tabId: 1, seenAt: NOW, endedAt: null });
    open();

    expect(await screen.findByText('Zoom · room of NL')).toBeDefined();
  });
});
