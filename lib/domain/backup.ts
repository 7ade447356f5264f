import { instantSchema } from '@/lib/domain/days';
import { z } from '@/lib/domain/zod';

/** Says that a JSON file is a backup, in its first line. */
export const BACKUP_FORMAT = 'coachside-backup';
/** How the file is laid out; what its rows hold is the schema's own version. */
export const BACKUP_VERSION = 1;

/** No practice comes near: ten full years of notes are a fifth of it. */
export const BACKUP_MAX_BYTES = 1_000_000_000;
export const BACKUP_MAX_ROWS = 4_000_000;
/** Longer than any row a person has written: a draft is never cut, so no schema says how long one is. */
export const ROW_MAX_CHARACTERS = 32_000_000;
export const ROW_MAX_DEPTH = 24;

/** A copy of a practice, and when it went on as another one; `null` for the one it is. */
const stretchSchema = z.object({ id: z.uuid(), leftAt: z.nullable(instantSchema) });

/**
 * Where a practice comes from, first to last. A restored copy and the practice it was taken from
 * share their beginning: what was edited in both since they parted was edited apart.
 */
export const practiceLineSchema = z.array(stretchSchema).check(z.minLength(1), z.maxLength(1_000));
export type PracticeLine = z.infer<typeof practiceLineSchema>;

/** What a backup says about itself before its rows. */
export const backupHeaderSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.int().check(z.positive()),
  /** The schema that wrote the rows. */
  schema: z.int().check(z.positive()),
  madeAt: instantSchema,
  line: practiceLineSchema,
});
export type BackupHeader = z.infer<typeof backupHeaderSchema>;

/** What it says after them, by which a reader knows that it has them all. */
export const backupFooterSchema = z.object({
  /** Rows by table. */
  counts: z.record(z.string(), z.int().check(z.nonnegative())),
  /** See {@link createRowCheck}. */
  check: z.string(),
});
export type BackupFooter = z.infer<typeof backupFooterSchema>;

/** The backup that was made last. */
export const lastBackupSchema = z.object({
  at: instantSchema,
  place: z.enum(['file', 'folder']),
  isEncrypted: z.boolean(),
  rows: z.int().check(z.nonnegative()),
});
export type LastBackup = z.infer<typeof lastBackupSchema>;

/** The copies in the folder of the coach's choice. */
export const folderCopySchema = z.object({
  /** Encrypts them; `null` leaves them readable. Kept, because nobody is there to type it. */
  passphrase: z.nullable(z.string()),
  writtenAt: z.nullable(instantSchema),
});
export type FolderCopySettings = z.infer<typeof folderCopySchema>;

/** How a backup comes back: instead of what is here, together with it, or what was here before. */
export const restoreKindSchema = z.enum(['replace', 'merge', 'back']);
export type RestoreKind = z.infer<typeof restoreKindSchema>;

export const restoreSchema = z.object({
  id: z.uuid(),
  kind: restoreKindSchema,
  at: instantSchema,
  /** When the backup was made. */
  madeAt: instantSchema,
});
export type Restore = z.infer<typeof restoreSchema>;

export type BackupRefusal =
  | 'empty'
  | 'too-big'
  | 'too-many-rows'
  | 'not-json'
  | 'not-a-backup'
  | 'newer-format'
  | 'newer-schema'
  | 'truncated'
  | 'rows-missing'
  | 'damaged'
  | 'same-id-twice'
  | 'bad-row'
  | 'too-deep'
  | 'row-too-big'
  | 'forbidden-key'
  | 'passphrase-needed'
  | 'wrong-passphrase'
  | 'not-for-a-passphrase'
  | 'work-factor'
  | 'damaged-age'
  | 'nothing-to-restore';

/** A file that is no backup, or none that can be trusted. Nothing of it was written. */
export class BackupRefusedError extends Error {
  override readonly name = 'BackupRefusedError';
  constructor(
    readonly reason: BackupRefusal,
    /** A table, a row, a number: what the sentence about it names. */
    readonly detail = '',
  ) {
    super(`The backup was refused: ${reason} ${detail}`.trim());
  }
}

export type RestoreRefusal =
  | 'session-live'
  | 'undecided'
  | 'nothing-before'
  | 'file-changed'
  | 'busy';

/** A restore that can't be begun, or was given up. Nothing of it was written. */
export class RestoreRefusedError extends Error {
  override readonly name = 'RestoreRefusedError';
  constructor(readonly reason: RestoreRefusal) {
    super(`Nothing was restored: ${reason}`);
  }
}
