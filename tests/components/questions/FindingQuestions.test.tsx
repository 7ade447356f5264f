import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { WritingLine } from '@/components/live/WritingLine';
import { QuestionsTab } from '@/components/questions/QuestionsTab';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { situationDecks } from '@/lib/domain/built-in-decks';
import { deckSchema, ownQuestionSchema } from '@/lib/domain/deck';
import { clientIdSchema, deckIdSchema, newId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { makeAsk } from '@/lib/domain/make-entry';
import type { Note } from '@/lib/domain/note';
import type { Ask } from '@/lib/domain/question';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import type { LiveSession } from '@/lib/domain/session';
import { db } from '@/lib/storage/db';
import { ANA, aClient, aNote, aSession, NOW } from '@/tests/fixtures/builders';

const DAY = 24 * 60 * 60_000;
const FIVE_MINUTES = {
  questionId: 'session-opening-first-five' as never,
  text: 'What deserves the first five minutes?',
};
const earlier = aSession({
  status: 'ended',
  startedAt: NOW - 7 * DAY,
  endedAt: NOW - 7 * DAY + 1,
  wrapUp: 'done',
}) as unknown as LiveSession;
let session: LiveSession;

beforeEach(async () => {
  await db.delete();
  await db.open();
  session = aSession() as LiveSession;
  await db.sessions.bulkPut([earlier, session]);
});

/** A question asked a week ago, with what came back. */
async function remember(answer?: Partial<Note>, over: Partial<Ask> = {}): Promise<void> {
  const note = answer && aNote({ sessionId: earlier.id, kind: 'words', ...answer });
  if (note !== undefined) await db.notes.put(note);
  const ask = makeAsk(FIVE_MINUTES, earlier, NOW - 7 * DAY).row as Ask;
  await db.asks.put({ ...ask, answerNoteId: note?.id ?? null, ...over });
}

async function openTab(language: Language = 'en') {
  await db.clients.put(aClient({ language }));
  const user = userEvent.setup();
  render(
    <LanguageProvider language={language}>
      <SavingProvider>
        <QuestionsTab session={session} />
      </SavingProvider>
    </LanguageProvider>,
  );
  const search = await screen.findByRole('searchbox');
  await screen.findByRole('list');
  return { user, search };
}

const items = () => within(screen.getByRole('list')).getAllByRole('listitem');
const marks = (within: Element | null | undefined) =>
  [...(within?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent);
const itemOf = (text: string) => screen.findByRole('listitem', { name: text });

describe('a question that was asked before', () => {
  it('says when, and what came back', async () => {
    await remember({ text: 'The board talk, always' });
    const { user, search } = await openTab();

    await user.type(search, 'first five');

    const item = await itemOf(FIVE_MINUTES.text);
    expect(item.textContent).toContain('asked on 3 March; they said The board talk, always');
  });

  it('says it in Spanish', async () => {
    await remember({ text: 'La junta' });
    const { user, search } = await openTab('es');

    await user.type(search, 'primeros cinco');

    const item = await itemOf('¿Qué merece los primeros cinco minutos?');
    expect(item.textContent).toContain('preguntada el 3 de marzo; respuesta: La junta');
  });

  it.each([
    ['without an answer when none was kept', async () => remember()],
    ['without an answer that is in the trash', async () => remember({ trashedAt: NOW })],
  ])('says only when, %s', async (_why, arrange) => {
    await arrange();
    const { user, search } = await openTab();

    await user.type(search, 'first five');

    const item = await itemOf(FIVE_MINUTES.text);
    expect(item.textContent).toContain('asked on 3 March');
    expect(item.textContent).not.toContain('they said');
  });

  it.each([
    ['another client was asked', { clientId: newId(clientIdSchema) }],
    ['is in the trash', { trashedAt: NOW }],
  ])('says nothing of what %s', async (_what, over) => {
    await remember({ text: 'The board talk' }, over);
    const { user, search } = await openTab();

    await user.type(search, 'first five');

    expect((await itemOf(FIVE_MINUTES.text)).textContent).not.toContain('asked on');
  });

  it('is found by its answer, older ones too, and marks it', async () => {
    await remember({ text: 'Sobre todo mi equipo' }, { at: NOW - 30 * DAY });
    await remember({ text: 'The board talk, always' });
    const { user, search } = await openTab();

    await user.type(search, 'equi');

    const item = await itemOf(FIVE_MINUTES.text);
    expect(item.textContent).toContain('asked on 8 February; they said Sobre todo mi equipo');
    expect(marks(item)).toEqual(['equi']);
  });
});

describe('an answer', () => {
  it('marks only what the question does not say', async () => {
    await remember({ text: 'What a question, five of them' });
    const { user, search } = await openTab();

    await user.type(search, 'five deserves');

    expect(marks(await itemOf(FIVE_MINUTES.text))).toEqual(['deserves', 'five']);
  });
});

describe('the search', () => {
  it('forgives a typo and an accent, and marks the words it found', async () => {
    const { user, search } = await openTab();

    await user.type(search, 'DESREVES fívé');

    expect(marks(await itemOf(FIVE_MINUTES.text))).toEqual(['deserves', 'five']);
  });

  it('shows the words of the other language where they are what was found', async () => {
    const { user, search } = await openTab();

    await user.type(search, 'primeros cinco');

    const item = await itemOf(FIVE_MINUTES.text);
    expect(item.textContent).toContain('¿Qué merece los primeros cinco minutos?');
    expect(marks(item)).toEqual(['primeros', 'cinco']);
  });

  it('finds a question of the coach’s own, and only those of a chosen deck', async () => {
    const deck = deckSchema.parse({
      id: newId(deckIdSchema),
      name: 'Boards',
      position: 1,
      createdAt: NOW,
      trashedAt: null,
    });
    await db.decks.put(deck);
    await db.questions.put(
      ownQuestionSchema.parse({
        id: crypto.randomUUID(),
        text: 'What would the chair never say about minutes?',
        topic: 'Boards',
        phases: ['reality'],
        audience: 'client',
        depth: 2,
        deckId: deck.id,
        position: 1,
        createdAt: NOW,
        editedAt: null,
        trashedAt: null,
      }),
    );
    const { user, search } = await openTab();
    await user.type(search, 'minutes');
    await waitFor(() => expect(items().length).toBeGreaterThan(1));

    await user.click(screen.getByRole('button', { name: 'Filters' }));
    const decks = screen.getByRole('combobox', { name: 'Deck' });
    await within(decks).findByRole('option', { name: 'Boards' });
    await user.selectOptions(decks, 'Boards');

    expect(items()).toHaveLength(1);
    expect(items()[0]?.textContent).toContain('the chair');
    expect(marks(items()[0])).toEqual(['minutes']);
  });

  it('shows the questions of a built-in deck for a situation', async () => {
    const { user } = await openTab();

    await user.click(screen.getByRole('button', { name: 'Filters' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Deck' }), 'Senior client');

    const ids = situationDecks.find(({ situation }) => situation === 'senior-client')?.questionIds;
    const bank = await loadQuestionBank();
    const texts = bank.filter(({ id }) => ids?.includes(id)).map(({ text }) => text);
    await waitFor(() => expect(items().length).toBeGreaterThan(3));
    for (const item of items()) {
      expect(texts.some((text) => item.textContent?.includes(text))).toBe(true);
    }
  });

  it('lists what the filters allow before a word is typed, and lets them go when closed', async () => {
    const { user } = await openTab();
    const filters = screen.getByRole('button', { name: 'Filters' });

    await user.click(filters);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Depth' }), 'Deep');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Phase' }), 'Closing');
    await waitFor(() => expect(items()[0]?.textContent).toContain('deep'));
    for (const item of items()) expect(item.textContent).toContain('deep');
    await user.click(filters);

    await waitFor(() => expect(items()).toHaveLength(3));
    expect(screen.queryByRole('combobox', { name: 'Depth' })).toBeNull();
  });
});

describe('the question mark in the writing line', () => {
  async function openLine(language: Language = 'en') {
    await db.clients.put(aClient({ language }));
    const user = userEvent.setup();
    render(
      <LanguageProvider language={language}>
        <SavingProvider>
          <WritingLine
            session={session}
            goals={[]}
            stored={{
              sessionId: session.id,
              text: '',
              kind: 'note',
              firstKeyAt: null,
              revision: 0,
            }}
          />
        </SavingProvider>
      </LanguageProvider>,
    );
    return { user, line: await screen.findByRole<HTMLTextAreaElement>('textbox') };
  }

  it('offers questions with their marks and when they were asked', async () => {
    await remember({ text: 'The board talk, always' });
    const { user, line } = await openLine();

    await user.type(line, '?frist five');

    const option = await screen.findByRole('option', { name: FIVE_MINUTES.text });
    expect(marks(option)).toEqual(['first', 'five']);
    expect(option.textContent).toContain('asked on 3 March; they said The board talk, always');
  });

  it('asks what the arrows chose by Enter', async () => {
    const { user, line } = await openLine();
    await user.type(line, '?minutes');
    await screen.findAllByRole('option');

    await user.keyboard('{ArrowDown}{ArrowDown}');
    const chosen = screen.getByRole('option', { selected: true });
    await user.keyboard('{Enter}');

    await waitFor(async () => expect(await db.asks.count()).toBe(1));
    const [ask] = await db.asks.toArray();
    expect(ask).toMatchObject({ text: chosen.querySelector('span')?.textContent, clientId: ANA });
    expect(line.value).toBe('');
  });

  it('asks the first match by Enter alone, in the language of the client', async () => {
    const { user, line } = await openLine('es');

    await user.type(line, '?five minutes deserves{Enter}');

    await waitFor(async () => expect(await db.asks.count()).toBe(1));
    expect((await db.asks.toArray())[0]?.text).toBe('¿Qué merece los primeros cinco minutos?');
  });
});
