import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { toClient, toSession } from '@/components/workspace/routes';
import { Workspace } from '@/components/workspace/Workspace';
import { dayOf } from '@/lib/domain/days';
import { clientIdSchema, newId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { DEFAULT_PREFERENCES } from '@/lib/domain/meta';
import type { Note } from '@/lib/domain/note';
import { goesOn } from '@/lib/domain/trash';
import { db } from '@/lib/storage/db';
import { findMeta, saveMeta } from '@/lib/storage/meta';
import { dayMonth } from '@/lib/text/dates';
import { addToJourney, trashFromJourney } from '@/lib/workflows/keep-journey';
import {
  ANA,
  aClient,
  aCommitment,
  aGoal,
  aNote,
  anAgenda,
  aSession,
  day,
  NOW,
} from '@/tests/fixtures/builders';

const MINUTE = 60_000;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW + 2 * 60 * MINUTE });
  await db.delete();
  await db.open();
  window.location.hash = '';
  localStorage.clear();
});

afterEach(() => vi.useRealTimers());

function open(hash = '#/', language: Language = 'en') {
  window.location.hash = hash;
  const user = userEvent.setup();
  const { unmount } = render(
    <LanguageProvider language={language}>
      <SavingProvider>
        <Workspace />
      </SavingProvider>
    </LanguageProvider>,
  );
  return { user, unmount };
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

async function anEndedSession() {
  const session = aSession({
    status: 'ended',
    endedAt: NOW + 50 * MINUTE,
    wrapUp: 'done',
    agenda: anAgenda({ visits: [{ item: 0, from: NOW, to: NOW + 50 * MINUTE }] }),
  });
  await db.clients.add(aClient());
  await db.sessions.add(session);
  return session;
}

describe('the client list', () => {
  it('finds a client by the full name without showing it', async () => {
    await db.clients.bulkAdd([
      aClient({ name: 'Joaquín Núñez', shownAs: 'JN' }),
      aClient({ id: newId(clientIdSchema), name: 'Bea Li', shownAs: 'BL' }),
    ]);
    const { user } = open();
    const list = await screen.findByRole('list', { name: 'Clients' });

    await user.type(screen.getByRole('searchbox', { name: 'Find a client' }), 'nunez');

    expect(within(list).getAllByRole('link')).toHaveLength(1);
    expect(within(list).getByRole('link', { name: /^JN/ })).toBeDefined();
    expect(screen.queryByText(/Núñez/)).toBeNull();
  });

  it('counts a damaged client in words and shows the others', async () => {
    await db.clients.bulkAdd([
      aClient(),
      { ...aClient({ id: newId(clientIdSchema) }), language: 'xx' } as never,
    ]);
    open();

    expect(await screen.findByText(/1 row is damaged/)).toBeDefined();
    expect(await screen.findByRole('link', { name: /^AC/ })).toBeDefined();
    expect(await db.clients.count()).toBe(2);
  });
});

describe('navigating', () => {
  it('moves the focus to the heading and names no client in the tab', async () => {
    await db.clients.add(aClient());
    const { user } = open();

    await user.click(await screen.findByRole('link', { name: /^AC/ }));

    const title = await heading('AC');
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(document.title).toBe('Client · Coachside');
  });

  it('says so when there is nothing at the address', async () => {
    open(toClient(ANA));

    expect(await heading('Nothing here')).toBeDefined();
  });
});

describe('a client’s page', () => {
  it('shows what is open, the goals with every rating, and the sessions with what they hold', async () => {
    const session = await anEndedSession();
    const goal = aGoal();
    await db.goals.add(goal);
    const rating = { goalId: goal.id, clientId: ANA, evidence: '', at: NOW };
    await db.ratings.bulkAdd([
      { ...rating, id: crypto.randomUUID() as never, sessionId: null, value: 4 },
      { ...rating, id: crypto.randomUUID() as never, sessionId: session.id, value: 6, at: NOW + 1 },
    ]);
    await db.notes.bulkAdd([
      aNote({ sessionId: session.id }),
      aNote({ sessionId: session.id, kind: 'marker', text: '' }),
      aNote({ sessionId: session.id, trashedAt: NOW }),
    ]);
    await db.commitments.add(aCommitment({ sessionId: session.id }));
    open(toClient(ANA));

    const open_ = await screen.findByRole('list', { name: 'Open commitments' });
    expect(within(open_).getByText('Block two mornings for thinking')).toBeDefined();
    const goals = screen.getByRole('list', { name: 'Goals' });
    expect(within(goals).getByText('4 → 6')).toBeDefined();
    expect(within(goals).getAllByRole('row', { hidden: true })).toHaveLength(3);
    const timeline = screen.getByRole('region', { name: 'Timeline' });
    await within(timeline).findByText(/50 min coached · 1 note · 1 to finish · 1 commitment/);
  });

  it('saves the record as it is typed', async () => {
    await db.clients.add(aClient());
    const { user } = open(toClient(ANA));

    await user.type(await screen.findByRole('textbox', { name: 'Name' }), ' Lima');

    await waitFor(async () => expect((await db.clients.get(ANA))?.name).toBe('Ana Costa Lima'));
  });

  it('keeps the last name when the field is emptied, and says so', async () => {
    await db.clients.add(aClient());
    const { user } = open(toClient(ANA));

    await user.clear(await screen.findByRole('textbox', { name: 'Shown as' }));

    expect(await screen.findByText(/can’t be empty/)).toBeDefined();
    expect((await db.clients.get(ANA))?.shownAs).toBe('AC');
  });

  it('goes to the trash and comes back', async () => {
    await db.clients.add(aClient());
    const { user } = open(toClient(ANA));

    await user.click(await screen.findByRole('button', { name: 'Move to the trash' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: /^AC/ })).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Restore' }));

    expect(await screen.findByRole('link', { name: /^AC/ })).toBeDefined();
  });
});

describe('a session’s page', () => {
  it('shows everything captured in time order, with its time and who may see it', async () => {
    const session = await anEndedSession();
    const at = (minutes: number) => ({ sessionId: session.id, at: NOW + minutes * MINUTE });
    await db.commitments.add(aCommitment(at(40)));
    await db.notes.bulkAdd([
      aNote({
        ...at(12),
        kind: 'words',
        text: 'Nobody tells me',
        layer: 'client',
        tags: ['trust'],
      }),
      aNote({ ...at(3), text: 'Arrives tired' }),
    ]);
    open(toSession(session.id));

    await heading('10 March 2026');
    const items = (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent);
    const captured = items.filter((text) => /^\d\d:\d\d/.test(text ?? ''));
    expect(captured).toHaveLength(3);
    expect(captured[0]).toMatch(/^03:00.*Arrives tired.*Only you/);
    expect(captured[1]).toMatch(/^12:00.*Nobody tells me.*#trust.*Client may see/);
    expect(captured[2]).toMatch(/^40:00.*Block two mornings/);
  });

  it('compares the minutes planned with those taken', async () => {
    const session = await anEndedSession();
    open(toSession(session.id));

    const table = await screen.findByRole('table', { name: 'Agenda' });

    expect(within(table).getByRole('row', { name: /Goal 20 min 50 min/ })).toBeDefined();
  });

  it('shows what it can of a session with a damaged note', async () => {
    const session = await anEndedSession();
    await db.notes.bulkAdd([
      aNote({ sessionId: session.id, text: 'Whole' }),
      { ...aNote({ sessionId: session.id }), tags: 'none' } as unknown as Note,
    ]);
    open(toSession(session.id));

    expect(await screen.findByText('Whole')).toBeDefined();
    expect(screen.getByText(/1 row is damaged/)).toBeDefined();
  });

  it('opens its wrap-up in the panel, or says where it waits', async () => {
    const session = await anEndedSession();
    const { user } = open(toSession(session.id));

    await user.click(await screen.findByRole('button', { name: 'Open wrap-up' }));

    await waitFor(async () => expect((await db.sessions.get(session.id))?.wrapUp).toBe('waiting'));
    expect(await screen.findByText(/waits in the panel/)).toBeDefined();
  });
});

describe('the search', () => {
  it('marks the words in every line that holds them, and keeps the focus', async () => {
    await db.clients.add(aClient());
    await db.notes.add(aNote({ text: 'La última sesión' }));
    const { user } = open();
    const box = screen.getByRole('searchbox', { name: 'Search everything' });

    await user.type(box, 'sesion');

    const hits = await screen.findByRole('list', { name: 'Results' });
    await waitFor(() => expect(hits.querySelector('mark')?.textContent).toBe('sesión'));
    expect(document.activeElement).toBe(box);
    expect(window.location.hash).toBe('#/search');
  });

  it('is narrowed down by choosing, and says so in the query', async () => {
    await db.clients.add(aClient());
    await db.notes.add(aNote({ text: 'calm at last', kind: 'insight' }));
    await db.notes.add(aNote({ text: 'calm before the storm' }));
    const { user } = open();
    const box = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search everything' });
    await user.type(box, 'calm');
    await screen.findByText('2 matches');

    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Insight (1)');

    expect(box.value).toBe('calm kind:Insight');
    await screen.findByText('1 match');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Any');
    expect(box.value).toBe('calm');
  });

  it('leads to the very line, marked and in sight', async () => {
    const session = await anEndedSession();
    const note = aNote({ sessionId: session.id, text: 'calm at last' });
    await db.notes.add(note);
    const { user } = open();
    await user.type(screen.getByRole('searchbox', { name: 'Search everything' }), 'calm');

    await user.click(await screen.findByRole('link', { name: /at last/ }));

    await screen.findByRole('heading', { level: 1, name: /\d{4}$/ });
    await waitFor(() => expect(document.activeElement?.textContent).toContain('calm at last'));
    expect(document.activeElement?.getAttribute('aria-current')).toBe('true');
  });

  it('says what it does not understand', async () => {
    const { user } = open();

    await user.type(
      screen.getByRole('searchbox', { name: 'Search everything' }),
      'calm before:soon',
    );

    expect(await screen.findByText(/“soon” is no day/)).toBeDefined();
  });

  it('is a key away', async () => {
    const { user } = open();

    await user.keyboard('{Control>}k{/Control}');

    expect(document.activeElement).toBe(
      screen.getByRole('searchbox', { name: 'Search everything' }),
    );
  });
});

describe('the trash', () => {
  it('gives back a line that was removed', async () => {
    const note = aNote({ trashedAt: NOW });
    await db.notes.add(note);
    const { user } = open('#/trash');

    await user.click(await screen.findByRole('button', { name: /^Restore: Wants to enter/ }));

    await waitFor(async () => expect((await db.notes.get(note.id))?.trashedAt).toBeNull());
  });
});

describe('the trash of an engagement', () => {
  it('gives back a goal and a line of the journey, each named with its kind and client', async () => {
    await db.clients.put(aClient());
    const goal = aGoal({ trashedAt: NOW });
    const { id } = await addToJourney('dilemmas', {
      ...{ clientId: ANA, on: day('2026-03-10'), kind: 'boundary', title: 'The sponsor asks' },
      ...{ facts: '', stakes: '', options: [], consulted: '', decided: '', decidedOn: null },
    });
    await trashFromJourney('dilemmas', id, NOW - 1);
    await db.goals.add(goal);
    const { user } = open('#/trash');

    const list = await screen.findByRole('list', { name: 'Goals, plans and your own notes' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      expect.stringMatching(/^Protect thinking timegoal · AC · removed on /),
      expect.stringMatching(/^The sponsor asksdilemma · AC · removed on /),
    ]);
    await user.click(screen.getByRole('button', { name: 'Restore: Protect thinking time' }));
    await user.click(screen.getByRole('button', { name: 'Restore: The sponsor asks' }));

    await screen.findByText('The trash is empty.');
    expect((await db.goals.get(goal.id))?.trashedAt).toBeNull();
    expect((await db.dilemmas.get(id))?.trashedAt).toBeNull();
  });
});

describe('the trash after 30 days', () => {
  const DAY = 24 * 60 * MINUTE;

  it('says when each line goes for good', async () => {
    const trashedAt = NOW - DAY;
    const session = await anEndedSession();
    await db.notes.add(aNote({ sessionId: session.id, trashedAt }));
    open('#/trash');

    const goes = dayMonth(goesOn(trashedAt), dayOf(NOW), 'en');
    expect(await screen.findByText(new RegExp(`goes for good on ${goes}`))).toBeDefined();
  });

  it('lets go of what is older when the workspace is opened, and of nothing else', async () => {
    const [old, newer, kept] = [NOW - 31 * DAY, NOW - DAY, null].map((trashedAt) =>
      aNote({ trashedAt }),
    ) as [Note, Note, Note];
    await db.notes.bulkAdd([old, newer, kept]);

    open();

    await waitFor(async () => expect(await db.notes.get(old.id)).toBeUndefined());
    expect(new Set(await db.notes.toArray())).toEqual(new Set([newer, kept]));
  });
});

describe('the settings', () => {
  it('say in words what the browser does not tell', async () => {
    open('#/settings');

    expect(await screen.findByText(/did not say which shortcuts are set/)).toBeDefined();
    expect(await screen.findByText(/did not say how much is in use/)).toBeDefined();
  });

  it('save a choice at once and keep the others', async () => {
    const { user } = open('#/settings');

    await user.selectOptions(await screen.findByRole('combobox', { name: 'Language' }), 'es');

    await waitFor(async () =>
      expect(await findMeta('preferences')).toEqual({ ...DEFAULT_PREFERENCES, language: 'es' }),
    );
  });

  it('let coach-only text be shown while it is blurred', async () => {
    await saveMeta('preferences', { ...DEFAULT_PREFERENCES, isCoachOnlyBlurred: true });
    const { user } = open();

    const reveal = await screen.findByRole('checkbox', { name: 'Show coach-only text' });
    expect(document.querySelector('[data-blur]')).not.toBeNull();
    await user.click(reveal);

    expect(document.querySelector('[data-blur]')).toBeNull();
  });
});

it('speaks Spanish throughout', async () => {
  open('#/', 'es');

  expect(await heading('Tu práctica')).toBeDefined();
  expect(screen.getByRole('searchbox', { name: 'Buscar un cliente' })).toBeDefined();
});
