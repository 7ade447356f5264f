import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLiveQuery } from 'dexie-react-hooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { QuestionsTab } from '@/components/questions/QuestionsTab';
import { SavingProvider } from '@/components/ui/use-saving';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import type { LiveSession } from '@/lib/domain/session';
import { db } from '@/lib/storage/db';
import { aClient, aDeck, anOwnQuestion, aSession } from '@/tests/fixtures/builders';

let session: LiveSession;

beforeEach(async () => {
  await db.delete();
  await db.open();
  session = aSession() as LiveSession;
  await db.sessions.put(session);
  await db.clients.put(aClient());
});

function Tab() {
  const live = useLiveQuery(() => db.sessions.get(session.id));
  return live === undefined ? null : <QuestionsTab session={live as LiveSession} />;
}

async function open() {
  const user = userEvent.setup();
  render(
    <SavingProvider>
      <Tab />
    </SavingProvider>,
  );
  const region = await screen.findByRole('region', { name: 'Draw' });
  return { user, region };
}

const draw = (region: HTMLElement) => within(region).getByRole('button', { name: /^Draw/ });
const drawn = (region: HTMLElement) =>
  within(region).getByRole('listitem').querySelector('p')?.textContent;
const choices = (region: HTMLElement) =>
  within(region).getByRole('combobox', { name: 'Draw from' });

describe('a draw for a stuck moment', () => {
  it('gives a question for the phase under way, another one each time', async () => {
    const { user, region } = await open();
    const bank = await loadQuestionBank();

    const seen = [];
    for (let turn = 0; turn < 6; turn += 1) {
      await user.click(draw(region));
      seen.push(bank.find(({ text }) => text === drawn(region)));
    }

    for (const question of seen) {
      expect(question?.phases).toContain('goal');
      expect(question?.audience).toBe('client');
      // The first session with this client.
      expect(question?.depth).toBeLessThan(3);
    }
    for (let turn = 1; turn < 6; turn += 1) expect(seen[turn]).not.toBe(seen[turn - 1]);
  });

  it('gives one of the deck that was chosen, to be asked in one click', async () => {
    const deck = aDeck({ name: 'Mine' });
    const question = anOwnQuestion({ deckId: deck.id, text: 'What is mine alone?' });
    await db.decks.add(deck);
    await db.questions.add(question);
    const { user, region } = await open();

    await user.selectOptions(choices(region), 'Mine');
    await user.click(draw(region));
    await user.click(within(region).getByRole('button', { name: 'Ask' }));

    expect(drawn(region)).toBe('What is mine alone?');
    await waitFor(async () =>
      expect(await db.asks.toArray()).toMatchObject([{ questionId: question.id }]),
    );
  });

  it('of a copied question asks the one that is built in, which has the memory', async () => {
    const bank = await loadQuestionBank();
    const builtIn = bank.find(({ audience, depth }) => audience === 'client' && depth === 1);
    const deck = aDeck({ name: 'Mine' });
    await db.decks.add(deck);
    await db.questions.add(anOwnQuestion({ deckId: deck.id, text: builtIn?.text ?? '' }));
    const { user, region } = await open();

    await user.selectOptions(choices(region), 'Mine');
    await user.click(draw(region));
    await user.click(within(region).getByRole('button', { name: 'Ask' }));

    await waitFor(async () =>
      expect(await db.asks.toArray()).toMatchObject([{ questionId: builtIn?.id }]),
    );
  });

  it('says so when there is nothing left to draw from', async () => {
    await db.decks.add(aDeck({ name: 'Empty' }));
    const { user, region } = await open();

    await user.selectOptions(choices(region), 'Empty');
    await user.click(draw(region));

    expect(within(region).getByText('Nothing to draw from here.')).toBeDefined();
  });

  it('never gives what was dismissed today', async () => {
    const deck = aDeck({ name: 'Two' });
    const [kept, dismissed] = ['Kept?', 'Dismissed?'].map((text) =>
      anOwnQuestion({ deckId: deck.id, text }),
    );
    await db.decks.add(deck);
    await db.questions.bulkAdd([kept, dismissed].flatMap((each) => each ?? []));
    await db.sessions.update(session.id, {
      dismissedQuestions: dismissed === undefined ? [] : [dismissed.id],
    });
    const { user, region } = await open();
    await user.selectOptions(choices(region), 'Two');

    for (let turn = 0; turn < 4; turn += 1) {
      await user.click(draw(region));
      expect(drawn(region)).toBe('Kept?');
    }
  });
});
