import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { Workspace } from '@/components/workspace/Workspace';
import type { OwnQuestion } from '@/lib/domain/deck';
import { newId, sentDocumentIdSchema } from '@/lib/domain/ids';
import { emptyRecapDraft } from '@/lib/domain/recap-draft';
import { db } from '@/lib/storage/db';
import { searchSources } from '@/lib/workflows/search-sources';
import {
  ANA,
  aClient,
  aCommitment,
  aDeck,
  aGoal,
  aNote,
  anOwnQuestion,
  aSession,
  NOW,
} from '@/tests/fixtures/builders';
import { aConsent } from '@/tests/fixtures/client-records';
import { anEngagement } from '@/tests/fixtures/journey';
import { aCheckIn, anAsk, aRating, aReflection } from '@/tests/fixtures/records';

const WORD = 'zibeline';
const SAID = `A ${WORD} coat`;
const SESSION = aSession({ status: 'ended', endedAt: NOW, wrapUp: 'done' });
const ENGAGEMENT = anEngagement();
const GOAL = aGoal();
const DECK = aDeck();

const inSession = { sessionId: SESSION.id };
const id = () => newId(sentDocumentIdSchema);
const ofClient = () => ({ id: id(), clientId: ANA, on: '2026-03-10', trashedAt: null });
const ofEngagement = () => ({ ...ofClient(), engagementId: ENGAGEMENT.id });

/** Beyond what a deck draws at first. */
const MANY: readonly OwnQuestion[] = Array.from({ length: 140 }, (_, at) =>
  anOwnQuestion({ deckId: DECK.id, position: at, text: `What else, ${at}?` }),
);

interface Found {
  table: (typeof searchSources)[number]['table'];
  row: object;
  /** What the line that is opened must say, or hold in a field. */
  says: string;
}

/** One row of every table that can be found, apart from the client, whose page has no lines. */
const CASES: readonly Found[] = [
  { table: 'notes', row: aNote({ ...inSession, text: SAID }), says: SAID },
  { table: 'commitments', row: aCommitment({ ...inSession, text: SAID }), says: SAID },
  { table: 'asks', row: anAsk({ ...inSession, text: SAID }), says: SAID },
  { table: 'reflections', row: aReflection({ ...inSession, text: SAID }), says: SAID },
  { table: 'checkins', row: aCheckIn({ ...inSession, keepOrChange: SAID }), says: SAID },
  {
    table: 'ratings',
    row: aRating({ ...inSession, goalId: GOAL.id, evidence: SAID }),
    says: SAID,
  },
  { table: 'ratings', row: aRating({ goalId: GOAL.id, evidence: SAID }), says: GOAL.text },
  { table: 'sessions', row: { ...SESSION, focus: SAID }, says: SAID },
  {
    table: 'recapDrafts',
    row: { ...emptyRecapDraft(SESSION.id), resources: SAID },
    says: 'Save file',
  },
  { table: 'goals', row: aGoal({ text: SAID }), says: SAID },
  {
    table: 'skillPractice',
    row: { ...ofClient(), goalId: null, skill: SAID, happened: '', learned: '' },
    says: SAID,
  },
  {
    table: 'assessments',
    row: { ...ofEngagement(), name: SAID, summary: '', areas: [] },
    says: SAID,
  },
  { table: 'achievements', row: { ...ofEngagement(), goalId: null, text: SAID }, says: SAID },
  {
    table: 'evaluations',
    row: {
      ...{ id: id(), clientId: ANA, engagementId: ENGAGEMENT.id },
      ...{ expectations: [], levels: { learning: SAID }, return: null },
    },
    says: SAID,
  },
  {
    table: 'closures',
    row: {
      ...{ id: id(), clientId: ANA, engagementId: ENGAGEMENT.id, sustaining: [], retention: null },
      ...{ learning: SAID, support: '', thanks: '', feedbackToCoach: '' },
    },
    says: SAID,
  },
  {
    table: 'repairs',
    row: {
      ...ofClient(),
      sessionId: null,
      item: null,
      happened: SAID,
      heard: '',
      agreed: '',
      settledOn: null,
    },
    says: SAID,
  },
  {
    table: 'feedback',
    row: {
      ...{ ...ofClient(), sessionId: null, from: 'client', observation: SAID },
      ...{ effect: '', request: '', heardOn: null, changed: '' },
    },
    says: SAID,
  },
  {
    table: 'pulseRounds',
    row: { ...ofEngagement(), goalId: null, behaviour: SAID, answers: [] },
    says: SAID,
  },
  {
    table: 'dilemmas',
    row: {
      ...{ ...ofClient(), kind: 'dilemma', title: SAID, facts: '', stakes: '', options: [] },
      ...{ consulted: '', decided: '', decidedOn: null },
    },
    says: SAID,
  },
  {
    table: 'transferenceNotes',
    row: {
      ...{ id: id(), clientId: ANA, sessionId: null, at: NOW, layer: 'coach' },
      ...{ noticed: SAID, stirred: '', next: '', trashedAt: null },
    },
    says: SAID,
  },
  { table: 'engagements', row: { ...ENGAGEMENT, title: SAID }, says: SAID },
  {
    table: 'agreements',
    row: {
      ...{ id: id(), clientId: ANA, engagementId: ENGAGEMENT.id, version: 1, language: 'en' },
      ...{ sections: { boundaries: SAID }, savedAt: NOW, agreedOn: '2026-03-01' },
    },
    says: SAID,
  },
  { table: 'consents', row: aConsent({ purpose: 'supervision' }), says: 'upervision' },
  {
    table: 'sentDocuments',
    row: {
      ...{ id: id(), clientId: ANA, sessionId: null, at: NOW, kind: 'progress-report' },
      ...{ audience: 'sponsor', format: 'docx', language: 'en', words: 321, hash: 'a'.repeat(64) },
    },
    says: '321',
  },
  { table: 'decks', row: aDeck({ name: SAID }), says: SAID },
  {
    table: 'questions',
    row: anOwnQuestion({ deckId: DECK.id, position: 999, text: `${SAID}?` }),
    says: SAID,
  },
  {
    table: 'developmentHours',
    row: { id: id(), on: '2026-03-01', kind: 'cpd', minutes: 60, about: SAID },
    says: SAID,
  },
  {
    table: 'pastHours',
    row: {
      ...{ id: id(), clientId: null, name: SAID, contact: '', groupSize: null },
      ...{ on: '2020-03-01', until: '2020-03-01', minutes: 60, paidKind: 'fee', mode: null },
      ...{ isListed: true, addedAt: NOW },
    },
    says: SAID,
  },
];

