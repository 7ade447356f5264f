import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { LanguageProvider } from '@/components/ui/use-text';
import { AskHistory } from '@/components/workspace/AskHistory';
import { questionIdSchema } from '@/lib/domain/ids';
import { db } from '@/lib/storage/db';
import { ANA, aNote, aSession, NOW } from '@/tests/fixtures/builders';
import { anAsk } from '@/tests/fixtures/records';

const DAY = 86_400_000;
const enough = questionIdSchema.parse('enough');
const march = aSession({ startedAt: NOW });
const april = aSession({ startedAt: NOW + 31 * DAY });

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.sessions.bulkPut([march, april]);
});

async function open() {
  render(
    <LanguageProvider language="en">
      <AskHistory id={ANA} />
    </LanguageProvider>,
  );
  return within(await screen.findByRole('region', { name: 'Questions asked' }));
}

const items = (history: Awaited<ReturnType<typeof open>>) =>
  history.getAllByRole('listitem').map(({ textContent }) => textContent);

describe('what a client was asked', () => {
  async function twiceEnough() {
    const answer = aNote({ sessionId: march.id, kind: 'words', text: 'One no a week' });
    await db.notes.put(answer);
    const asked = { questionId: enough, text: 'What would be enough?' };
    await db.asks.bulkPut([
      anAsk({ ...asked, sessionId: march.id, at: NOW, phase: 'goal', answerNoteId: answer.id }),
      anAsk({ ...asked, sessionId: april.id, at: april.startedAt ?? 0, phase: 'close' }),
      anAsk({ questionId: null, text: 'Who notices?', sessionId: march.id, at: NOW + 1 }),
    ]);
  }

  it('stands by question, with how often, when last, and what came back', async () => {
    await twiceEnough();
    const history = await open();

    expect(items(history)).toEqual([
      'What would be enough?asked 2 times · last on 10 April 2026One no a week10 March 2026',
      'Who notices?asked once · last on 10 March 2026 · no answer noted',
    ]);
    const link = history.getByRole('link', { name: '10 March 2026' });
    expect(link.getAttribute('href')).toBe(`#/sessions/${march.id}`);
  });

  it('stands by time, with phase and a way to the session', async () => {
    await twiceEnough();
    const history = await open();
    await userEvent.click(history.getByRole('radio', { name: 'By time' }));

    expect(items(history)).toEqual([
      'What would be enough?10 April 2026 · Closing · no answer noted',
      expect.stringMatching(/^Who notices\?10 March 2026/),
      'What would be enough?10 March 2026 · GoalOne no a week',
    ]);
  });

  it('of years is drawn a screenful at a time', async () => {
    await db.asks.bulkPut(
      Array.from({ length: 50 }, (_, index) =>
        anAsk({
          questionId: null,
          text: `Question ${index}?`,
          sessionId: march.id,
          at: NOW + index,
        }),
      ),
    );
    const history = await open();
    expect(items(history)).toHaveLength(20);

    await userEvent.click(history.getByRole('button', { name: 'Show 30 more' }));
    expect(items(history)).toHaveLength(50);
  });

  it('says what will stand there before anything was asked', async () => {
    const history = await open();

    expect(history.getByText(/Nothing was asked by name yet/)).toBeDefined();
  });
});
