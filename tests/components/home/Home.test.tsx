import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Home } from '@/components/home/Home';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { Client } from '@/lib/domain/client';
import { dayOf } from '@/lib/domain/days';
import { type ClientId, clientIdSchema, newId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { roomKeySchema } from '@/lib/domain/room';
import { clockTimeSchema, instantAt } from '@/lib/domain/zoned-time';
import { db } from '@/lib/storage/db';
import { saveMeta } from '@/lib/storage/meta';
import { ANA, aClient, aCommitment, aSession, NOW } from '@/tests/fixtures/builders';

const ROOM = roomKeySchema.parse('meet:https://meet.google.com/abc-defg-hij');

function descriptionOf(field: HTMLElement): string {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
}

beforeEach(async () => {
  await db.delete();
  await db.open();
});

function open(language: Language = 'en', cameFrom?: ClientId) {
  const prepared = vi.fn();
  const wrappedUp = vi.fn();
  const user = userEvent.setup();
  render(
    <LanguageProvider language={language}>
      <SavingProvider>
        <Home
          cameFrom={cameFrom}
          onPrepare={prepared}
          onWrapUp={wrappedUp}
          onOpenWorkspace={async () => undefined}
        />
      </SavingProvider>
    </LanguageProvider>,
  );
  return { user, prepared, wrappedUp };
}

const another = (over: Partial<Client>) => aClient({ id: newId(clientIdSchema), ...over });
const rows = async () => within(await screen.findByRole('list', { name: 'Clients' }));
const openForm = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.click(await screen.findByRole('button', { name: 'New client' }));
  return screen.getByRole('textbox', { name: 'Name' });
};

describe('Home without clients', () => {
  it('offers one next step and a sample to look at', async () => {
    const { user, prepared } = open();

    await user.click(await screen.findByRole('button', { name: 'Try it with a sample client' }));

    await waitFor(() => expect(prepared).toHaveBeenCalledOnce());
    const sample = await db.clients.get(prepared.mock.calls[0]?.[0]);
    expect(sample).toMatchObject({ isSample: true, shownAs: 'NL' });
    expect((await rows()).getByRole('button', { name: /^NL .*3rd session · last/ })).toBeDefined();
  });

  it('lets go of the sample in one click', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Try it with a sample client' }));

    await user.click(await screen.findByRole('button', { name: 'Remove the sample client' }));

    expect(
      await screen.findByRole('button', { name: 'Try it with a sample client' }),
    ).toBeDefined();
    expect(await db.sessions.count()).toBe(0);
  });
});

describe('a new client', () => {
  it('is added with one field and Enter, shown by initials, and prepared at once', async () => {
    const { user, prepared } = open();

    await user.type(await openForm(user), 'Amara Castell{Enter}');

    await waitFor(() => expect(prepared).toHaveBeenCalledOnce());
    const saved = await db.clients.get(prepared.mock.calls[0]?.[0]);
    expect(saved).toMatchObject({ name: 'Amara Castell', shownAs: 'AC', language: 'en' });
  });

  it('keeps a display name that was edited while the name goes on', async () => {
    const { user } = open();
    const name = await openForm(user);

    await user.type(name, 'Ana');
    const shownAs = screen.getByRole('textbox', { name: 'Shown as' });
    await user.clear(shownAs);
    await user.type(shownAs, 'Blue');
    await user.type(name, ' Costa');

    expect(shownAs).toHaveProperty('value', 'Blue');
  });

  it.each([
    ['', /Write a name/],
    ['x'.repeat(201), /longer than 200 characters/],
    ['Ana\u0007', /control character/],
  ])('named %j gets its sentence and is not saved', async (typed, sentence) => {
    const { user, prepared } = open();
    const name = await openForm(user);

    if (typed !== '') await user.click(name);
    if (typed !== '') await user.paste(typed);
    await user.keyboard('{Enter}');

    expect(descriptionOf(name)).toMatch(sentence);
    expect(document.activeElement).toBe(name);
    expect(prepared).not.toHaveBeenCalled();
    expect(await db.clients.count()).toBe(0);
  });

  it('says when a display name is taken, and allows it', async () => {
    await db.clients.put(aClient());
    const { user, prepared } = open();

    await user.type(await openForm(user), 'Aldo Conti');

    const shownAs = screen.getByRole('textbox', { name: 'Shown as' });
    expect(descriptionOf(shownAs)).toMatch(/shown as AC too/);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(prepared).toHaveBeenCalledOnce());
  });

  it('is let go by Escape, which leads back to the button', async () => {
    const { user } = open();
    await user.type(await openForm(user), 'Ana{Escape}');

    const button = await screen.findByRole('button', { name: 'New client' });
    await waitFor(() => expect(document.activeElement).toBe(button));
    expect(await db.clients.count()).toBe(0);
  });

  it('says so when it could not be saved, and keeps what was typed', async () => {
    const { user, prepared } = open();
    const name = await openForm(user);
    const full = vi
      .spyOn(db.clients, 'put')
      .mockRejectedValue(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));

    await user.type(name, 'Ana Costa{Enter}');

    expect(await screen.findByText(/disk is full/)).toBeDefined();
    expect(name).toHaveProperty('value', 'Ana Costa');
    expect(prepared).not.toHaveBeenCalled();
    full.mockRestore();
  });
});

