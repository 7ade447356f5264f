import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HabitsPage } from '@/components/habits/HabitsPage';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import type { Language } from '@/lib/domain/language';
import type { Ask, Question } from '@/lib/domain/question';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import { db } from '@/lib/storage/db';
import { ANA, aClient, NOW } from '@/tests/fixtures/builders';
import { anAsk } from '@/tests/fixtures/records';

const DAY_MS = 86_400_000;
let bank: readonly Question[];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await db.delete();
  await db.open();
  await db.clients.add(aClient());
  bank = await loadQuestionBank();
});
afterEach(() => vi.useRealTimers());

function open(language: Language = 'en') {
  render(
    <LanguageProvider language={language}>
      <SavingProvider>
        <HabitsPage takesFocus={false} />
      </SavingProvider>
    </LanguageProvider>,
  );
  return userEvent.setup();
}

const about = (topic: string) => bank.find((question) => question.topic === topic) as Question;
const ask = (topic: string, over: Partial<Ask> = {}) =>
  anAsk({ clientId: ANA, questionId: about(topic).id, text: about(topic).text, at: NOW, ...over });
const region = (name: string) => screen.findByRole('region', { name });

describe('the coach’s own questions', () => {
  it('stand as bars with a sentence, and as the same numbers in a table', async () => {
    await db.asks.bulkAdd([ask('trust'), ask('trust'), ask('insight', { phase: 'options' })]);
    const user = open();

    const topics = within(await region('Topics'));
    const image = topics.getByRole('img');
    expect(image.getAttribute('aria-label')).toBe(
      'Topics, by how often you asked: Trust 2, Insight 1, and 31 more in the table.',
    );
    await user.click(topics.getByText('Topics as a table'));
    const row = topics.getByRole('row', { name: /^Trust/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['2', '10 March']);
    expect(topics.getAllByRole('row')).toHaveLength(34);
    expect(screen.getByRole('img', { name: /^Phases.*Options 1/ })).toBeDefined();
    expect(screen.getByText('3 questions in 3 sessions')).toBeDefined();
  });

  it('say what was left aside and since when', async () => {
    await db.asks.bulkAdd([ask('trust'), ask('insight', { at: NOW - 200 * DAY_MS })]);
    open();

    const aside = within(await region('Left aside'));
    const topics = within(aside.getByRole('list', { name: 'Topics' })).getAllByRole('listitem');

    expect(topics[0]?.textContent).toBe('Insight last on 22 August 2025');
    expect(topics[1]?.textContent).toMatch(/never$/);
    expect(topics.map(({ textContent }) => textContent).join()).not.toMatch(/Trust (last|never)/);
  });

  it('name what was asked most in the coach’s language', async () => {
    await db.asks.bulkAdd([ask('trust'), ask('trust', { at: NOW - DAY_MS }), ask('insight')]);
    open('es');

    const list = await screen.findByRole('list', { name: 'Las más preguntadas' });

    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    expect(list.textContent).toContain(about('trust').es);
    expect(list.textContent).toContain('2 veces · la última, el 10 de marzo');
  });

  it('follow the span that is chosen', async () => {
    await db.asks.bulkAdd([ask('trust'), ask('trust', { at: NOW - 40 * DAY_MS })]);
    const user = open();
    await screen.findByText('2 questions in 2 sessions');

    await user.selectOptions(screen.getByRole('combobox', { name: 'Span' }), 'Last 30 days');

    expect(await screen.findByText('1 question in 1 session')).toBeDefined();
  });

  it('take any two days, and keep what was shown while the days make no span', async () => {
    await db.asks.bulkAdd([ask('trust'), ask('insight', { at: Date.UTC(2024, 4, 5, 12) })]);
    const user = open();
    await screen.findByText('1 question in 1 session');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Span' }),
      'From one day to another',
    );
    const [from, to] = [screen.getByLabelText('From'), screen.getByLabelText('To')];

    await user.clear(from);
    await user.type(from, '2026-04-01');
    expect(await screen.findByText(/This is before the first day/)).toBeDefined();
    expect(screen.getByText('1 question in 1 session')).toBeDefined();
    await user.clear(from);
    await user.type(from, '2024-05-05');
    await user.clear(to);
    await user.type(to, '2024-05-05');

    await waitFor(() => expect(screen.queryByText(/This is before/)).toBeNull());
    expect(await screen.findByRole('img', { name: /^Topics.*Insight 1/ })).toBeDefined();
  });

  it('grow while a session goes on', async () => {
    await db.asks.add(ask('trust'));
    open();
    await screen.findByText('1 question in 1 session');

    await db.asks.add(ask('insight'));

    expect(await screen.findByText('2 questions in 2 sessions')).toBeDefined();
  });

  it('say so when nothing was asked', async () => {
    open();

    expect(await screen.findByText('No question was asked in this span.')).toBeDefined();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('say what can’t be sorted by topic', async () => {
    await db.asks.add(anAsk({ clientId: ANA, text: 'And then?', at: NOW }));
    open();

    expect(await screen.findByText(/1 question has neither topic nor depth/)).toBeDefined();
  });
});
