import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { DECKS, toBuiltInDeck, toDeck } from '@/components/workspace/routes';
import { Workspace } from '@/components/workspace/Workspace';
import type { Language } from '@/lib/domain/language';
import { db } from '@/lib/storage/db';
import { listDecks } from '@/lib/storage/decks';
import { listDeckQuestions, listOwnQuestions } from '@/lib/storage/own-questions';
import { aDeck, anOwnQuestion } from '@/tests/fixtures/builders';

beforeEach(async () => {
  await db.delete();
  await db.open();
  window.location.hash = '';
  localStorage.clear();
});

function open(hash = DECKS, language: Language = 'en') {
  window.location.hash = hash;
  const user = userEvent.setup();
  const view = render(
    <LanguageProvider language={language}>
      <SavingProvider>
        <Workspace />
      </SavingProvider>
    </LanguageProvider>,
  );
  return { user, view };
}

async function aDeckOf(...texts: string[]) {
  const deck = aDeck();
  await db.decks.add(deck);
  const questions = texts.map((text, place) =>
    anOwnQuestion({ deckId: deck.id, text, position: place + 1 }),
  );
  await db.questions.bulkAdd(questions);
  return { deck, questions };
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const foundButton = (name: string | RegExp) => screen.findByRole('button', { name });
const questionsShown = async () => {
  const list = await screen.findByRole('list', { name: 'Questions' });
  return within(list)
    .getAllByRole('button', { name: /^Edit: / })
    .map(({ textContent }) => textContent);
};
const stored = async (deckId: Parameters<typeof listDeckQuestions>[0]) =>
  (await listDeckQuestions(deckId)).map(({ text }) => text);

describe('the decks', () => {
  it('are the coach’s own with their count, and the built-in ones', async () => {
    await aDeckOf('One?', 'Two?');
    open();

    const own = await screen.findByRole('list', { name: 'Your decks' });
    expect(within(own).getByRole('link', { name: /First session.*2 questions/ })).toBeDefined();
    const situations = await screen.findByRole('list', { name: 'For a situation' });
    expect(within(situations).getAllByRole('link').length).toBeGreaterThanOrEqual(8);
  });

  it('get a new one by a button and a name, and it is opened', async () => {
    const { user } = open();

    await user.click(await foundButton('New deck'));
    await user.keyboard('Closing well{Enter}');

    expect(await heading('Closing well')).toBeDefined();
    expect((await listDecks()).map(({ name }) => name)).toEqual(['Closing well']);
  });

  it('refuse a blank name in words, and put the field away by Escape', async () => {
    const { user } = open();
    await user.click(await foundButton('New deck'));

    await user.keyboard(' {Enter}');
    expect(screen.getByRole('alert').textContent).toBe('Give the deck a name.');
    await user.keyboard('{Escape}');

    expect(document.activeElement).toBe(button('New deck'));
    expect(await db.decks.count()).toBe(0);
  });
});

describe('a deck of the coach’s own', () => {
  it('takes one question after the other by Enter', async () => {
    const { deck } = await aDeckOf();
    const { user } = open(toDeck(deck.id));

    await user.click(await screen.findByRole('textbox', { name: 'New question' }));
    await user.keyboard('What is first?{Enter}');
    await screen.findByRole('button', { name: 'Edit: What is first?' });
    await user.keyboard('What is next?{Enter}');

    await screen.findByRole('button', { name: 'Edit: What is next?' });
    expect(await stored(deck.id)).toEqual(['What is first?', 'What is next?']);
  });

  it('keeps a question that is not finished when the page is left', async () => {
    const { deck } = await aDeckOf();
    const { user, view } = open(toDeck(deck.id));
    await user.type(await screen.findByRole('textbox', { name: 'New question' }), 'What if');
    await waitFor(async () => expect((await db.meta.get('questionDraft'))?.value).not.toBeNull());
    view.unmount();

    open(toDeck(deck.id));

    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'New question' });
    expect(field.value).toBe('What if');
  });

  it('refuses a question that is blank or too long, and keeps what was typed', async () => {
    const { deck } = await aDeckOf();
    const { user } = open(toDeck(deck.id));
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'New question' });

    await user.type(field, '{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('Write the question first.');
    await user.click(field);
    await user.paste('x'.repeat(301));
    await user.keyboard('{Enter}');

    expect(screen.getByRole('alert').textContent).toMatch(/^301 characters: .* at most 300/);
    expect(field.value).toHaveLength(301);
    expect(await stored(deck.id)).toEqual([]);
  });

  it('hints at a closed question and adds it all the same', async () => {
    const { deck } = await aDeckOf();
    const { user } = open(toDeck(deck.id));

    await user.type(await screen.findByRole('textbox', { name: 'New question' }), 'Are you happy?');
    expect(await screen.findByText(/Yes or no would answer this/)).toBeDefined();
    await user.keyboard('{Enter}');

    await waitFor(async () => expect(await stored(deck.id)).toEqual(['Are you happy?']));
  });

  it('lets a question be edited where it stands, saved with every key', async () => {
    const { deck, questions } = await aDeckOf('What is first?');
    const { user } = open(toDeck(deck.id));

    await user.click(await foundButton('Edit: What is first?'));
    await user.type(screen.getByRole('textbox', { name: 'Question' }), ' And then?');
    await user.type(screen.getByRole('textbox', { name: 'In Spanish (optional)' }), '¿Qué va?');
    await user.type(screen.getByRole('combobox', { name: 'Topic' }), 'repairing trust');
    await user.click(screen.getByRole('checkbox', { name: 'Closing' }));
    await user.click(screen.getByRole('checkbox', { name: 'Exploring' }));
    await user.click(screen.getByRole('radio', { name: 'deep' }));
    await user.click(screen.getByRole('radio', { name: 'you' }));

    await waitFor(async () =>
      expect(await db.questions.get(questions[0]?.id ?? '')).toMatchObject({
        text: 'What is first? And then?',
        es: '¿Qué va?',
        topic: 'trust-repair',
        phases: ['close'],
        depth: 3,
        audience: 'coach',
      }),
    );
  });

  it('keeps at least one phase of a question', async () => {
    const { deck, questions } = await aDeckOf('What is first?');
    const { user } = open(toDeck(deck.id));
    await user.click(await foundButton('Edit: What is first?'));

    await user.click(screen.getByRole('checkbox', { name: 'Exploring' }));

    expect((await db.questions.get(questions[0]?.id ?? ''))?.phases).toEqual(['explore']);
  });

  it('says that words which are too long are not saved', async () => {
    const { deck } = await aDeckOf('What is first?');
    const { user } = open(toDeck(deck.id));
    await user.click(await foundButton('Edit: What is first?'));

    await user.paste('x'.repeat(300));

    expect((await screen.findByRole('alert')).textContent).toMatch(/which is not saved/);
    expect(await stored(deck.id)).toEqual(['What is first?']);
  });

  it('moves a question by its buttons, says its place and keeps the focus', async () => {
    const { deck } = await aDeckOf('A?', 'B?', 'C?');
    const { user } = open(toDeck(deck.id));

    await user.click(await foundButton('Move down: A?'));
    await waitFor(async () => expect(await questionsShown()).toEqual(['B?', 'A?', 'C?']));
    await user.click(button('Move down: A?'));

    await waitFor(async () => expect(await questionsShown()).toEqual(['B?', 'C?', 'A?']));
    expect(button('Move down: A?')).toHaveProperty('disabled', true);
    await waitFor(() => expect(document.activeElement).toBe(button('Move up: A?')));
    expect(screen.getAllByRole('status').map((each) => each.textContent)).toContain(
      'Moved to place 3',
    );
  });

  it('moves a question by Alt and an arrow from anywhere in its row', async () => {
    const { deck } = await aDeckOf('A?', 'B?');
    const { user } = open(toDeck(deck.id));
    (await foundButton('Edit: B?')).focus();

    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');

    await waitFor(async () => expect(await questionsShown()).toEqual(['B?', 'A?']));
  });

  it('removes a question with a way back in its place', async () => {
    const { deck } = await aDeckOf('A?', 'B?', 'C?');
    const { user } = open(toDeck(deck.id));

    await user.click(await foundButton('Remove: B?'));
    await waitFor(async () => expect(await stored(deck.id)).toEqual(['A?', 'C?']));
    await user.click(await foundButton('Undo'));

    await waitFor(async () => expect(await questionsShown()).toEqual(['A?', 'B?', 'C?']));
  });

  it('gets another name', async () => {
    const { deck } = await aDeckOf();
    const { user } = open(toDeck(deck.id));

    await user.click(await foundButton('Rename'));
    await user.clear(screen.getByRole('textbox', { name: 'Name' }));
    await user.keyboard('Closing{Enter}');

    expect(await heading('Closing')).toBeDefined();
  });

  it('goes to the trash and comes back, from its page and from the trash’s', async () => {
    const { deck } = await aDeckOf('A?');
    const { user } = open(toDeck(deck.id));

    await user.click(await foundButton('Move to the trash'));
    await user.click(await foundButton('Restore'));
    await user.click(await foundButton('Move to the trash'));
    await screen.findByText('This deck is in the trash.');
    await user.click(screen.getByRole('link', { name: 'Trash' }));
    await user.click(await foundButton('Restore: First session'));

    await waitFor(async () => expect(await listOwnQuestions()).toHaveLength(1));
  });

  it('lists a removed question in the trash, with its deck', async () => {
    const { deck } = await aDeckOf('A?', 'B?');
    const { user } = open(toDeck(deck.id));
    await user.click(await foundButton('Remove: A?'));
    await user.click(screen.getByRole('link', { name: 'Trash' }));

    const list = await screen.findByRole('list', { name: 'Questions of your decks' });
    expect(within(list).getByText(/First session/)).toBeDefined();
    await user.click(button('Restore: A?'));

    await waitFor(async () => expect(await listOwnQuestions()).toHaveLength(2));
  });

  it('shows a hundred of its questions at a time', async () => {
    const { deck } = await aDeckOf(
      ...Array.from({ length: 130 }, (_, place) => `Number ${place}?`),
    );
    const { user } = open(toDeck(deck.id));
    expect(await questionsShown()).toHaveLength(100);

    await user.click(button('Show 30 more'));

    expect(await questionsShown()).toHaveLength(130);
  });
});

