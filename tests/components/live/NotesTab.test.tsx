import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { NotesTab } from '@/components/live/NotesTab';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import type { Note } from '@/lib/domain/note';
import type { Ask } from '@/lib/domain/question';
import type { LiveSession } from '@/lib/domain/session';
import { db } from '@/lib/storage/db';
import { aNote, aSession, NOW } from '@/tests/fixtures/builders';
import { anAsk, MINUTE } from '@/tests/fixtures/records';

const session = aSession({ status: 'live', startedAt: NOW }) as LiveSession;
const words = aNote({
  sessionId: session.id,
  kind: 'words',
  text: 'Enough would be one no a week',
  at: NOW + 3 * MINUTE,
});
const first = anAsk({ sessionId: session.id, text: 'What would be enough?', at: NOW + MINUTE });
const second = anAsk({ sessionId: session.id, text: 'Who notices first?', at: NOW + 2 * MINUTE });

beforeEach(async () => {
  await db.delete();
  await db.open();
});

async function open(notes: Note[], asks: Ask[]) {
  await db.notes.bulkPut(notes);
  await db.asks.bulkPut(asks);
  render(
    <LanguageProvider language="en">
      <SavingProvider>
        <NotesTab session={session} goals={[]} />
      </SavingProvider>
    </LanguageProvider>,
  );
  await screen.findByRole('list', { name: 'Notes' });
  return userEvent.setup();
}

const button = (name: RegExp | string) => screen.findByRole('button', { name });
const answerTo = async ({ id }: Ask) => (await db.asks.get(id))?.answerNoteId;

describe('an answer among the notes', () => {
  it('says which question it answers, and the question what came back', async () => {
    await open([words], [{ ...first, answerNoteId: words.id }]);

    const items = within(await screen.findByRole('list', { name: 'Notes' }));
    await items.findByText('answers: What would be enough?');
    expect(items.getByText('they said: “Enough would be one no a week”')).toBeDefined();
  });

  it('is unlinked by one click, and the focus stays beside it', async () => {
    const user = await open([words], [{ ...first, answerNoteId: words.id }]);
    await user.click(await button('No answer to a question'));

    await waitFor(async () => expect(await answerTo(first)).toBeNull());
    const again = await button(/^Choose the question it answers/);
    expect(document.activeElement).toBe(again);
  });

  it('is linked to another question by the keyboard alone', async () => {
    const user = await open([words], [{ ...second, answerNoteId: words.id }, first]);
    (await button(/^Answers: Who notices first/)).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('What would be enough?');
    await user.keyboard('{Enter}');

    await waitFor(async () => expect(await answerTo(first)).toBe(words.id));
    expect(await answerTo(second)).toBeNull();
    expect(document.activeElement).toBe(await button(/^Answers: What would be enough/));
  });

  it('is left as it was by Escape', async () => {
    const user = await open([words], [{ ...first, answerNoteId: words.id }]);
    await user.click(await button(/^Answers: What would be enough/));
    await user.keyboard('{Escape}');

    expect(screen.queryByRole('group', { name: 'Which question does this answer?' })).toBeNull();
    expect(await answerTo(first)).toBe(words.id);
  });

  it('offers nothing where nothing was asked, or to other kinds', async () => {
    const note = aNote({ sessionId: session.id, kind: 'note', at: NOW + 4 * MINUTE });
    await open([words, note], []);

    expect(screen.queryByRole('button', { name: /Choose the question/ })).toBeNull();
  });

  it('is not shown for a question whose answer was removed', async () => {
    const other = aNote({ sessionId: session.id, text: 'Still here', at: NOW });
    await open([other, { ...words, trashedAt: NOW }], [{ ...first, answerNoteId: words.id }]);

    await screen.findByText('Still here');
    expect(screen.queryByText(/they said/)).toBeNull();
  });
});
