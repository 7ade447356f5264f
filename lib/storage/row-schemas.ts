import type { Table } from 'dexie';
import { accessRequestSchema } from '@/lib/domain/access-request';
import { agreementSchema } from '@/lib/domain/agreement';
import { assessmentSchema } from '@/lib/domain/assessment';
import { checkInSchema, reflectionSchema } from '@/lib/domain/check-in';
import { clientSchema } from '@/lib/domain/client';
import { closureSchema } from '@/lib/domain/closure';
import { commitmentSchema } from '@/lib/domain/commitment';
import { consentSchema } from '@/lib/domain/consent';
import { deckSchema, ownQuestionSchema } from '@/lib/domain/deck';
import { developmentHoursSchema } from '@/lib/domain/development-hours';
import { dilemmaSchema } from '@/lib/domain/dilemma';
import { draftSchema } from '@/lib/domain/draft';
import { engagementSchema } from '@/lib/domain/engagement';
import { achievementSchema, evaluationSchema } from '@/lib/domain/evaluation';
import { feedbackSchema } from '@/lib/domain/feedback';
import { goalSchema, ratingSchema } from '@/lib/domain/goal';
import { metaSchemas } from '@/lib/domain/meta';
import { noteSchema } from '@/lib/domain/note';
import { pastHoursSchema } from '@/lib/domain/past-hours';
import { pulseRoundSchema } from '@/lib/domain/pulse';
import { askSchema } from '@/lib/domain/question';
import { recapDraftSchema } from '@/lib/domain/recap-draft';
import { recapTemplateSchema } from '@/lib/domain/recap-template';
import { repairSchema } from '@/lib/domain/repair';
import { roomSchema } from '@/lib/domain/room';
import { sentDocumentSchema } from '@/lib/domain/sent-document';
import { sessionSchema } from '@/lib/domain/session';
import { skillPracticeSchema } from '@/lib/domain/skill-practice';
import { tombstoneSchema } from '@/lib/domain/tombstone';
import { transferenceNoteSchema } from '@/lib/domain/transference-note';
import { z } from '@/lib/domain/zod';
import type { CoachsideDb, MetaRow } from '@/lib/storage/db';

/** The tables that hold the practice: all but the copy of it that undoes a restore, and what only this browser can use. */
export type PracticeTable = Exclude<
  {
    [Name in keyof CoachsideDb]: CoachsideDb[Name] extends Table ? Name : never;
  }[keyof CoachsideDb],
  'beforeRestore' | 'vault' | 'handles' | '_allTables'
>;

/** A row of preferences and the like: what its key says it is. */
const metaRowSchema = z.pipe(
  z.object({ key: z.enum(Object.keys(metaSchemas)), value: z.unknown() }),
  z.transform(({ key, value }, context): MetaRow => {
    const schema: z.ZodMiniType = metaSchemas[key as keyof typeof metaSchemas];
    const parsed = schema.safeParse(value);
    if (parsed.success) return { key, value: parsed.data };
    context.issues.push({ code: 'custom', message: `The value of ${key}`, input: value });
    return z.NEVER;
  }),
);

/** What a row of every table is today. A new table does not compile without a line here. */
export const rowSchemas: Record<PracticeTable, z.ZodMiniType> = {
  clients: clientSchema,
  engagements: engagementSchema,
  sessions: sessionSchema,
  notes: noteSchema,
  drafts: draftSchema,
  goals: goalSchema,
  ratings: ratingSchema,
  commitments: commitmentSchema,
  asks: askSchema,
  decks: deckSchema,
  questions: ownQuestionSchema,
  checkins: checkInSchema,
  reflections: reflectionSchema,
  agreements: agreementSchema,
  consents: consentSchema,
  assessments: assessmentSchema,
  skillPractice: skillPracticeSchema,
  pulseRounds: pulseRoundSchema,
  feedback: feedbackSchema,
  evaluations: evaluationSchema,
  achievements: achievementSchema,
  closures: closureSchema,
  repairs: repairSchema,
  dilemmas: dilemmaSchema,
  transferenceNotes: transferenceNoteSchema,
  pastHours: pastHoursSchema,
  developmentHours: developmentHoursSchema,
  recapDrafts: recapDraftSchema,
  recapTemplates: recapTemplateSchema,
  sentDocuments: sentDocumentSchema,
  rooms: roomSchema,
  accessRequests: accessRequestSchema,
  tombstones: tombstoneSchema,
  meta: metaRowSchema,
};

/** By name, those that show what others belong to last. */
export const practiceTables = Object.keys(rowSchemas) as PracticeTable[];

export function isPracticeTable(name: string): name is PracticeTable {
  return Object.hasOwn(rowSchemas, name);
}
