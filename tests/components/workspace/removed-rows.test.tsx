import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Table } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SavingProvider } from '@/components/ui/use-saving';
import { TrashPage } from '@/components/workspace/TrashPage';
import type { Instant } from '@/lib/domain/days';
import { newId, sessionIdSchema } from '@/lib/domain/ids';
import { TRASH_DAYS } from '@/lib/domain/trash';
import { db } from '@/lib/storage/db';
import type { JourneyTable } from '@/lib/storage/journey-tables';
import { type PracticeTable, rowSchemas } from '@/lib/storage/row-schemas';
import { trashAccessRequest } from '@/lib/workflows/keep-access-requests';
import { trashFromJourney } from '@/lib/workflows/keep-journey';
import { trashTemplate } from '@/lib/workflows/keep-recap-templates';
import { unplanSession } from '@/lib/workflows/plan-sessions';
import { purgeTrash } from '@/lib/workflows/purge-trash';
import { removeClient } from '@/lib/workflows/remove-client';
import { removeEntry } from '@/lib/workflows/remove-entry';
import { leaveDraft } from '@/lib/workflows/save-agreement';
import { trashDeck } from '@/lib/workflows/trash-deck';
import { trashDeckQuestion } from '@/lib/workflows/trash-deck-question';
import { trashGoal } from '@/lib/workflows/trash-goal';
import { trashDevelopmentHours, trashPastHours } from '@/lib/workflows/trash-hours';
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
import { anEngagement, aPulse, TODAY } from '@/tests/fixtures/journey';
import { anAsk } from '@/tests/fixtures/records';

type Row = { id: string };
// biome-ignore lint/suspicious/noExplicitAny: a row of any table
type AnyRow = any;
type TableName = PracticeTable | 'beforeRestore' | 'vault' | 'handles';

/** How a coach removes a row, and what the trash then calls it. */
interface Removed {
  row: Row;
  /** What has to be there for it to be removed. */
  beside?: Record<string, Row>;
  remove: (row: AnyRow, now: Instant) => Promise<unknown>;
  named: string;
}
/** Why a coach removes none of a table's rows. */
type Stays = string;

const id = newId(sessionIdSchema);
const ofAna = { id, clientId: ANA, trashedAt: null };
const DECK = aDeck({ name: 'Own deck' });
const ENGAGEMENT = anEngagement();
const AGREED = {
  ...{ id: newId(sessionIdSchema), clientId: ANA, engagementId: ENGAGEMENT.id, version: 1 },
  ...{ language: 'en', sections: { roles: 'You choose.' }, savedAt: NOW, agreedOn: TODAY },
};

function journey<T extends JourneyTable>(table: T, row: object, named: string): Removed {
  return {
    row: { ...ofAna, ...row },
    remove: ({ id }, now) => trashFromJourney(table, id, now),
    named,
  };
}

