import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { Workspace } from '@/components/workspace/Workspace';
import { clientIdSchema, newId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { makeAsk } from '@/lib/domain/make-entry';
import type { Ask } from '@/lib/domain/question';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import type { LiveSession } from '@/lib/domain/session';
import { db } from '@/lib/storage/db';
import { ANA, aClient, aNote, aSession, NOW } from '@/tests/fixtures/builders';

const BEA = newId(clientIdSchema);
const FIVE_MINUTES = 'What deserves the first five minutes?';

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.clients.bulkPut([aClient(), aClient({ id: BEA, name: 'Bea Lima', shownAs: 'BL' })]);
});

async function ask(clientId: typeof ANA, at: number, answer: string): Promise<void> {
  const session = aSession({ clientId, startedAt: at }) as LiveSession;
  const note = aNote({ sessionId: session.id, clientId, kind: 'words', text: answer });
  const question = { questionId: 'session-opening-first-five' as never, text: FIVE_MINUTES };
  const row = makeAsk(question, session, at).row as Ask;
  await db.sessions.put({ ...session, status: 'ended', endedAt: at, wrapUp: 'done' } as never);
  await db.notes.put(note);
  await db.asks.put({ ...row, answerNoteId: note.id });
}

async function open(language: Language = 'en') {
  window.location.hash = '#/questions';
  const user = userEvent.setup();
  render(
    <LanguageProvider language={language}>
      <SavingProvider>
        <Workspace />
      </SavingProvider>
    </LanguageProvider>,
  );
  const name = language === 'en' ? 'Questions' : 'Preguntas';
  const list = await screen.findByRole('list', { name });
  const search = screen.getByRole('searchbox', {
    name: language === 'en' ? 'Find a question' : 'Buscar una pregunta',
  });
  return { user, list, search };
}

const items = (list: HTMLElement) => [...list.children] as HTMLElement[];

describe('the page of questions', () => {
  it('lists every question, to the client and to the coach, and counts them', async () => {
    const bank = await loadQuestionBank();
    const { list } = await open();

    expect(await screen.findByText(new RegExp(`^${bank.length} questions`))).toBeDefined();
    await waitFor(() => expect(items(list)).toHaveLength(bank.length));
  });

  it('narrows by words and by whom a question is for', async () => {
    const { user, list, search } = await open();

    await user.selectOptions(screen.getByRole('combobox', { name: 'For' }), 'The coach');
    await waitFor(() => expect(items(list)[0]?.textContent).toContain('The coach'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'For' }), 'The client');
    await user.type(search, 'cinco primeros');

    await waitFor(() => expect(items(list)).toHaveLength(1));
    expect(items(list)[0]?.textContent).toContain(FIVE_MINUTES);
    expect(items(list)[0]?.textContent).toContain('¿Qué merece los primeros cinco minutos?');
    const marks = [...list.querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(marks).toEqual(['primeros', 'cinco']);
  });

  it('says what is remembered of every client by display name only', async () => {
    await ask(ANA, NOW - 2, 'The board talk');
    await ask(BEA, NOW - 1, 'My team');
    const { user, list, search } = await open();
    await user.type(search, 'first five');

    await user.click(await within(list).findByText('asked 2 times · last BL on 10 March 2026'));

    const asked = await within(list).findAllByRole('link');
    expect(asked.map(({ textContent }) => textContent)).toEqual([
      'BL 10 March 2026',
      'AC 10 March 2026',
    ]);
    expect(list.textContent).toContain('The board talk');
    expect(document.body.textContent).not.toMatch(/Ana Costa|Bea Lima/);
  });

  it('finds a question by what any client answered, and shows that answer', async () => {
    await ask(ANA, NOW - 2, 'Sobre todo mi equipo');
    await ask(BEA, NOW - 1, 'The talk');
    const { user, list, search } = await open();
    await within(list).findByText(/asked 2 times/);

    await user.type(search, 'EQUIPO todo');

    await waitFor(() => expect(items(list)).toHaveLength(1));
    expect(items(list)[0]?.textContent).toContain('AC 10 March 2026');
    expect([...list.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'todo',
      'equipo',
    ]);
  });

  it('leaves out clients in the trash', async () => {
    await ask(BEA, NOW - 1, 'My team');
    await db.clients.update(BEA, { trashedAt: NOW, status: 'trashed' as never });
    const { user, list, search } = await open();
    await user.type(search, 'first five');
    await waitFor(() => expect(screen.queryByText(/Reading what was asked/)).toBeNull());

    expect(list.textContent).not.toContain('asked');
  });

  it('speaks Spanish, and says when nothing matches', async () => {
    const { user, search } = await open('es');

    await user.type(search, 'zzzzz');

    expect(await screen.findByText(/Ninguna pregunta coincide/)).toBeDefined();
  });
});