describe('a draw', () => {
  it('gives one of the deck’s questions, and another one each time', async () => {
    const { deck } = await aDeckOf('A?', 'B?');
    const { user } = open(toDeck(deck.id));
    const region = await screen.findByRole('region', { name: 'Draw' });
    const drawn = () => within(region).getByText(/^[AB]\?$/).textContent;

    await user.click(within(region).getByRole('button', { name: 'Draw one' }));
    const first = drawn();
    await user.click(within(region).getByRole('button', { name: 'Draw another' }));

    expect([first, drawn()].toSorted()).toEqual(['A?', 'B?']);
  });
});

describe('a built-in deck', () => {
  it('can’t be changed, but copied to one that can', async () => {
    const { user } = open(toBuiltInDeck('built-in:first-session'));
    await screen.findByText(/Built in: it can’t be changed/);
    expect(screen.queryByRole('textbox', { name: 'New question' })).toBeNull();

    await user.click(button('Copy to my decks'));

    expect(await screen.findByRole('textbox', { name: 'New question' })).toBeDefined();
    expect((await listOwnQuestions()).length).toBeGreaterThan(8);
  });

  it('that does not exist is said to be nothing', async () => {
    open('#/decks/built-in:nothing');

    expect(await heading('Nothing here')).toBeDefined();
  });
});

it('speaks Spanish throughout', async () => {
  const { deck } = await aDeckOf('¿Qué?');
  open(toDeck(deck.id), 'es');

  expect(await foundButton('Editar: ¿Qué?')).toBeDefined();
  expect(await screen.findByRole('textbox', { name: 'Nueva pregunta' })).toBeDefined();
  expect(button('Exportar como CSV')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Papelera' })).toBeDefined();
});
