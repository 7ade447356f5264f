import { type BackupHeader, BackupRefusedError } from '@/lib/domain/backup';
import type { Row } from '@/lib/domain/backup-lines';
import { type Erased, isOfErased } from '@/lib/domain/erased-rows';
import { type MergedRow, mergeRow, type Verdict } from '@/lib/domain/merge-row';
import { metaSchemas } from '@/lib/domain/meta';
import { type Kinship, kinshipOf } from '@/lib/domain/practice-line';
import { z } from '@/lib/domain/zod';
import { countBackupRows, keyPathOf, readRange } from '@/lib/storage/backup-rows';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { type PracticeTable, practiceTables, rowSchemas } from '@/lib/storage/row-schemas';
import { type Following, readPracticeLine } from '@/lib/workflows/make-backup';
import {
  noFindings,
  type OpenedBackup,
  openBackup,
  type ReadRows,
  readBackupRows,
} from '@/lib/workflows/read-backup-rows';

/** What a backup says of one table beside what is here. */
export interface TablePreview {
  table: PracticeTable;
  verdicts: Record<Verdict, number>;
  /** Rows that are here and not in the backup. */
  onlyHere: number;
  damaged: number;
  /** Fields that this Coachside does not know, and leaves out. */
  unknownFields: readonly string[];
  /** Display names of clients with rows that are new or differ. */
  samples: readonly string[];
}

export interface BackupPreview {
  header: BackupHeader;
  isEncrypted: boolean;
  rows: number;
  tables: readonly TablePreview[];
  unknownTables: readonly { name: string; rows: number }[];
  /** Clients in it who were erased here: they do not come back. */
  erased: Erased;
  /** Clients who are here and were erased there. */
  erasedThere: number;
  kinship: Kinship;
}

/** A backup that was read to its end, ready to be restored. */
export interface ReadBackup {
  preview: BackupPreview;
  opened: OpenedBackup;
  /** See `BackupFindings`. */
  check: string;
}

const SAMPLES = 3;

/**
 * Reads a backup to its end and compares it with what is here; nothing is written. Throws
 * `BackupRefusedError` when it is no backup, is not whole, or holds nothing.
 */
export async function readBackup(
  file: Blob,
  passphrase: string | null,
  following: Following = {},
  store: CoachsideDb = db,
): Promise<ReadBackup> {
  const opened = await openBackup(file, passphrase);
  const findings = noFindings();
  const line = await readPracticeLine(store);
  const erasedHere = new Set<string>(await store.tombstones.toCollection().primaryKeys());
  const erased = { clients: new Set<string>(), sessions: new Set<string>() };
  const counts = await countBackupRows(store);
  const tables = new Map(practiceTables.map((name) => [name, newCount()]));
  const names = new Map<string, string>();
  let erasedThere = 0;
  let kinship: Kinship = { isPast: false, partedAt: null };

  for await (const { table, rows } of readBackupRows(opened, findings, following, store)) {
    if (findings.header !== undefined) {
      kinship = kinshipOf(line, findings.header.line, findings.header.madeAt);
    }
    const count = tables.get(table) ?? newCount();
    const kept = rows.filter((row) => {
      const isErased = isOfErased(table, row, { clients: erasedHere, sessions: erased.sessions });
      if (isErased && table === 'clients') erased.clients.add(String(row.id));
      if (isErased && typeof row.clientId === 'string') erased.clients.add(row.clientId);
      if (isErased && table === 'sessions') erased.sessions.add(String(row.id));
      return !isErased;
    });
    if (table === 'tombstones') erasedThere += await countHere(kept, store);
    const merged = await mergeSlice({ table, rows: kept }, kinship, store);
    for (const { row, merged: result, isHere } of merged) {
      count.verdicts[result.verdict] += 1;
      if (isHere) count.matched += 1;
      if (table === 'clients' && typeof row.shownAs === 'string') {
        names.set(String(row.id), row.shownAs);
      }
      const isSeen = result.verdict !== 'same' && result.verdict !== 'older';
      const whose = table === 'clients' ? row.id : row.clientId;
      if (isSeen && typeof whose === 'string' && count.samples.size < SAMPLES) {
        count.samples.add(whose);
      }
    }
  }
  const { header } = findings;
  if (header === undefined) throw new BackupRefusedError('empty');
  if (findings.rows === 0) throw new BackupRefusedError('nothing-to-restore');
  return {
    opened,
    check: findings.check,
    preview: {
      header,
      isEncrypted: opened.key !== undefined,
      rows: findings.rows,
      kinship,
      erased,
      erasedThere,
      unknownTables: [...findings.unknownTables].map(([name, rows]) => ({ name, rows })),
      tables: practiceTables.map((table): TablePreview => {
        const { verdicts, matched, samples } = tables.get(table) ?? newCount();
        return {
          table,
          verdicts,
          onlyHere: (counts.get(table) ?? 0) - matched,
          damaged: findings.damaged.get(table) ?? 0,
          unknownFields: [...(findings.unknownFields.get(table) ?? [])],
          samples: [...samples].flatMap((id) => names.get(id) ?? []),
        };
      }),
    },
  };
}

function newCount() {
  const verdicts: Record<Verdict, number> = { new: 0, same: 0, changed: 0, older: 0, apart: 0 };
  return { verdicts, matched: 0, samples: new Set<string>() };
}

async function countHere(tombstones: readonly Row[], store: CoachsideDb): Promise<number> {
  const found = await store.clients.bulkGet(tombstones.map(({ id }) => String(id)));
  return found.filter((client) => client !== undefined).length;
}

export interface MergedHere {
  row: Row;
  isHere: boolean;
  merged: MergedRow;
}

/** What becomes of some rows of a backup, one after the other, beside those that are here. */
export async function mergeSlice(
  { table, rows }: ReadRows,
  kinship: Kinship,
  store: CoachsideDb,
): Promise<MergedHere[]> {
  const keyPath = keyPathOf(table, store);
  const [first, last] = [rows.at(0)?.[keyPath], rows.at(-1)?.[keyPath]];
  if (first === undefined) return [];
  const found = await readRange(table, String(first), String(last), store);
  const here = new Map(found.map((row) => [row[keyPath], row]));
  return rows.map((row) => {
    const beside = here.get(row[keyPath]);
    const merged =
      table === 'meta'
        ? mergeSetting(beside, row, kinship)
        : mergeRow({ name: table, schema: rowSchemas[table] }, beside, row, kinship);
    return { row, isHere: beside !== undefined, merged };
  });
}

/** Settings that are here stay; words under way for the same client or deck are joined. */
function mergeSetting(here: Row | undefined, there: Row, kinship: Kinship): MergedRow {
  const key = there.key as keyof typeof metaSchemas;
  const schema = z.object({ key: z.string(), value: metaSchemas[key] });
  if (here === undefined || here.value === null)
    return mergeRow({ name: 'meta', schema }, undefined, there, kinship);
  const [own, other] = [here.value as Row, there.value as Row | null];
  const isUnderWay = key === 'goalDraft' || key === 'questionDraft';
  if (isUnderWay && own.clientId === other?.clientId && own.deckId === other?.deckId) {
    return mergeRow({ name: 'meta', schema }, here, there, kinship);
  }
  const same = mergeRow({ name: 'meta', schema }, here, there, { isPast: true, partedAt: null });
  return same;
}
