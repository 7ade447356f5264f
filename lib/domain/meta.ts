import {
  folderCopySchema,
  lastBackupSchema,
  practiceLineSchema,
  restoreSchema,
} from '@/lib/domain/backup';
import { credentialSchema } from '@/lib/domain/credential';
import { instantSchema } from '@/lib/domain/days';
import { hoursSettingsSchema } from '@/lib/domain/hours-settings';
import { identitySchema } from '@/lib/domain/identity';
import { clientIdSchema, deckIdSchema } from '@/lib/domain/ids';
import { importRecordSchema } from '@/lib/domain/import/import-record';
import { languageSchema } from '@/lib/domain/language';
import { operationsSchema } from '@/lib/domain/operation';
import { roomKeySchema } from '@/lib/domain/room';
import { z } from '@/lib/domain/zod';

/** Which schema last wrote to this database. */
export const schemaVersionSchema = z.int().check(z.positive());

/** What the coach chose once for everything. */
export const preferencesSchema = z.object({
  /** `browser` follows the browser's own language. */
  language: z.union([languageSchema, z.literal('browser')]),
  isCoachOnlyBlurred: z.boolean(),
  /** The coach's own prompts in Prep and Wrap-up. */
  showsSelfPrompts: z.boolean(),
  /** One quiet line of the coach's own during a session. */
  showsInSessionPrompt: z.boolean(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const DEFAULT_PREFERENCES: Preferences = {
  language: 'browser',
  isCoachOnlyBlurred: false,
  showsSelfPrompts: true,
  showsInSessionPrompt: true,
};

/** The call whose tab was clicked last, as long as that tab stays in its room. */
export const currentCallSchema = z.object({
  room: roomKeySchema,
  tabId: z.int(),
  seenAt: instantSchema,
  /** Set when the tab closed or left the room. */
  endedAt: z.nullable(instantSchema),
});
export type CurrentCall = z.infer<typeof currentCallSchema>;

/** Words typed for a new goal of a client, and when. */
export const goalDraftSchema = z.object({
  clientId: clientIdSchema,
  text: z.string(),
  at: instantSchema,
});
export type GoalDraft = z.infer<typeof goalDraftSchema>;

/** Words typed for a new question of an own deck, and when. */
export const questionDraftSchema = z.object({
  deckId: deckIdSchema,
  text: z.string(),
  at: instantSchema,
});
export type QuestionUnderWay = z.infer<typeof questionDraftSchema>;

/** Every key of the `meta` table and what it holds. To add one: add a line here. */
export const metaSchemas = {
  schemaVersion: schemaVersionSchema,
  preferences: preferencesSchema,
  currentCall: z.nullable(currentCallSchema),
  /** Whether every panel is covered. A row, so that all windows and the shortcut agree. */
  isHidden: z.boolean(),
  /** Whether somebody else sees this screen: then what is for the coach alone is not shown. */
  isScreenShared: z.boolean(),
  /** A goal under way in the live panel, not saved as one yet. */
  goalDraft: z.nullable(goalDraftSchema),
  /** A question under way on a deck's page, not added yet. */
  questionDraft: z.nullable(questionDraftSchema),
  /** When the trash was last looked through for what may go for good. */
  trashPurgedAt: instantSchema,
  /** How the hours log is kept. */
  hoursSettings: hoursSettingsSchema,
  /** Who the coach is on documents. */
  identity: identitySchema,
  /** What credentials ask for, once the coach has changed what is shipped. */
  credentials: z.array(credentialSchema),
  /** What was brought in from files and can still be taken back, latest first. */
  imports: z.array(importRecordSchema),
  /** Which copies of this practice it came from, and where they parted. */
  practiceLine: practiceLineSchema,
  lastBackup: lastBackupSchema,
  /** What was begun and nobody has been told of yet: of this browser alone, and in no backup. */
  operations: operationsSchema,
  folderCopy: folderCopySchema,
  /** Written by no one any more: `operations` says it of everything. */
  restoreUnderWay: restoreSchema,
  /** The restore that was written last. */
  lastRestore: z.extend(restoreSchema, { written: z.int().check(z.nonnegative()) }),
} as const;
export type MetaKey = keyof typeof metaSchemas;
export type MetaValue<K extends MetaKey> = z.infer<(typeof metaSchemas)[K]>;

/** Which of them are the coach's own and go with a backup; the others tell of this browser alone. */
const CARRIED: Record<MetaKey, boolean> = {
  schemaVersion: false,
  preferences: true,
  currentCall: false,
  isHidden: false,
  isScreenShared: false,
  goalDraft: true,
  questionDraft: true,
  trashPurgedAt: false,
  hoursSettings: true,
  identity: true,
  credentials: true,
  imports: false,
  practiceLine: false,
  lastBackup: false,
  operations: false,
  folderCopy: false,
  restoreUnderWay: false,
  lastRestore: false,
};

/** Whether a row of the `meta` table goes with a backup. */
export function isCarried(key: unknown): key is MetaKey {
  return typeof key === 'string' && Object.hasOwn(CARRIED, key) && CARRIED[key as MetaKey];
}