/** What is said about these rows, and not in them, is what finds them. */
const QUERIES: Record<string, string> = {
  consents: 'consent supervision',
  sentDocuments: 'progress report sent',
};

beforeEach(async () => {
  await db.delete();
  await db.open();
  window.location.hash = '';
  await db.clients.add(aClient());
  await db.sessions.add(SESSION);
  await db.engagements.add(ENGAGEMENT);
  await db.goals.add(GOAL);
  await db.decks.add(DECK);
  await db.questions.bulkAdd(MANY);
});

function open() {
  render(
    <LanguageProvider language="en">
      <SavingProvider>
        <Workspace />
      </SavingProvider>
    </LanguageProvider>,
  );
  return userEvent.setup();
}

describe('what was found', () => {
  it('is a line of every table that can be found', () => {
    const opened = new Set(CASES.map(({ table }) => table));
    const found = searchSources.map(({ table }) => table).filter((table) => table !== 'clients');

    expect([...opened].toSorted()).toEqual(found.toSorted());
  });

  it.each(CASES)('opens where it stands in $table, by the keyboard alone', async (found) => {
    const { table, row, says } = found;
    await db.table(table).put(row);
    const user = open();

    await user.click(await screen.findByRole('searchbox', { name: 'Search everything' }));
    await user.keyboard(QUERIES[table] ?? WORD);
    const results = await screen.findByRole('list', { name: 'Results' });
    await waitFor(() => expect(results.querySelectorAll('[data-hit]')).toHaveLength(1));
    await user.keyboard('{ArrowDown}{Enter}');

    if (table === 'decks') {
      expect(await screen.findByRole('heading', { level: 1, name: SAID })).toBeDefined();
      return;
    }
    await waitFor(() => expect(document.querySelector('[aria-current="true"]')).not.toBeNull());
    const line = document.querySelector('[aria-current="true"]');
    const fields = [...(line?.querySelectorAll('input, textarea') ?? [])] as HTMLInputElement[];
    expect([line?.textContent, ...fields.map(({ value }) => value)].join(' ')).toContain(says);
    await waitFor(() => expect(document.activeElement).toBe(line));
  });

  it('unfolds what it is folded in', async () => {
    const practice = { ...ofClient(), goalId: null, skill: SAID, happened: '', learned: '' };
    await db.table('skillPractice').put(practice);
    const user = open();

    await user.type(await screen.findByRole('searchbox', { name: 'Search everything' }), WORD);
    await waitFor(() => expect(document.querySelectorAll('[data-hit]')).toHaveLength(1));
    await user.keyboard('{Enter}');

    await waitFor(() => expect(document.querySelector('[aria-current="true"]')).not.toBeNull());
    expect(document.querySelector('[aria-current="true"] > details')).toHaveProperty('open', true);
  });
});
