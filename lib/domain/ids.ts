import { v7 } from 'uuid';
import { z } from '@/lib/domain/zod';

/**
 * One branded id schema per entity, so that a note's id can't be handed to something that wants a
 * client's. Ids are UUIDv7: they sort by the instant they were made.
 */
export const clientIdSchema = z.uuid().brand<'ClientId'>();
export type ClientId = z.infer<typeof clientIdSchema>;

export const engagementIdSchema = z.uuid().brand<'EngagementId'>();
export type EngagementId = z.infer<typeof engagementIdSchema>;

export const sessionIdSchema = z.uuid().brand<'SessionId'>();
export type SessionId = z.infer<typeof sessionIdSchema>;

export const noteIdSchema = z.uuid().brand<'NoteId'>();
export type NoteId = z.infer<typeof noteIdSchema>;

export const goalIdSchema = z.uuid().brand<'GoalId'>();
export type GoalId = z.infer<typeof goalIdSchema>;

export const ratingIdSchema = z.uuid().brand<'RatingId'>();
export type RatingId = z.infer<typeof ratingIdSchema>;

export const commitmentIdSchema = z.uuid().brand<'CommitmentId'>();
export type CommitmentId = z.infer<typeof commitmentIdSchema>;

export const askIdSchema = z.uuid().brand<'AskId'>();
export type AskId = z.infer<typeof askIdSchema>;

export const checkInIdSchema = z.uuid().brand<'CheckInId'>();
export type CheckInId = z.infer<typeof checkInIdSchema>;

export const reflectionIdSchema = z.uuid().brand<'ReflectionId'>();
export type ReflectionId = z.infer<typeof reflectionIdSchema>;

export const deckIdSchema = z.uuid().brand<'DeckId'>();
export type DeckId = z.infer<typeof deckIdSchema>;

export const consentIdSchema = z.uuid().brand<'ConsentId'>();
export type ConsentId = z.infer<typeof consentIdSchema>;

export const pastHoursIdSchema = z.uuid().brand<'PastHoursId'>();
export type PastHoursId = z.infer<typeof pastHoursIdSchema>;

export const developmentHoursIdSchema = z.uuid().brand<'DevelopmentHoursId'>();
export type DevelopmentHoursId = z.infer<typeof developmentHoursIdSchema>;

export const recapTemplateIdSchema = z.uuid().brand<'RecapTemplateId'>();
export type RecapTemplateId = z.infer<typeof recapTemplateIdSchema>;

export const sentDocumentIdSchema = z.uuid().brand<'SentDocumentId'>();
export type SentDocumentId = z.infer<typeof sentDocumentIdSchema>;

/** The built-in bank uses readable slugs; a coach's own questions use UUIDs. */
export const questionIdSchema = z
  .string()
  .check(z.minLength(1), z.maxLength(80))
  .brand<'QuestionId'>();
export type QuestionId = z.infer<typeof questionIdSchema>;

/** A fresh UUIDv7 of the kind the schema brands: `newId(noteIdSchema)`. */
export function newId<Schema extends z.ZodMiniType>(schema: Schema): z.infer<Schema> {
  return schema.parse(v7());
}
