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
import { type MetaKey, metaSchemas } from '@/lib/domain/meta';
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
import type { MetaRow } from '@/lib/storage/db';

/** Rows as they were, damaged ones included, so that nothing is asked of them. */
const partBeforeSchema = z.object({
  part: z.string(),
  table: z.string(),
  rows: z.array(z.unknown()),
});

/** Today's schema of every table's rows; `null` where nothing writes yet. A new table needs a line. */
export const rowSchemas: Record<string, z.ZodMiniType | null> = {
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
  consents: consentSchema,
  pastHours: pastHoursSchema,
  developmentHours: developmentHoursSchema,
  recapDrafts: recapDraftSchema,
  recapTemplates: recapTemplateSchema,
  sentDocuments: sentDocumentSchema,
  rooms: roomSchema,
  accessRequests: accessRequestSchema,
  tombstones: tombstoneSchema,
  beforeRestore: partBeforeSchema,
  vault: z.object({ key: z.string(), value: z.unknown() }),
  // A folder's handle can't be written down as JSON.
  handles: null,
};

/** Which version first wrote to a table; 1 where nothing is said. */
export const writtenSince: Record<string, number> = {
  decks: 2,
  questions: 2,
  consents: 2,
  pastHours: 2,
  developmentHours: 2,
  recapDrafts: 2,
  recapTemplates: 2,
  sentDocuments: 2,
  agreements: 3,
  assessments: 3,
  skillPractice: 3,
  pulseRounds: 3,
  feedback: 3,
  evaluations: 3,
  achievements: 3,
  closures: 3,
  repairs: 3,
  dilemmas: 3,
  transferenceNotes: 3,
  accessRequests: 4,
  tombstones: 4,
  beforeRestore: 4,
  vault: 4,
};

/** The row as today's code reads it. Throws, naming table and reason, when it doesn't fit. */
export function parseRow(table: string, row: unknown): unknown {
  if (table === 'meta') {
    const { key, value } = row as MetaRow;
    return { key, value: metaSchemas[key as MetaKey].parse(value) };
  }
  const schema = rowSchemas[table];
  if (!schema)
    throw new Error(`No schema for the rows of ${table}: add it to tests/storage/rows.ts`);
  return schema.parse(row);
}
