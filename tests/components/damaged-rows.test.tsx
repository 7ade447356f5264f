import '@/tests/fixtures/fake-browser';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '@/components/app/Panel';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { toClient, toDeck, toSession } from '@/components/workspace/routes';
import { Workspace } from '@/components/workspace/Workspace';
import { db } from '@/lib/storage/db';
import { type PracticeTable, practiceTables } from '@/lib/storage/row-schemas';
import { savePreferences } from '@/lib/workflows/save-preferences';
import {
  ANA,
  aClient,
  aDeck,
  anAgenda,
  anOwnQuestion,
  aSession,
  NOW,
} from '@/tests/fixtures/builders';
import { damagedRows } from '@/tests/fixtures/damaged-rows';
import { anEngagement } from '@/tests/fixtures/journey';

const MINUTE = 60_000;
const ENGAGEMENT = anEngagement();
const ENDED = aSession({
  ...{ status: 'ended', endedAt: NOW + 50 * MINUTE, wrapUp: 'done' },
  ...{ agenda: anAgenda({ visits: [] }), engagementId: ENGAGEMENT.id },
});
const LIVE = aSession({ startedAt: NOW + 90 * MINUTE, plannedAt: NOW + 90 * MINUTE });
const DECK = aDeck();
const PAGES = [toClient(ANA), toSession(ENDED.id)] as const;

/** Where the rows of each table are shown. A new table does not compile without its page. */
const SHOWN_ON: Record<PracticeTable, string> = {
  clients: '#/',
  engagements: PAGES[0],
  sessions: PAGES[0],
  notes: PAGES[1],
  asks: PAGES[1],
  goals: PAGES[0],
  ratings: PAGES[0],
  commitments: PAGES[0],
  checkins: PAGES[0],
  reflections: PAGES[0],
  agreements: PAGES[0],
  consents: PAGES[0],
  assessments: PAGES[0],
  skillPractice: PAGES[0],
  pulseRounds: PAGES[0],
  feedback: PAGES[0],
  evaluations: PAGES[0],
  achievements: PAGES[0],
  closures: PAGES[0],
  repairs: PAGES[0],
  sentDocuments: PAGES[0],
  dilemmas: '#/growth',
  transferenceNotes: '#/growth',
  decks: '#/decks',
  questions: toDeck(DECK.id),
  pastHours: '#/hours',
  developmentHours: '#/hours',
  recapTemplates: '#/settings',
  accessRequests: '#/records',
  tombstones: '#/records',
  // No page lists these: the backup, which holds them, says it.
  drafts: '#/backup',
  recapDrafts: '#/backup',
  rooms: '#/backup',
  meta: '#/backup',
};

/** What the panel shows of a session under way, or of the clients. */
const SHOWN_IN_PANEL = ['notes', 'asks', 'commitments', 'goals', 'ratings'] as const;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW + 2 * 60 * MINUTE });
  await db.delete();
  await db.open();
  await db.clients.add(aClient());
  await db.engagements.add(ENGAGEMENT);
  await db.sessions.add(ENDED);
  await db.decks.add(DECK);
  await db.questions.add(anOwnQuestion({ deckId: DECK.id }));
  localStorage.clear();
});

afterEach(() => vi.useRealTimers());

async function plant(table: PracticeTable, session = ENDED): Promise<object[]> {
  const rows = damagedRows(
    table,
    {
      ...{ clientId: ANA, sessionId: session.id, engagementId: ENGAGEMENT.id, deckId: DECK.id },
      ...{ status: table === 'sessions' ? 'ended' : 'open', at: NOW + MINUTE, trashedAt: null },
      ...{ plannedAt: NOW, startedAt: NOW, dueOn: '2026-03-12', on: '2026-03-01' },
    },
    db,
  );
  await db.table(table).bulkAdd(rows);
  return rows;
}

function show(page: 'panel' | string, language: 'en' | 'es' = 'en') {
  if (page !== 'panel') window.location.hash = page;
  render(
    <LanguageProvider language={language}>
      <SavingProvider>{page === 'panel' ? <Panel /> : <Workspace />}</SavingProvider>
    </LanguageProvider>,
  );
}

const planted = async (table: PracticeTable, rows: readonly object[]) => {
  const keyPath = String(db.table(table).schema.primKey.keyPath);
  return db.table(table).bulkGet(rows.map((row) => (row as Record<string, string>)[keyPath] ?? ''));
};