/** Every table has to say here how its rows are removed, or why they are not. */
const tables: Record<TableName, Removed | Stays> = {
  clients: { row: aClient(), remove: ({ id }, now) => removeClient(id, now), named: 'AC' },
  engagements: 'It ends, and is opened again; it goes only with its client.',
  sessions: {
    row: aSession({ status: 'planned', startedAt: null, plannedAt: NOW }),
    remove: ({ id }, now) => unplanSession(id, now),
    named: '10 March 2026',
  },
  notes: {
    row: aNote({ text: 'Calm' }),
    remove: (row, now) => removeEntry({ type: 'note', row }, now),
    named: 'Calm',
  },
  drafts: 'The line under way: it becomes a note, or the coach empties it by typing.',
  goals: {
    row: aGoal({ text: 'Rest' }),
    remove: ({ id }, now) => trashGoal(id, now),
    named: 'Rest',
  },
  ratings: 'A goal is rated anew; what was rated goes only with its goal.',
  commitments: {
    row: aCommitment({ text: 'Call Bo' }),
    remove: (row, now) => removeEntry({ type: 'commitment', row }, now),
    named: 'Call Bo',
  },
  asks: {
    row: anAsk({ text: 'And now?' }),
    remove: (row, now) => removeEntry({ type: 'ask', row }, now),
    named: 'And now?',
  },
  decks: { row: DECK, remove: ({ id }, now) => trashDeck(id, now), named: 'Own deck' },
  questions: {
    row: anOwnQuestion({ deckId: DECK.id, text: 'What else?' }),
    beside: { decks: DECK },
    remove: ({ id }, now) => trashDeckQuestion(id, now),
    named: 'What else?',
  },
  checkins: 'What the client said of a session is corrected, and never removed.',
  reflections: 'There is one for a session, which the coach rewrites.',
  agreements: {
    row: { ...AGREED, id, version: 2, agreedOn: null } as Row,
    beside: { agreements: AGREED },
    remove: (_row, now) => leaveDraft(ENGAGEMENT.id, now),
    named: 'Version 2, a draft',
  },
  consents: 'A consent is withdrawn, with its day; that it was given stays on record.',
  assessments: journey(
    'assessments',
    { engagementId: null, name: 'Interviews', on: TODAY, summary: '', areas: [] },
    'Interviews',
  ),
  skillPractice: journey(
    'skillPractice',
    { goalId: null, on: TODAY, skill: 'Pausing', happened: '', learned: '' },
    'Pausing',
  ),
  pulseRounds: {
    ...{ row: aPulse([1], { behaviour: 'Asks first' }), named: 'Asks first' },
    remove: ({ id }, now) => trashFromJourney('pulseRounds', id, now),
  },
  feedback: journey(
    'feedback',
    {
      ...{ sessionId: null, from: 'client', on: TODAY, observation: 'Too fast', effect: '' },
      ...{ request: '', heardOn: null, changed: '' },
    },
    'Too fast',
  ),
  evaluations: 'There is one for an engagement, which the coach rewrites.',
  achievements: journey(
    'achievements',
    { engagementId: null, goalId: null, on: TODAY, text: 'Said no' },
    'Said no',
  ),
  closures: 'There is one for an engagement, which the coach rewrites.',
  repairs: journey(
    'repairs',
    {
      ...{ sessionId: null, item: null, on: TODAY, happened: 'I pushed', heard: '' },
      ...{ agreed: '', settledOn: null },
    },
    'I pushed',
  ),
  dilemmas: journey(
    'dilemmas',
    {
      ...{ kind: 'boundary', on: TODAY, title: 'The sponsor asks', facts: '', stakes: '' },
      ...{ options: [], consulted: '', decided: '', decidedOn: null },
    },
    'The sponsor asks',
  ),
  transferenceNotes: journey(
    'transferenceNotes',
    { sessionId: null, at: NOW, layer: 'coach', noticed: 'I hurry', stirred: '', next: '' },
    'I hurry',
  ),
  pastHours: {
    row: {
      ...{ id, clientId: null, name: 'Cy Old', contact: '', groupSize: null, on: '2024-01-10' },
      ...{ until: '2024-06-10', minutes: 600, paidKind: 'fee', mode: null, isListed: true },
      ...{ addedAt: NOW },
    } as Row,
    remove: ({ id }, now) => trashPastHours(id, now),
    named: 'Cy Old, 10 January 2024',
  },
  developmentHours: {
    row: { ...{ id, on: TODAY, kind: 'supervision', minutes: 90, about: 'Dr Ray' } } as Row,
    remove: ({ id }, now) => trashDevelopmentHours(id, now),
    named: 'Supervision, 10 March 2026',
  },
  recapDrafts: 'The wording of a recap, which the coach rewrites.',
  recapTemplates: {
    row: { ...{ id, name: 'Short', order: [], sections: {}, thanks: null, createdAt: NOW } } as Row,
    remove: ({ id }, now) => trashTemplate(id, now),
    named: 'Short',
  },
  sentDocuments: 'What left stays on record, and goes only with its client.',
  rooms: 'Learnt from a call, and learnt anew from the next; it goes only with its client.',
  accessRequests: {
    row: {
      ...{ ...ofAna, askedOn: TODAY, dueOn: '2026-04-10', extendedOn: null, note: '' },
      ...{ isIdentityChecked: false, howChecked: '', answeredOn: null },
    } as Row,
    remove: ({ id }, now) => trashAccessRequest(id, now),
    named: '10 March 2026',
  },
  tombstones: 'What is left of who was erased: nothing that a coach could remove.',
  meta: 'Settings, and words under way, which the coach changes.',
  beforeRestore: 'The practice as it was, until the coach says that a restore stays.',
  vault: 'Keys, and moments marked while it was locked, which become notes.',
  handles: 'A folder that the coach chose, and can choose again.',
};

const removable = Object.entries(tables).flatMap(([name, answer]) =>
  typeof answer === 'string' ? [] : [[name, answer] as const],
);

const AT_THE_LAST = NOW + TRASH_DAYS * 86_400_000;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await db.delete();
  await db.open();
});
afterEach(() => vi.useRealTimers());

function tableOf(name: string): Table<Row, string> {
  return db.table(name);
}

/** As a coach wrote it, whole. */
async function removed(name: string, { row, beside = {}, remove }: Removed): Promise<void> {
  for (const [table, other] of Object.entries(beside)) await tableOf(table).add(other);
  await tableOf(name).add(row);
  await remove(row, NOW);
}

describe('the rows of every table', () => {
  it('are removed in a way that is told here, or not at all for a reason', () => {
    expect(Object.keys(tables).toSorted()).toEqual(db.tables.map(({ name }) => name).toSorted());
  });

  it.each(removable)('are whole, as %s would have them', (name, { row }) => {
    expect(rowSchemas[name as PracticeTable].parse(row)).toEqual(row);
  });

  it.each(removable)('come back from the trash on the thirtieth day: %s', async (name, each) => {
    await removed(name, each);
    vi.setSystemTime(AT_THE_LAST);
    await purgeTrash(AT_THE_LAST);
    expect(await tableOf(name).get(each.row.id)).toEqual({ ...each.row, trashedAt: NOW });
    render(
      <SavingProvider>
        <TrashPage takesFocus={false} />
      </SavingProvider>,
    );

    await userEvent.click(await screen.findByRole('button', { name: `Restore: ${each.named}` }));

    await screen.findByText('The trash is empty.');
    await waitFor(async () => expect(await tableOf(name).get(each.row.id)).toEqual(each.row));
  });

  it.each(removable)('are gone after it: %s', async (name, each) => {
    await removed(name, each);

    await purgeTrash(AT_THE_LAST + 1);

    expect(await tableOf(name).get(each.row.id)).toBeUndefined();
  });
});
