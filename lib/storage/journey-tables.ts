import type { Table } from 'dexie';
import { type Assessment, assessmentSchema } from '@/lib/domain/assessment';
import { type Dilemma, dilemmaSchema } from '@/lib/domain/dilemma';
import { type Achievement, achievementSchema } from '@/lib/domain/evaluation';
import { type Feedback, feedbackSchema } from '@/lib/domain/feedback';
import {
  achievementIdSchema,
  assessmentIdSchema,
  dilemmaIdSchema,
  feedbackIdSchema,
  pulseRoundIdSchema,
  repairIdSchema,
  skillPracticeIdSchema,
  transferenceNoteIdSchema,
} from '@/lib/domain/ids';
import { type PulseRound, pulseRoundSchema } from '@/lib/domain/pulse';
import { type Repair, repairSchema } from '@/lib/domain/repair';
import { type SkillPractice, skillPracticeSchema } from '@/lib/domain/skill-practice';
import { type TransferenceNote, transferenceNoteSchema } from '@/lib/domain/transference-note';
import type { z } from '@/lib/domain/zod';
import { changeRow } from '@/lib/storage/change-row';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { type Rows, readRows } from '@/lib/storage/rows';

/** What a coach writes down along the way; each line can go to the trash and come back. */
export interface JourneyRows {
  assessments: Assessment;
  skillPractice: SkillPractice;
  pulseRounds: PulseRound;
  feedback: Feedback;
  achievements: Achievement;
  repairs: Repair;
  dilemmas: Dilemma;
  transferenceNotes: TransferenceNote;
}
export type JourneyTable = keyof JourneyRows;

type Described = { [T in JourneyTable]: { row: z.ZodMiniType<JourneyRows[T]>; id: z.ZodMiniType } };

/** To add a table: a line here and one in {@link JourneyRows}. */
export const JOURNEY_TABLES = {
  assessments: { row: assessmentSchema, id: assessmentIdSchema },
  skillPractice: { row: skillPracticeSchema, id: skillPracticeIdSchema },
  pulseRounds: { row: pulseRoundSchema, id: pulseRoundIdSchema },
  feedback: { row: feedbackSchema, id: feedbackIdSchema },
  achievements: { row: achievementSchema, id: achievementIdSchema },
  repairs: { row: repairSchema, id: repairIdSchema },
  dilemmas: { row: dilemmaSchema, id: dilemmaIdSchema },
  transferenceNotes: { row: transferenceNoteSchema, id: transferenceNoteIdSchema },
} as const satisfies Described;

/** Adds a row, or replaces the one with the same id. Throws `$ZodError` on an invalid one. */
export async function saveJourneyRow<T extends JourneyTable>(
  table: T,
  row: JourneyRows[T],
  store: CoachsideDb = db,
): Promise<void> {
  await tableOf(table, store).put(rowSchema(table).parse(row));
}

/** Reads, changes and writes one row. Throws, naming it, when it does not exist. */
export async function changeJourneyRow<T extends JourneyTable>(
  table: T,
  id: JourneyRows[T]['id'],
  change: (row: JourneyRows[T]) => JourneyRows[T],
  store: CoachsideDb = db,
): Promise<JourneyRows[T]> {
  return changeRow(tableOf(table, store), rowSchema(table), id, change);
}

/** A row of any of the tables that is in the trash. */
export type TrashedJourneyRow = {
  [T in JourneyTable]: { table: T; row: JourneyRows[T] };
}[JourneyTable];

/** What is in the trash of all these tables, last removed first. Reads them whole. */
export async function readTrashedJourney(
  store: CoachsideDb = db,
): Promise<Rows<TrashedJourneyRow>> {
  let damaged = 0;
  const tables = Object.keys(JOURNEY_TABLES) as JourneyTable[];
  const found = await Promise.all(
    tables.map(async (table) => {
      const read = readRows(rowSchema(table), await tableOf(table, store).toArray());
      damaged += read.damaged;
      const trashed = read.rows.filter(({ trashedAt }) => trashedAt !== null);
      return trashed.map((row) => ({ table, row }) as TrashedJourneyRow);
    }),
  );
  const rows = found.flat().toSorted((a, b) => (b.row.trashedAt ?? 0) - (a.row.trashedAt ?? 0));
  return { rows, damaged };
}

function tableOf<T extends JourneyTable>(
  name: T,
  store: CoachsideDb,
): Table<JourneyRows[T], string> {
  return store[name] as unknown as Table<JourneyRows[T], string>;
}

function rowSchema<T extends JourneyTable>(name: T): z.ZodMiniType<JourneyRows[T]> {
  return JOURNEY_TABLES[name].row as unknown as z.ZodMiniType<JourneyRows[T]>;
}
