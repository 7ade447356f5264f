import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ClientTimeline } from '@/components/timeline/ClientTimeline';
import { LanguageProvider } from '@/components/ui/use-text';
import type { Journey } from '@/lib/domain/journey';
import type { Language } from '@/lib/domain/language';
import { aCommitment, aGoal, aSession, day, NOW } from '@/tests/fixtures/builders';
import { aConsent } from '@/tests/fixtures/client-records';
import { aJourney, anEngagement, checkInsOf } from '@/tests/fixtures/journey';
import { aRating } from '@/tests/fixtures/records';

const MONTH_MS = 30 * 86_400_000;
const goal = aGoal({ text: 'Lead the board update' });
const session = aSession({ status: 'ended', plannedAt: NOW, startedAt: NOW });
const whole = aJourney({
  engagements: [anEngagement({ stageHistory: [{ stage: 'goal-setting', on: day('2026-02-20') }] })],
  sessions: [session, aSession({ startedAt: null, status: 'planned', plannedAt: NOW + MONTH_MS })],
  commitments: [
    aCommitment({ text: 'Say no once', at: NOW - MONTH_MS, closedAt: NOW, status: 'done' }),
  ],
  goals: [goal],
  ratings: [aRating({ goalId: goal.id, value: 7, at: NOW })],
  checkIns: checkInsOf([8, 7, 9, 8]),
  consents: [aConsent()],
});

function draw(journey: Journey, language: Language = 'en') {
  render(
    <LanguageProvider language={language}>
      <ClientTimeline journey={journey} isWhole={true} />
    </LanguageProvider>,
  );
  return userEvent.setup();
}

const told = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
const months = () =>
  screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

it('tells everything that happened by month, latest first, and nothing that is only planned', () => {
  draw(whole);

  expect(months()[0]).toBe('March 2026');
  expect(months()).toEqual([...months()].toSorted((a, b) => Date.parse(b) - Date.parse(a)));
  expect(screen.getAllByRole('link')).toHaveLength(1);
  const all = told().join('\n');
  for (const words of [
    'DoneSay no once',
    'Committed toSay no once',
    'Rated 7 of 10Lead the board update',
    'Check-in, mean 8',
    'Stage: Setting goals',
    'Agreed to: ',
  ]) {
    expect(all).toContain(words);
  }
});

it('leads to a session’s page', () => {
  draw(whole);

  expect(screen.getByRole('link').getAttribute('href')).toBe(`#/sessions/${session.id}`);
});

it('shows only the kinds that are chosen, several together, and all again', async () => {
  const user = draw(whole);
  const filter = (name: string) =>
    within(screen.getByRole('group', { name: 'Show only' })).getByRole('checkbox', { name });

  await user.click(filter('Commitments'));
  expect(told()).toHaveLength(2);
  await user.click(filter('Stages'));
  expect(told()).toHaveLength(3);
  await user.click(filter('Commitments'));
  await user.click(filter('Stages'));
  expect(told().length).toBeGreaterThan(3);
});

it('says so when nothing of a kind has happened', async () => {
  const user = draw(whole);

  await user.click(screen.getByRole('checkbox', { name: 'Documents' }));

  expect(screen.getByText('Nothing of this kind yet.')).toBeDefined();
});

it('begins with the latest of a long history and shows the earlier on request', async () => {
  const commitments = Array.from({ length: 150 }, (_, index) =>
    aCommitment({ at: NOW - index * 86_400_000 }),
  );
  const user = draw(aJourney({ commitments }));

  expect(told()).toHaveLength(40);
  await user.click(screen.getByRole('button', { name: 'Show earlier (110 more)' }));
  expect(told()).toHaveLength(80);
});

it('invites where nothing has happened, in Spanish too', () => {
  draw(aJourney(), 'es');

  expect(screen.getByText(/Aún no ha pasado nada/)).toBeDefined();
});

it('marks what is the coach’s own, so that it is blurred where the coach asked for it', () => {
  draw({
    ...whole,
    repairs: [
      {
        id: crypto.randomUUID() as never,
        clientId: whole.client.id,
        sessionId: null,
        item: null,
        on: day('2026-03-09'),
        happened: 'I had spoken with the sponsor',
        heard: '',
        agreed: '',
        settledOn: null,
        trashedAt: null,
      },
    ],
  });

  const row = screen.getByText('I had spoken with the sponsor').closest('li');
  expect(row?.dataset.layer).toBe('coach');
});
