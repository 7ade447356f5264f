import { type Reflection, reflectionSchema } from '@/lib/domain/check-in';
import { type Dilemma, dilemmaSchema } from '@/lib/domain/dilemma';
import { type TransferenceNote, transferenceNoteSchema } from '@/lib/domain/transference-note';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { readRows } from '@/lib/storage/rows';

/** What a coach learns from across all clients, without what is in the trash. */
export interface GrowthRecords {
  /** Oldest first. */
  reflections: Reflection[];
  /** Latest first. */
  dilemmas: Dilemma[];
  /** Latest first. */
  transferenceNotes: TransferenceNote[];
  /** Rows that could not be read. They are still on disk. */
  damaged: number;
}

export async function readGrowth(store: CoachsideDb = db): Promise<GrowthRecords> {
  const [reflections, dilemmas, notes] = await Promise.all([
    store.reflections.toArray(),
    store.dilemmas.toArray(),
    store.transferenceNotes.toArray(),
  ]);
  const read = {
    reflections: readRows(reflectionSchema, reflections),
    dilemmas: readRows(dilemmaSchema, dilemmas),
    notes: readRows(transferenceNoteSchema, notes),
  };
  return {
    reflections: read.reflections.rows.toSorted((a, b) => a.at - b.at),
    dilemmas: read.dilemmas.rows
      .filter(({ trashedAt }) => trashedAt === null)
      .toSorted((a, b) => (a.on < b.on ? 1 : -1)),
    transferenceNotes: read.notes.rows
      .filter(({ trashedAt }) => trashedAt === null)
      .toSorted((a, b) => b.at - a.at),
    damaged: read.reflections.damaged + read.dilemmas.damaged + read.notes.damaged,
  };
}