describe.each(practiceTables)('damaged rows of %s', (table) => {
  it('are counted where the table is shown, stay as they are, and take nothing down', async () => {
    const rows = await plant(table);

    show(SHOWN_ON[table]);

    expect((await screen.findAllByText(/^2 (rows|templates) /)).length).toBeGreaterThan(0);
    expect(screen.getByRole('heading', { level: 1 })).toBeDefined();
    expect(await planted(table, rows)).toEqual(rows);
  });
});

describe('the panel in a session', () => {
  beforeEach(async () => {
    await db.sessions.add(LIVE);
  });

  it.each(SHOWN_IN_PANEL)('counts damaged rows of %s and can be written in', async (table) => {
    const rows = await plant(table, LIVE);
    const user = userEvent.setup();
    show('panel');
    const line = await screen.findByRole('textbox', { name: 'Note' });
    for (const tab of ['Goals', 'Commitments', 'Questions', 'Agenda', 'Notes']) {
      await user.click(await screen.findByRole('tab', { name: new RegExp(`^${tab}`) }));
    }

    await user.type(line, 'Goes on{Enter}');

    expect(await screen.findByText('Goes on')).toBeDefined();
    expect(await screen.findByText(/^2 entries are damaged/)).toBeDefined();
    expect(await planted(table, rows)).toEqual(rows);
  });

  it('puts a damaged line aside, whole, and writes on', async () => {
    const damaged = { sessionId: LIVE.id, text: { spoiled: 'Half a thought' } };
    await db.table('drafts').add(damaged);
    const user = userEvent.setup();
    show('panel');

    await user.type(await screen.findByRole('textbox', { name: 'Note' }), 'Goes on{Enter}');

    expect(await screen.findByText('Goes on')).toBeDefined();
    expect(await screen.findByText(/^1 entry is damaged/)).toBeDefined();
    const aside = await db.drafts.where('sessionId').startsWith(`${LIVE.id}~`).toArray();
    expect(aside).toEqual([{ ...damaged, sessionId: expect.any(String) }]);
  });

  it('says it in Spanish', async () => {
    await plant('notes', LIVE);

    show('panel', 'es');

    expect(await screen.findByText(/^2 entradas están dañadas/)).toBeDefined();
  });
});

describe('the panel without a session', () => {
  it('counts damaged clients and shows the others', async () => {
    await plant('clients');

    show('panel');

    expect(await screen.findByRole('button', { name: /^AC/ })).toBeDefined();
    expect(await screen.findByText(/^2 entries are damaged/)).toBeDefined();
  });

  it('shows the client of a damaged session, and of a damaged live one nothing under way', async () => {
    const [bare, spoiled] = await plant('sessions');
    await db.table('sessions').put({ ...bare, status: 'live' });
    await db.table('sessions').put({ ...spoiled, wrapUp: 'waiting' });

    show('panel');

    expect(await screen.findByRole('button', { name: /^AC/ })).toBeDefined();
    expect(await screen.findByText(/^2 entries are damaged/)).toBeDefined();
  });

  it('is drawn with what is built in where the preferences are damaged, and refuses to change them', async () => {
    const row = { key: 'preferences', value: { language: 'fr' } };
    await db.meta.put(row);
    show('panel');
    expect(await screen.findByText(/^1 entry is damaged/)).toBeDefined();

    await expect(savePreferences({ language: 'es' })).rejects.toThrow('damaged');

    expect(await db.meta.get('preferences')).toEqual(row);
  });
});

describe('the trash', () => {
  it.each(['feedback', 'decks', 'questions', 'goals', 'clients'] as const)(
    'counts damaged rows of %s',
    async (table) => {
      const [, spoiled] = await plant(table);
      await db.table(table).clear();
      await db.table(table).put({ ...spoiled, trashedAt: NOW });

      show('#/trash');

      expect(await screen.findByText(/^1 row is damaged/)).toBeDefined();
      cleanup();
    },
  );
});

it('says of a deck that is damaged that it could not be read', async () => {
  await db.table('decks').put({ ...DECK, name: 7 });

  show(toDeck(DECK.id));

  expect(await screen.findByRole('heading', { level: 1, name: /could not be read/ })).toBeDefined();
});
