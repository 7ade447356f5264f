import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { Workspace } from '@/components/workspace/Workspace';
import { clientIdSchema, newId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { db } from '@/lib/storage/db';
import { shareScreen } from '@/lib/workflows/share-screen';
import { aClient, aGoal, aNote, aSession, NOW } from '@/tests/fixtures/builders';

const DAY = 86_400_000;
const BEA = newId(clientIdSchema);

beforeEach(async () => {
  await db.delete();
  await db.open();
  window.location.hash = '';
  const session = aSession({ status: 'ended', endedAt: NOW, wrapUp: 'done' });
  const other = aSession({ clientId: BEA, status: 'ended', endedAt: NOW, plannedAt: NOW - DAY });
  await db.clients.bulkAdd([aClient(), aClient({ id: BEA, name: 'Bea Li', shownAs: 'BL' })]);
  await db.sessions.bulkAdd([session, other]);
  await db.goals.add(aGoal({ text: 'Stay calm', createdAt: NOW - 400 * DAY }));
  const of = { sessionId: session.id, at: NOW };
  await db.notes.bulkAdd([
    aNote({ ...of, text: 'calm in the board', tags: ['board'] }),
    aNote({ ...of, text: 'calm insight', kind: 'insight', layer: 'client', phase: 'options' }),
    aNote({ sessionId: other.id, clientId: BEA, at: NOW - 30 * DAY, text: 'calm at home' }),
  ]);
});

async function searchFor(words: string, language: Language = 'en') {
  render(
    <LanguageProvider language={language}>
      <SavingProvider>
        <Workspace />
      </SavingProvider>
    </LanguageProvider>,
  );
  const user = userEvent.setup();
  const name = language === 'en' ? 'Search everything' : 'Buscar en todo';
  const box = await screen.findByRole('searchbox', { name });
  await user.type(box, words);
  await screen.findByRole('list', { name: language === 'en' ? 'Results' : 'Resultados' });
  return { user, box: box as HTMLInputElement };
}

/** What was found, without the signs of its kind. */
const hits = () =>
  [...document.querySelectorAll('[data-hit] [data-layer]')].map((hit) => hit.textContent);
const allFound = () => waitFor(() => expect(hits()).toHaveLength(4));
const facet = (name: string) =>
  within(screen.getByRole('form', { name: 'Narrow down' })).getByLabelText<HTMLSelectElement>(name);

describe('the search page', () => {
  it.each([
    ['Client', 'BL', 'calm client:"BL"', ['calm at home']],
    ['Kind', 'Insight', 'calm kind:Insight', ['calm insight']],
    ['Layer', 'Client', 'calm layer:Client', ['calm insight', 'Stay calm']],
    ['Tag', 'board', 'calm tag:"board"', ['calm in the board #board']],
    ['Phase', 'Options', 'calm phase:Options', ['calm insight']],
  ])('narrows down by %s, and writes it into the box', async (name, value, query, expected) => {
    const { user, box } = await searchFor('calm');
    await allFound();

    await user.selectOptions(facet(name), value);

    await waitFor(() => expect(hits()).toEqual(expected));
    expect(box.value).toBe(query);
    await user.selectOptions(facet(name), '');
    await allFound();
    expect(box.value).toBe('calm');
  });

  it('narrows down to a period', async () => {
    const { user } = await searchFor('calm');
    await allFound();

    await user.type(facet('From'), '2026-01-01');
    await waitFor(() => expect(hits()).toHaveLength(3));
    await user.type(facet('Before'), '2026-03-01');

    await waitFor(() => expect(hits()).toEqual(['calm at home']));
  });

  it('counts what there is of each', async () => {
    await searchFor('calm');
    await allFound();

    expect([...facet('Client').options].map(({ text }) => text)).toEqual([
      'Any',
      'AC (3)',
      'BL (1)',
    ]);
  });

  it('goes through the results and back by the arrows', async () => {
    const { user, box } = await searchFor('calm');
    await allFound();
    const [first, second] = document.querySelectorAll<HTMLElement>('[data-hit]');

    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(first);
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(box);
    await user.keyboard('{ArrowDown}{Escape}');
    expect(document.activeElement).toBe(box);
  });

  it('answers anew what is written, and once the screen is shared', async () => {
    await searchFor('calm');
    await allFound();

    await db.notes.add(aNote({ text: 'calm again', layer: 'client' }));
    await waitFor(() => expect(hits()).toHaveLength(5));
    await shareScreen(true);

    await waitFor(() => expect(hits()).toHaveLength(3));
    expect(hits().join(' ')).not.toContain('board');
  });

  it('speaks Spanish, operators included', async () => {
    await searchFor('calm tipo:hallazgo', 'es');

    await waitFor(() => expect(hits()).toEqual(['calm insight']));
    expect(screen.getByLabelText('Fase')).toBeDefined();
  });
});
