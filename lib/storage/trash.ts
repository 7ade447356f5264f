import type { Table } from 'dexie';
import { type Agreement, agreementSchema } from '@/lib/domain/agreement';
import { type Deck, deckSchema, type OwnQuestion, ownQuestionSchema } from '@/lib/domain/deck';
import { type DevelopmentHours, developmentHoursSchema } from '@/lib/domain/development-hours';
import { type Entry, entrySchema } from '@/lib/domain/entry';
import { type Goal, goalSchema } from '@/lib/domain/goal';
import { type PastHours, pastHoursSchema } from '@/lib/domain/past-hours';
import { type RecapTemplate, recapTemplateSchema } from '@/lib/domain/recap-template';
import type { Session } from '@/lib/domain/session';
import { isKept } from '@/lib/domain/trash';
import type { z } from '@/lib/domain/zod';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { readGivenUp } from '@/lib/storage/planned-sessions';
import { type Rows, readRows } from '@/lib/storage/rows';

/**
 * Every note, commitment and ask in the trash, last removed first. Nothing indexes the trash, so
 * this reads the whole practice: for its own page only.
 */
export async function readTrashedEntries(store: CoachsideDb = db): Promise<Rows<Entry>> {
  const isTrashed = (row: { trashedAt: number | null }) => typeof row.trashedAt === 'number';
  const [notes, commitments, asks] = await Promise.all([
    store.notes.filter(isTrashed).toArray(),
    store.commitments.filter(isTrashed).toArray(),
    store.asks.filter(isTrashed).toArray(),
  ]);
  const { rows, damaged } = readRows(entrySchema, [
    ...notes.map((row) => ({ type: 'note', row })),
    ...commitments.map((row) => ({ type: 'commitment', row })),
    ...asks.map((row) => ({ type: 'ask', row })),
  ]);
  return {
    rows: rows.toSorted((a, b) => (b.row.trashedAt ?? 0) - (a.row.trashedAt ?? 0)),
    damaged,
  };
}

/** Goals in the trash, last removed first. Nothing indexes them, so this reads every goal. */
export async function readTrashedGoals(store: CoachsideDb = db): Promise<Rows<Goal>> {
  return readTrashed(store.goals, goalSchema);
}

/** What the coach planned, logged or laid out, and removed. */
export interface TrashedOwn {
  /** Planned sessions that were given up. */
  sessions: Rows<Session>;
  pastHours: Rows<PastHours>;
  developmentHours: Rows<DevelopmentHours>;
  recapTemplates: Rows<RecapTemplate>;
  /** Drafts of agreements. */
  agreements: Rows<Agreement>;
}

/** Of each table what is in the trash, last removed first. Reads all of them but the sessions whole. */
export async function readTrashedOwn(store: CoachsideDb = db): Promise<TrashedOwn> {
  const [sessions, pastHours, developmentHours, recapTemplates, agreements] = await Promise.all([
    readGivenUp(0, store),
    readTrashed(store.pastHours, pastHoursSchema),
    readTrashed(store.developmentHours, developmentHoursSchema),
    readTrashed(store.recapTemplates, recapTemplateSchema),
    readTrashed(store.agreements, agreementSchema),
  ]);
  return { sessions, pastHours, developmentHours, recapTemplates, agreements };
}

async function readTrashed<Row extends MayBeTrashed>(
  table: Table<Row, string>,
  schema: z.ZodMiniType<Row>,
): Promise<Rows<Row>> {
  const found = await table.filter((row) => !isKept(row)).toArray();
  const { rows, damaged } = readRows(schema, found);
  return { rows: rows.toSorted(byLastRemoved), damaged };
}

export interface TrashedQuestion {
  question: OwnQuestion;
  deckName: string;
}

/**
 * Own decks in the trash, and questions removed from decks that are not: those of a deck in the
 * trash leave and come back with it. Last removed first.
 */
export async function listTrashedDecks(
  store: CoachsideDb = db,
): Promise<{ decks: Deck[]; questions: TrashedQuestion[]; damaged: number }> {
  const [decks, questions] = await Promise.all([
    store.decks.toArray().then((found) => readRows(deckSchema, found)),
    store.questions.toArray().then((found) => readRows(ownQuestionSchema, found)),
  ]);
  const kept = new Map(
    decks.rows.filter((deck) => deck.trashedAt === null).map((deck) => [deck.id, deck]),
  );
  return {
    decks: decks.rows.filter((deck) => deck.trashedAt !== null).toSorted(byLastRemoved),
    questions: questions.rows.toSorted(byLastRemoved).flatMap((question) => {
      const deck = kept.get(question.deckId);
      if (question.trashedAt === null || deck === undefined) return [];
      return [{ question, deckName: deck.name }];
    }),
    damaged: decks.damaged + questions.damaged,
  };
}

type MayBeTrashed = Parameters<typeof isKept>[0];

function byLastRemoved(a: MayBeTrashed, b: MayBeTrashed): number {
  return (b.trashedAt ?? 0) - (a.trashedAt ?? 0);
}
