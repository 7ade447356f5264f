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

  it('is not the words that came before the question, which stay as high as they were', async () => {
    const early = { ...words, at: NOW };
    await open([early], []);
    await screen.findByText(words.text);
    const before = (await screen.findByRole('listitem')).querySelectorAll('p').length;
    await db.asks.put(first);

    await screen.findByText('What would be enough?');
    const row = screen.getByText(words.text).closest('li');
    expect(row?.querySelectorAll('p').length).toBe(before);
  });

  it('is linked from words that were written before the question was noted', async () => {
    const user = await open([{ ...words, at: NOW }], [first]);
    await user.click(await button(/^Choose the question it answers/));
    expect(document.activeElement?.textContent).toBe('What would be enough?');
    await user.keyboard('{Enter}');

    await waitFor(async () => expect(await answerTo(first)).toBe(words.id));
    expect(document.activeElement).toBe(await button(/^Answers: What would be enough/));
  });

  it('offers every question of the session, newest first, and none of another', async () => {
    const other = anAsk({ sessionId: aSession().id, text: 'Elsewhere?', at: NOW });
    const user = await open([words], [first, second, other]);
    await user.click(await button(/^Choose the question it answers/));

    const choices = within(screen.getByRole('group', { name: 'Which question does this answer?' }));
    expect(choices.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Who notices first?',
      'What would be enough?',
      'Leave as it is',
    ]);
  });

  it('keeps the focus where it is chosen while another question is asked', async () => {
    const user = await open([words], [first]);
    await user.click(await button(/^Choose the question it answers/));
    await user.keyboard('{Tab}');
    await db.asks.put({ ...second, at: words.at + 1 });

    const choices = within(screen.getByRole('group', { name: 'Which question does this answer?' }));
    await choices.findByRole('button', { name: 'Who notices first?' });
    expect(document.activeElement?.textContent).toBe('Leave as it is');
  });

  it('is told beside its question, however far back it stands', async () => {
    const early = { ...words, at: NOW };
    const later = Array.from({ length: 40 }, (_, minute) =>
      aNote({ sessionId: session.id, at: NOW + (minute + 2) * MINUTE }),
    );
    await open([early, ...later], [{ ...first, at: NOW + 60 * MINUTE, answerNoteId: words.id }]);

    expect(await screen.findByText(`they said: “${words.text}”`)).toBeDefined();
    expect(screen.queryByText(words.text)).toBeNull();
  });

  it('comes back with its link when a removal is undone', async () => {
    const user = await open([words], [{ ...first, answerNoteId: words.id }]);
    await user.click(await button(/^Remove: Enough would be/));
    await waitFor(() => expect(screen.queryByText(/they said/)).toBeNull());
    await user.click(await button('Undo'));

    await screen.findByText('answers: What would be enough?');
    expect(screen.getByText(/they said/)).toBeDefined();
  });
});
