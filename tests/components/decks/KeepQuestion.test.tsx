import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { KeepQuestion } from '@/components/decks/KeepQuestion';
import { SaveStatus, SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { db } from '@/lib/storage/db';
import { listDecks } from '@/lib/storage/decks';
import { listOwnQuestions } from '@/lib/storage/own-questions';
import { aNote } from '@/tests/fixtures/builders';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

function open(text: string) {
  const user = userEvent.setup();
  render(
    <LanguageProvider language="en">
      <SavingProvider>
        <KeepQuestion entry={{ type: 'note', row: aNote({ text }) }} className={undefined} />
        <SaveStatus />
      </SavingProvider>
    </LanguageProvider>,
  );
  return user;
}

const status = () => screen.getByRole('status').textContent;

describe('a line of the notes', () => {
  it('is kept as a question by one click, and let go by another', async () => {
    const user = open('What would be enough?');
    const button = screen.getByRole('button', { name: 'Keep as question: What would be enough?' });

    await user.click(button);
    await waitFor(() => expect(button.getAttribute('aria-pressed')).toBe('true'));
    expect(status()).toBe('Kept as a question, in the deck “Kept”');
    expect((await listDecks()).map(({ name }) => name)).toEqual(['Kept']);
    expect(await listOwnQuestions()).toHaveLength(1);
    await user.click(button);

    await waitFor(async () => expect(await listOwnQuestions()).toEqual([]));
    expect(button.getAttribute('aria-pressed')).toBe('false');
    expect(status()).toBe('No longer kept');
  });

  it('is not offered while it has no words', () => {
    open('');

    expect(screen.queryByRole('button')).toBeNull();
  });
});
