import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { DecksPage } from '@/components/decks/DecksPage';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import type { Language } from '@/lib/domain/language';
import { db } from '@/lib/storage/db';
import { listDecks } from '@/lib/storage/decks';
import { listOwnQuestions } from '@/lib/storage/own-questions';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

const BAD = [
  'pregunta;tema;fases;profundidad',
  '¿Qué queda pendiente, de verdad?;confianza;realidad;2',
  ';confianza;realidad;2',
  '¿Qué te llevas?;cierre;calentamiento;1',
  '¿Qué te llevas?;cierre;cierre;7',
  '¿Qué falta aún?;cierre;cierre;1',
].join('\r\n');

async function choose(content: BlobPart, name: string, language: Language = 'en') {
  const user = userEvent.setup();
  render(
    <LanguageProvider language={language}>
      <SavingProvider>
        <DecksPage takesFocus={false} />
      </SavingProvider>
    </LanguageProvider>,
  );
  const label = language === 'en' ? 'Import a deck' : 'Importar un mazo';
  await user.upload(screen.getByLabelText(label), new File([content], name));
  return { user };
}

const preview = (name = 'Import') => screen.findByRole('region', { name });
const rowsIn = (region: HTMLElement) =>
  within(within(region).getByRole('list', { name: /left out|fuera/ }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('an import', () => {
  it('shows first what is new and which rows are left out and why, and stores nothing', async () => {
    await choose(BAD, 'Cierres.csv');

    const region = await preview();

    expect(within(region).getByText('2 new questions')).toBeDefined();
    expect(rowsIn(region)).toEqual([
      'Row 3: there is no question in it.',
      'Row 4 “¿Qué te llevas?”: “calentamiento” is not a phase.',
      'Row 5 “¿Qué te llevas?”: the depth is “7”; it can be 1, 2 or 3.',
    ]);
    expect(await db.questions.count()).toBe(0);
  });

  it('adds the good ones under the name the coach gives, and still says what was left out', async () => {
    const { user } = await choose(BAD, 'Cierres.csv');
    const region = await preview();
    const name = within(region).getByRole<HTMLInputElement>('textbox', {
      name: 'Name of the deck',
    });
    expect(name.value).toBe('Cierres');

    await user.type(name, ' 2026');
    await user.click(within(region).getByRole('button', { name: 'Add 2 questions' }));

    expect(await screen.findByText('2 questions were added in “Cierres 2026”.')).toBeDefined();
    expect(rowsIn(await preview())).toHaveLength(3);
    expect((await listDecks()).map((deck) => deck.name)).toEqual(['Cierres 2026']);
    expect(await listOwnQuestions()).toMatchObject([
      { text: '¿Qué queda pendiente, de verdad?', topic: 'trust', phases: ['reality'], depth: 2 },
      { text: '¿Qué falta aún?', topic: 'cierre', phases: ['close'], depth: 1 },
    ]);
  });

  it('adds once on a double click', async () => {
    const { user } = await choose(BAD, 'Cierres.csv');

    await user.dblClick(await screen.findByRole('button', { name: 'Add 2 questions' }));

    await screen.findByText(/were added/);
    expect(await db.questions.count()).toBe(2);
  });

  it('can be called off', async () => {
    const { user } = await choose(BAD, 'Cierres.csv');

    await user.click(await screen.findByRole('button', { name: 'Cancel' }));

    await waitFor(() => expect(screen.queryByRole('region', { name: 'Import' })).toBeNull());
    expect(await db.decks.count()).toBe(0);
  });

  it('waits for a name before it adds', async () => {
    const { user } = await choose(BAD, 'Cierres.csv');
    const region = await preview();

    await user.clear(within(region).getByRole('textbox'));
    await user.click(within(region).getByRole('button', { name: 'Add 2 questions' }));

    expect(within(region).getByRole('alert').textContent).toBe('Give the deck a name.');
    expect(await db.decks.count()).toBe(0);
  });

  it('of what the coach has already adds nothing and says so', async () => {
    const { user } = await choose('What stays?', 'a.txt');
    await user.click(await screen.findByRole('button', { name: 'Add 1 question' }));
    await user.click(await screen.findByRole('button', { name: 'Close' }));

    await user.upload(screen.getByLabelText('Import a deck'), new File(['What stays?'], 'b.txt'));

    expect(await screen.findByText('Nothing in this file is new.')).toBeDefined();
    expect(rowsIn(await preview())).toEqual(['Row 1 “What stays?”: you already have it, in “a”.']);
  });

  it.each([
    ['', 'leer.csv', /“leer.csv” was not imported\. There are no questions in it/],
    ['PK\u0003\u0004', 'list.csv', /office document.*save it as CSV/],
    ['{"name":1}', 'a.json', /not a deck from Coachside/],
    ['a;b\nc;d', 'a.csv', /several columns without names/],
  ])('refuses %j in words', async (content, name, sentence) => {
    await choose(content, name);

    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
    expect(await db.decks.count()).toBe(0);
  });

  it('speaks Spanish', async () => {
    await choose(BAD, 'Cierres.csv', 'es');

    const region = await preview('Importación');

    expect(rowsIn(region)[1]).toMatch(/^Fila 4 «¿Qué te llevas\?»: «calentamiento» no es una fase/);
    expect(within(region).getByRole('button', { name: 'Añadir 2 preguntas' })).toBeDefined();
  });
});