describe('the list of clients', () => {
  it('names each by display name, session and last day, and never in full', async () => {
    await db.clients.put(aClient());
    await db.sessions.put(aSession({ status: 'ended', endedAt: NOW, wrapUp: 'done' }));
    await db.commitments.bulkPut([aCommitment(), aCommitment()]);
    open();

    const name = /^AC 2nd session · last 10 March.* · 2 open commitments$/;
    const row = (await rows()).getByRole('button', { name });

    expect(row).toBeDefined();
    expect(document.body.textContent).not.toContain('Ana Costa');
  });

  it('begins with today’s planned sessions, each with its time', async () => {
    const tom = another({ shownAs: 'TB' });
    await db.clients.bulkPut([aClient(), tom]);
    const at = instantAt(dayOf(now()), clockTimeSchema.parse('16:30'));
    await db.sessions.put(
      aSession({ clientId: tom.id, status: 'planned', startedAt: null, plannedAt: at }),
    );
    open();

    const names = (await rows()).getAllByRole('button').map(({ textContent }) => textContent);

    expect(names[0]).toMatch(/^TB today 16:30/);
    expect(names[1]).toMatch(/^AC/);
  });

  it('leaves out what is in the trash', async () => {
    await db.clients.bulkPut([aClient(), another({ shownAs: 'TB', trashedAt: NOW })]);
    open();

    expect((await rows()).getAllByRole('button')).toHaveLength(1);
  });

  it('finds by full name whatever the accents, and opens the first match on Enter', async () => {
    const jose = another({ name: 'José Muñoz', shownAs: 'JM' });
    await db.clients.bulkPut([aClient(), jose]);
    const { user, prepared } = open();

    await user.type(await screen.findByRole('searchbox', { name: 'Find a client' }), 'munoz');
    const found = (await rows()).getAllByRole('button');
    await user.keyboard('{Enter}');

    expect(found).toHaveLength(1);
    expect(prepared).toHaveBeenCalledExactlyOnceWith(jose.id);
  });

  it('offers to add who is not there', async () => {
    await db.clients.put(aClient());
    const { user } = open();

    await user.type(await screen.findByRole('searchbox', { name: 'Find a client' }), 'Zoe Park');
    await user.click(screen.getByRole('button', { name: 'Add “Zoe Park”' }));

    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Zoe Park');
    expect(screen.getByRole('textbox', { name: 'Shown as' })).toHaveProperty('value', 'ZP');
  });

  it('marks whose call is open and says that its room is known', async () => {
    await db.clients.put(aClient());
    await db.rooms.put({ key: ROOM, clientId: ANA, usedAt: NOW });
    await saveMeta('currentCall', { room: ROOM, tabId: 1, seenAt: NOW, endedAt: null });
    open();

    expect(await screen.findByText('Meet · room known')).toBeDefined();
    expect((await rows()).getByRole('button', { name: /^AC call open/ })).toBeDefined();
  });

  it('marks whom today’s plan expects in a call’s room, before whoever was met in it last', async () => {
    const tom = another({ shownAs: 'TB' });
    await db.clients.bulkPut([aClient(), tom]);
    await db.rooms.put({ key: ROOM, clientId: ANA, usedAt: NOW });
    const planned = { status: 'planned', startedAt: null, plannedAt: now(), room: ROOM } as const;
    await db.sessions.put(aSession({ ...planned, clientId: tom.id }));
    await saveMeta('currentCall', { room: ROOM, tabId: 1, seenAt: NOW, endedAt: null });
    open();

    await (await rows()).findByRole('button', { name: /^TB call open today/ });
  });

  it('names a call whose room nobody has used, and nothing once it is over', async () => {
    await db.clients.put(aClient());
    await saveMeta('currentCall', { room: ROOM, tabId: 1, seenAt: NOW, endedAt: null });
    open();
    expect(await screen.findByText('Meet call')).toBeDefined();

    await saveMeta('currentCall', { room: ROOM, tabId: 1, seenAt: NOW, endedAt: NOW });

    await waitFor(() => expect(screen.queryByText('Meet call')).toBeNull());
  });
});

describe('a wrap-up that was put off', () => {
  it('waits above the clients', async () => {
    const session = aSession({ status: 'ended', endedAt: NOW, wrapUp: 'later' });
    await db.clients.put(aClient());
    await db.sessions.put(session);
    const { user, wrappedUp } = open();

    const list = within(await screen.findByRole('list', { name: 'To wrap up' }));
    await user.click(list.getByRole('button', { name: /^Wrap up AC/ }));

    expect(wrappedUp).toHaveBeenCalledExactlyOnceWith(session.id);
  });
});

describe('Home in Spanish', () => {
  it('speaks Spanish', async () => {
    await db.clients.put(aClient());
    open('es');

    expect(await screen.findByRole('searchbox', { name: 'Busca un cliente' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'AC primera sesión' })).toBeDefined();
  });
});

describe('coming back from Prep', () => {
  it('leads to the client one came from', async () => {
    await db.clients.bulkPut([aClient(), another({ shownAs: 'TB', createdAt: NOW + 1 })]);
    open('en', ANA);

    const row = (await rows()).getByRole('button', { name: /^AC/ });

    await waitFor(() => expect(document.activeElement).toBe(row));
  });
});
