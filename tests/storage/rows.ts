import { checkInSchema, reflectionSchema } from '@/lib/domain/check-in';
import { clientSchema } from '@/lib/domain/client';
import { commitmentSchema } from '@/lib/domain/commitment';
import { consentSchema } from '@/lib/domain/consent';
import { deckSchema, ownQuestionSchema } from '@/lib/domain/deck';
import { developmentHoursSchema } from '@/lib/domain/development-hours';
import { draftSchema } from '@/lib/domain/draft';
import { engagementSchema } from '@/lib/domain/engagement';
import { goalSchema, ratingSchema } from '@/lib/domain/goal';
import { type MetaKey, metaSchemas } from '@/lib/domain/meta';
import { noteSchema } from '@/lib/domain/note';
import { pastHoursSchema } from '@/lib/domain/past-hours';
import { askSchema } from '@/lib/domain/question';
import { recapDraftSchema } from '@/lib/domain/recap-draft';
import { recapTemplateSchema } from '@/lib/domain/recap-template';
import { roomSchema } from '@/lib/domain/room';
import { sentDocumentSchema } from '@/lib/domain/sent-document';
import { sessionSchema } from '@/lib/domain/session';
import type { z } from '@/lib/domain/zod';
import type { MetaRow } from '@/lib/storage/db';

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
  agreements: null,
  consents: consentSchema,
  pastHours: pastHoursSchema,
  developmentHours: developmentHoursSchema,
  recapDrafts: recapDraftSchema,
  recapTemplates: recapTemplateSchema,
  sentDocuments: sentDocumentSchema,
  rooms: roomSchema,
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
