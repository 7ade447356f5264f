import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLiveQuery } from 'dexie-react-hooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { QuestionsTab } from '@/components/questions/QuestionsTab';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { deckSchema, ownQuestionSchema } from '@/lib/domain/deck';
import { askIdSchema, deckIdSchema, newId, type QuestionId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { askSchema } from '@/lib/domain/question';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import type { LiveSession, Session } from '@/lib/domain/session';
import { db } from '@/lib/storage/db';
import { ANA, aClient, aCommitment, anAgenda, aSession, day, NOW } from '@/tests/fixtures/builders';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const bank = await loadQuestionBank();

let session: LiveSession;

beforeEach(async () => {
  await db.delete();
  await db.open();
});

function Tab() {
  const live = useLiveQuery(() => db.sessions.get(session.id));
  return live === undefined ? null : <QuestionsTab session={live as LiveSession} />;
}

async function open(over: Partial<Session> = {}, language: Language = 'en') {
  session = aSession(over) as LiveSession;
  await db.sessions.put(session);
  return reopen(language);
}

/** As when the coach looked at another tab, or wants the panel in another language. */
async function reopen(language: Language = 'en') {
  cleanup();
  render(
    <LanguageProvider language={language}>
      <SavingProvider>
        <Tab />
      </SavingProvider>
    </LanguageProvider>,
  );
  await waitFor(() => items());
  return userEvent.setup();
}

/** An earlier session of this client, so many days ago. */
async function earlier(daysAgo: number, over: Partial<Session> = {}): Promise<Session> {
  const startedAt = NOW - daysAgo * DAY;
  const times = { plannedAt: startedAt, startedAt, endedAt: startedAt + HOUR };
  const past = aSession({ ...times, status: 'ended', wrapUp: 'done', ...over });
  await db.sessions.put(past);
  return past;
}

async function asked(questionId: QuestionId, { id: sessionId, startedAt }: Session): Promise<void> {
  const row = { questionId, sessionId, clientId: ANA, text: 'Asked?', phase: 'goal' };
  const rest = { at: (startedAt ?? 0) + 60_000, answerNoteId: null, trashedAt: null };
  await db.asks.put(askSchema.parse({ id: newId(askIdSchema), ...row, ...rest }));
}

const items = () => within(screen.getAllByRole('list')[0] as HTMLElement).getAllByRole('listitem');
const texts = () => items().map((item) => item.querySelector('p')?.textContent);
const first = () => items()[0] as HTMLElement;
const click = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole('button', { name }));

/** Every question that "Three more" leads to before it comes round. */
async function allShown(user: ReturnType<typeof userEvent.setup>): Promise<Set<string>> {
  const shown = new Set<string>();
  for (let times = 0; times < 16; times += 1) {
    for (const text of texts()) shown.add(text ?? '');
    await click(user, 'Three more');
  }
  return shown;
}

const goalQuestions = bank.filter(
  ({ audience, phases, depth }) => audience === 'client' && phases.includes('goal') && depth < 3,
);

describe('the three suggestions', () => {
  beforeEach(() => db.clients.put(aClient()));

  it('say in how many sessions they were not asked', async () => {
    for (const daysAgo of [7, 14, 21, 28]) await earlier(daysAgo);

    await open();

    for (const item of items())
      expect(item.textContent).toContain('Goal · not asked in 4 sessions');
  });

  it('begin with what is most pressing, and say it', async () => {
    const last = await earlier(7);
    await db.commitments.put(aCommitment({ sessionId: last.id, dueOn: day('2026-03-09') }));
    const items3 = [{ label: 'Open', phases: ['open'], plannedMinutes: 5 }] as const;
    const agenda = anAgenda({
      items: items3.map((item) => ({
        ...item,
        phases: ['open'],
        extendedMinutes: 0,
        isSkipped: false,
      })),
      visits: [{ item: 0, from: NOW, to: null }],
    });

    await open({ agenda });

    expect(first().textContent).toContain('Opening · commitment overdue');
  });

  it('give their reasons in the coach’s language and ask in the client’s, as it is addressed', async () => {
    await db.clients.put(aClient({ language: 'es', spanishAddress: 'usted' }));
    await earlier(7);

    await open({}, 'es');

    expect(first().textContent).toContain('Meta · no se preguntó la última vez');
    const words = new Set(bank.flatMap(({ es, esUsted }) => [esUsted ?? es]));
    expect(texts().every((text) => words.has(text ?? ''))).toBe(true);
  });

  it('leave out what was dismissed earlier today, in another session', async () => {
    const [other] = goalQuestions;
    await earlier(2 / 24, { dismissedQuestions: goalQuestions.slice(1).map(({ id }) => id) });

    await open();

    expect(texts()).toEqual([other?.text]);
  });

  it.each([
    [{ isSenior: true }, 'Reality · senior client'],
    [{ kind: 'group' }, 'Reality · group'],
  ] as const)('begin with what the client is: %j', async (over, reason) => {
    await db.clients.put(aClient(over));

    await open({ agenda: anAgenda({ visits: [{ item: 1, from: NOW, to: null }] }) });

    expect(first().textContent).toContain(reason);
  });

  it('know nothing of what was dismissed yesterday', async () => {
    await earlier(1, { dismissedQuestions: goalQuestions.map(({ id }) => id) });

    await open();

    expect(items()).toHaveLength(3);
  });

  it('leave out what was asked in the last three sessions, and what is deep in the second', async () => {
    const [kept, ...gone] = goalQuestions;
    const last = await earlier(7);
    for (const { id } of gone) await asked(id, last);

    await open();

    expect(texts()).toEqual([kept?.text]);
  });

  it('come from the coach’s own decks as well', async () => {
    const deckId = newId(deckIdSchema);
    await db.decks.put(
      deckSchema.parse({ id: deckId, name: 'Mine', position: 0, createdAt: NOW, trashedAt: null }),
    );
    const own = { id: 'own-1', text: 'Which goal is yours?', topic: 'mine', phases: ['goal'] };
    const row = { deckId, position: 0, createdAt: NOW, editedAt: null, trashedAt: null };
    await db.questions.put(
      ownQuestionSchema.parse({ ...own, audience: 'client', depth: 1, ...row }),
    );

    const user = await open();

    expect([...(await allShown(user))]).toContain('Which goal is yours?');
  });

  it('are for the coach in a supervision', async () => {
    await open({ kind: 'supervision' });

    const own = new Set(
      bank.filter(({ audience }) => audience === 'coach').map(({ text }) => text),
    );
    expect(texts().every((text) => own.has(text ?? ''))).toBe(true);
    expect(first().textContent).toContain('Looking back · supervision');
  });
});

