import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { RecapCard } from '@/components/wrapup/RecapCard';
import { db } from '@/lib/storage/db';
import { aSession, NOW } from '@/tests/fixtures/builders';
import { anAsk } from '@/tests/fixtures/records';

const session = aSession({ status: 'ended', startedAt: NOW, endedAt: NOW + 1 });

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.sessions.put(session);
});

async function open() {
  render(
    <LanguageProvider language="en">
      <SavingProvider>
        <RecapCard session={session} startedAt={NOW} />
      </SavingProvider>
    </LanguageProvider>,
  );
  return userEvent.setup();
}

describe('the question to carry', () => {
  it('is one of those that were asked, in their order, or none', async () => {
    const first = anAsk({ sessionId: session.id, text: 'What would be enough?', at: NOW });
    const second = anAsk({ sessionId: session.id, text: 'Who notices first?', at: NOW + 1 });
    await db.asks.bulkPut([first, second]);
    const user = await open();
    const choice = await screen.findByRole('combobox', { name: 'A question to carry' });
    expect([...(choice as HTMLSelectElement).options].map(({ text }) => text)).toEqual([
      'None',
      'What would be enough?',
      'Who notices first?',
    ]);

    await user.selectOptions(choice, 'Who notices first?');
    await waitFor(async () =>
      expect((await db.sessions.get(session.id))?.questionToCarry).toBe(second.id),
    );
    await user.selectOptions(choice, 'None');
    await waitFor(async () =>
      expect((await db.sessions.get(session.id))?.questionToCarry).toBeNull(),
    );
  });

  it('is not asked for where nothing was asked', async () => {
    await open();

    expect(screen.queryByRole('combobox', { name: 'A question to carry' })).toBeNull();
  });
});
