import '@/tests/fixtures/fake-browser';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '@/components/app/Panel';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { readSessionKey, shareSessionKey } from '@/lib/browser/session-key';
import { clientIdSchema, newId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { db } from '@/lib/storage/db';
import { listNotes } from '@/lib/storage/notes';
import { shareScreen } from '@/lib/workflows/share-screen';
import { aClient, aNote, anAgenda, aSession, NOW } from '@/tests/fixtures/builders';
import { fakeBrowser } from '@/tests/fixtures/fake-browser';
import { DATA_KEY, putInPhase } from '@/tests/fixtures/vaults';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

function open(language: Language = 'en') {
  render(
    <LanguageProvider language={language}>
      <SavingProvider>
        <Panel />
      </SavingProvider>
    </LanguageProvider>,
  );
  return userEvent.setup();
}

const box = (name = 'Find anything, or do something') => screen.findByRole('combobox', { name });
const options = () => screen.queryAllByRole('option').map((option) => option.textContent);

describe('the palette', () => {
  it('offers what can be done at home, and the clients', async () => {
    await db.clients.add(aClient());
    const user = open();
    await screen.findByRole('button', { name: /^AC/ });

    await user.keyboard('{Control>}k{/Control}');
    await box();

    await waitFor(() =>
      expect(options()).toEqual(['Start session: AC', 'Hide everything', 'Go to client: AC']),
    );
  });

  it('prepares a client who is chosen', async () => {
    await db.clients.add(aClient());
    const user = open();
    await user.click(await screen.findByRole('button', { name: 'Find or do' }));

    await user.type(await box(), 'costa');
    await waitFor(() => expect(options()).toEqual(['Go to client: AC']));
    await user.keyboard('{Enter}');

    expect(await screen.findByRole('button', { name: 'Start session' })).toBeDefined();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('starts a session like the last one', async () => {
    await db.clients.add(aClient());
    await db.sessions.add(
      aSession({
        status: 'ended',
        endedAt: NOW,
        wrapUp: 'done',
        agenda: anAgenda({ templateId: 'tgrow' }),
      }),
    );
    const user = open();
    await user.click(await screen.findByRole('button', { name: 'Find or do' }));

    await user.type(await box(), 'start ac');
    await waitFor(() => expect(options()).toEqual(['Start session: AC']));
    await user.keyboard('{Enter}');

    await screen.findByRole('textbox', { name: 'Note' });
    const live = (await db.sessions.toArray()).find(({ status }) => status === 'live');
    expect(live?.agenda.templateId).toBe('tgrow');
  });

  it('marks a moment of a live session by a few letters', async () => {
    const session = aSession();
    await db.clients.add(aClient());
    await db.sessions.add(session);
    const user = open();
    await screen.findByRole('textbox', { name: 'Note' });

    await user.keyboard('{Meta>}k{/Meta}');
    await user.type(await box(), 'mark');
    await waitFor(() => expect(options()[0]).toBe('Mark moment'));
    await user.keyboard('{Enter}');

    await waitFor(async () =>
      expect((await listNotes(session.id)).map(({ kind }) => kind)).toEqual(['marker']),
    );
  });

  it('shows what was found by session, and follows the arrows round', async () => {
    const session = aSession({ status: 'ended', endedAt: NOW, wrapUp: 'done' });
    await db.clients.add(aClient());
    await db.sessions.add(session);
    await db.notes.add(aNote({ sessionId: session.id, text: 'calm at last', at: NOW + 1 }));
    await db.notes.add(aNote({ sessionId: session.id, text: 'calm before that' }));
    const user = open();
    await user.click(await screen.findByRole('button', { name: 'Find or do' }));
    const line = await box();

    await user.type(line, 'calm');

    await waitFor(() => expect(options()).toHaveLength(2));
    expect(screen.getByRole('group', { name: /^AC · 10 March 2026/ })).toBeDefined();
    const active = () =>
      document.getElementById(line.getAttribute('aria-activedescendant') ?? '')?.textContent;
    expect(active()).toContain('calm at last');
    await user.keyboard('{ArrowDown}');
    expect(active()).toContain('calm before that');
    await user.keyboard('{ArrowDown}');
    expect(active()).toContain('calm at last');
  });

  it('names no clients while the screen is shared', async () => {
    await db.clients.bulkAdd([aClient(), aClient({ id: newId(clientIdSchema), shownAs: 'BX' })]);
    await db.sessions.add(aSession({ status: 'live' }));
    await shareScreen(true);
    const user = open();
    await screen.findByRole('timer', { name: 'Elapsed' });

    await user.keyboard('{Control>}k{/Control}');
    await user.type(await box(), 'bx');

    await within(screen.getByRole('dialog')).findByText(/^Nothing answers/);
    expect(options().filter((option) => option?.includes('BX'))).toEqual([]);
  });

  it('leads to a backup', async () => {
    await db.clients.add(aClient());
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    const user = open();
    await user.click(await screen.findByRole('button', { name: 'Find or do' }));

    await user.type(await box(), 'backup');
    await waitFor(() => expect(options()).toEqual(['Make a backup']));
    await user.keyboard('{Enter}');

    await waitFor(() => expect(opened).toHaveBeenCalledOnce());
    expect(opened.mock.lastCall?.[0].url).toContain('/workspace.html#/backup');
  });

  it('locks the vault, where there is one', async () => {
    await db.clients.add(aClient());
    await putInPhase(db, 'sealed');
    await shareSessionKey(DATA_KEY);
    const user = open();
    await user.click(await screen.findByRole('button', { name: 'Find or do' }));

    await user.type(await box(), 'lock');
    await waitFor(() => expect(options()).toEqual(['Lock']));
    await user.keyboard('{Enter}');

    await waitFor(async () => expect(await readSessionKey()).toBeUndefined());
  });

  it('keeps the focus, and gives it back with Escape', async () => {
    await db.clients.add(aClient());
    const user = open();
    const find = await screen.findByRole('searchbox', { name: 'Find a client' });
    await user.type(find, 'an');

    await user.keyboard('{Control>}k{/Control}');
    const line = await box();
    expect(document.activeElement).toBe(line);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close' }));
    await user.tab();
    expect(document.activeElement).toBe(line);
    await user.keyboard('{Escape}');

    expect(document.activeElement).toBe(find);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('speaks Spanish', async () => {
    await db.clients.add(aClient());
    const user = open('es');
    await screen.findByRole('button', { name: /^AC/ });

    await user.keyboard('{Control>}k{/Control}');

    expect(await box('Busca lo que sea, o haz algo')).toBeDefined();
    await waitFor(() => expect(options()).toContain('Empezar sesión: AC'));
  });
});
