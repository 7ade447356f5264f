import { readFileSync } from 'node:fs';
import path from 'node:path';
import { render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { Workspace } from '@/components/workspace/Workspace';
import { db } from '@/lib/storage/db';
import { aClient, aDeck, aNote, anOwnQuestion, aSession, NOW } from '@/tests/fixtures/builders';

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.clients.add(aClient());
});

function open(hash: string): void {
  window.location.hash = hash;
  render(
    <LanguageProvider language="en">
      <SavingProvider>
        <Workspace />
      </SavingProvider>
    </LanguageProvider>,
  );
}

const rows = (name: string) =>
  within(screen.getByRole('list', { name })).getAllByRole('listitem', { hidden: true }).length;

/** Where `content-visibility` suffices: what is out of sight is neither laid out nor painted. */
const PASSED_OVER = [
  ['home/ClientList', '.row'],
  ['live/EntryRow', '.row:nth-child(n + 17)'],
  ['decks/OwnQuestionList', '.row'],
  ['workspace/AskHistory', ''],
  ['workspace/ClientList', '.list > li'],
  ['workspace/QuestionsPage', ''],
  ['workspace/SearchGroups', '.group'],
  ['workspace/Timeline', '.stretch'],
  ['workspace/TrashPage', '.row'],
] as const;

describe('a long list', () => {
  it.each(PASSED_OVER)('of %s passes over what is out of sight', (name, selector) => {
    const file = path.join(import.meta.dirname, `../../../components/${name}.module.css`);
    const rules = readFileSync(file, 'utf8').split('}');

    const passing = rules.filter((rule) => rule.includes('content-visibility: auto'));
    expect(passing.some((rule) => rule.includes(`${selector} {`))).toBe(true);
  });

  it('of the trash draws a screenful, and then the rest', async () => {
    const session = aSession({ status: 'ended', endedAt: NOW });
    await db.sessions.add(session);
    await db.notes.bulkAdd(
      Array.from({ length: 400 }, (_, at) =>
        aNote({ sessionId: session.id, text: `Gone ${at}`, trashedAt: NOW + at }),
      ),
    );
    open('#/trash');

    await screen.findByText('Gone 399');
    expect(rows('Lines of sessions')).toBeLessThan(400);
    await waitFor(() => expect(rows('Lines of sessions')).toBe(400));
  });

  it('of a deck of 5,000 draws a hundred', async () => {
    const deck = aDeck();
    await db.decks.add(deck);
    await db.questions.bulkAdd(
      Array.from({ length: 5_000 }, (_, at) =>
        anOwnQuestion({ deckId: deck.id, position: at, text: `What else, ${at}?` }),
      ),
    );
    open(`#/decks/${deck.id}`);

    await screen.findByText('What else, 0?');
    expect(rows('Questions')).toBe(100);
  });

  it('of a client’s 500 sessions draws those of some months', async () => {
    await db.sessions.bulkAdd(
      Array.from({ length: 500 }, (_, at) => {
        const begun = NOW - at * 7 * 86_400_000;
        return aSession({ status: 'ended', startedAt: begun, plannedAt: begun, endedAt: begun });
      }),
    );
    open(`#/clients/${aClient().id}`);

    const timeline = await screen.findByRole('region', { name: 'Timeline' });
    expect(within(timeline).getAllByRole('listitem')).toHaveLength(40);
  });
});
