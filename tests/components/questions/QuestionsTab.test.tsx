import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLiveQuery } from 'dexie-react-hooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { QuestionsTab } from '@/components/questions/QuestionsTab';
import { SavingProvider } from '@/components/ui/use-saving';
import { goToItem } from '@/lib/domain/agenda';
import type { Client } from '@/lib/domain/client';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import type { LiveSession } from '@/lib/domain/session';
import { db } from '@/lib/storage/db';
import { changeAgenda } from '@/lib/workflows/change-agenda';
import { aClient, aSession, NOW } from '@/tests/fixtures/builders';

let session: LiveSession;

beforeEach(async () => {
  await db.delete();
  await db.open();
  session = aSession() as LiveSession;
  await db.sessions.put(session);
});

function Tab() {
  const live = useLiveQuery(() => db.sessions.get(session.id));
  return live === undefined ? null : <QuestionsTab session={live as LiveSession} />;
}

async function open(client: Partial<Client> = {}) {
  await db.clients.put(aClient(client));
  const user = userEvent.setup();
  render(
    <SavingProvider>
      <Tab />
    </SavingProvider>,
  );
  const list = await screen.findByRole('list', { name: 'Questions' });
  return { user, list };
}

const items = () =>
  within(screen.getByRole('list', { name: 'Questions' })).getAllByRole('listitem');
const texts = () => items().map((item) => item.querySelector('p')?.textContent);
const button = (item: HTMLElement | undefined, name: string) =>
  within(item as HTMLElement).getByRole('button', { name });

describe('the questions of a live session', () => {
  it('are three for the phase under way, each with a reason in words', async () => {
    await open();

    expect(items()).toHaveLength(3);
    for (const item of items()) expect(item.textContent).toMatch(/Goal · (light|working)/);
  });

  it('are written down as asked in one click, in the language of the client', async () => {
    const { user } = await open({ language: 'es' });
    const text = texts()[0];

    await user.click(button(items()[0], 'Ask'));

    expect(
      await within(items()[0] as HTMLElement).findByRole('button', { name: 'Asked' }),
    ).toBeDefined();
    const asks = await waitFor(async () => {
      const found = await db.asks.toArray();
      expect(found).toHaveLength(1);
      return found;
    });
    const bank = await loadQuestionBank();
    const question = bank.find(({ id }) => id === asks[0]?.questionId);
    expect(asks[0]).toMatchObject({ text, phase: 'goal', sessionId: session.id });
    expect(text).toBe(question?.es);
  });

  it('are asked once by a double click', async () => {
    const { user } = await open();

    await user.dblClick(button(items()[0], 'Ask'));

    await waitFor(async () => expect(await db.asks.count()).toBe(1));
    expect(await db.asks.count()).toBe(1);
  });

  it('keep their places when one is pinned, and start with it once three more are wanted', async () => {
    const { user } = await open();
    const before = texts();

    await user.click(button(items()[2], 'Pin'));
    await within(items()[2] as HTMLElement).findByRole('button', { name: 'Unpin' });
    expect(texts()).toEqual(before);
    await user.click(screen.getByRole('button', { name: 'Three more' }));

    expect(texts()[0]).toBe(before[2]);
    expect(texts().slice(1)).toHaveLength(3);
    expect(texts()).not.toContain(before[0]);
  });

  it('stay away for today once dismissed, and come back by undo', async () => {
    const { user } = await open();
    const [first] = texts();

    await user.click(button(items()[0], 'Dismiss'));
    const undo = await within(items()[0] as HTMLElement).findByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    expect((await db.sessions.get(session.id))?.dismissedQuestions).toHaveLength(1);
    await user.click(undo);

    await within(items()[0] as HTMLElement).findByRole('button', { name: 'Dismiss' });
    expect(texts()[0]).toBe(first);
    expect((await db.sessions.get(session.id))?.dismissedQuestions).toEqual([]);
  });

  it('are never shown again by three more after being dismissed', async () => {
    const { user } = await open();
    const [first] = texts();
    await user.click(button(items()[0], 'Dismiss'));
    await within(items()[0] as HTMLElement).findByRole('button', { name: 'Undo' });

    for (let times = 0; times < 40; times += 1) {
      await user.click(screen.getByRole('button', { name: 'Three more' }));
      expect(texts()).not.toContain(first);
    }
  });

  it('follow the agenda to its next phase', async () => {
    await open();

    await changeAgenda(session.id, (agenda, now) => goToItem(agenda, 1, now), NOW + 60_000);

    await waitFor(() => expect(items()[0]?.textContent).toContain('Reality · '));
  });
});

describe('the search for a question', () => {
  it('finds in either language, a screenful first, and says when nothing matches', async () => {
    const { user } = await open();
    const search = screen.getByRole('searchbox', { name: 'Find a question' });

    await user.type(search, 'que');
    await waitFor(() => expect(items()).toHaveLength(6));
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(items()).toHaveLength(30);
    await user.clear(search);
    await user.type(search, 'minutos cinco');
    expect(texts()).toContain('What deserves the first five minutes?');
    await user.type(search, ' zzz');

    expect(await screen.findByText(/No question matches/)).toBeDefined();
  });

  it('asks nothing by Enter, and is emptied by Escape', async () => {
    const { user } = await open();
    const search = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Find a question' });

    await user.type(search, 'five{Enter}');
    expect(await db.asks.count()).toBe(0);
    await user.keyboard('{Escape}');

    expect(search.value).toBe('');
    expect(items()).toHaveLength(3);
  });

  it('leads by arrows through the questions and back', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('searchbox', { name: 'Find a question' }));

    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowDown}');
    expect(document.activeElement).toBe(button(items()[1], 'Pin'));
    await user.keyboard('{ArrowLeft}{ArrowUp}{ArrowUp}');

    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });
});