describe('suggestions that are looked at', () => {
  beforeEach(() => db.clients.put(aClient()));

  it('change in nothing but the button when one is asked', async () => {
    const user = await open();
    const before = items().map((item) => item.querySelectorAll('p').length);
    const order = texts();

    await user.click(within(first()).getByRole('button', { name: 'Ask' }));
    await waitFor(async () => expect(await db.asks.count()).toBe(1));
    await within(first()).findByRole('button', { name: 'Asked' });

    expect(texts()).toEqual(order);
    expect(items().map((item) => item.querySelectorAll('p').length)).toEqual(before);
  });

  it('are there again after a look at another tab, but for what was asked', async () => {
    const user = await open();
    const [, second, third] = texts();

    await reopen();
    expect(texts().slice(1)).toEqual([second, third]);
    await user.click(within(first()).getByRole('button', { name: 'Ask' }));
    await waitFor(async () => expect(await db.asks.count()).toBe(1));
    await reopen();

    expect(texts().slice(0, 2)).toEqual([second, third]);
    expect(texts()).toHaveLength(3);
  });

  it('keep the room of the reason once dismissed, and say for how long', async () => {
    const user = await open();

    await user.click(within(first()).getByRole('button', { name: 'Dismiss' }));

    expect(await within(first()).findByText('Left out for today')).toBeDefined();
    expect(
      within(first())
        .getByText(/^Goal · /)
        .getAttribute('aria-hidden'),
    ).toBe('true');
  });
});

describe('going deeper', () => {
  beforeEach(() => db.clients.put(aClient()));

  it('brings deep questions into a first session, and is taken back', async () => {
    const user = await open({ agenda: anAgenda({ visits: [{ item: 1, from: NOW, to: null }] }) });
    const deep = new Set(bank.filter(({ depth }) => depth === 3).map(({ text }) => text));
    const hasDeep = () => texts().some((text) => deep.has(text ?? ''));
    expect(hasDeep()).toBe(false);

    await click(user, 'Go deeper');
    expect(hasDeep()).toBe(true);
    await screen.findByRole('button', { name: 'Go deeper', pressed: true });
    expect((await db.sessions.get(session.id))?.goesDeeper).toBe(true);
    await click(user, 'Go deeper');

    await screen.findByRole('button', { name: 'Go deeper', pressed: false });
    expect(hasDeep()).toBe(false);
  });

  it('is not offered where deep questions come by themselves', async () => {
    await earlier(14);
    await earlier(7);

    await open();

    expect(screen.queryByRole('button', { name: 'Go deeper' })).toBeNull();
  });

  it('is offered again when the check-in says that the alliance is strained', async () => {
    await earlier(14);
    const last = await earlier(7);
    await db.checkins.put({
      id: crypto.randomUUID() as never,
      clientId: ANA,
      sessionId: last.id,
      at: NOW - 7 * DAY,
      relationship: 4,
      goals: 8,
      approach: 8,
      overall: 8,
      keepOrChange: '',
    });

    await open();

    expect(screen.getByRole('button', { name: 'Go deeper' })).toBeDefined();
  });
});
