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

export const agreementIdSchema = z.uuid().brand<'AgreementId'>();
export type AgreementId = z.infer<typeof agreementIdSchema>;

export const assessmentIdSchema = z.uuid().brand<'AssessmentId'>();
export type AssessmentId = z.infer<typeof assessmentIdSchema>;

export const areaIdSchema = z.uuid().brand<'AreaId'>();
export type AreaId = z.infer<typeof areaIdSchema>;

export const skillPracticeIdSchema = z.uuid().brand<'SkillPracticeId'>();
export type SkillPracticeId = z.infer<typeof skillPracticeIdSchema>;

export const pulseRoundIdSchema = z.uuid().brand<'PulseRoundId'>();
export type PulseRoundId = z.infer<typeof pulseRoundIdSchema>;

export const feedbackIdSchema = z.uuid().brand<'FeedbackId'>();
export type FeedbackId = z.infer<typeof feedbackIdSchema>;

export const evaluationIdSchema = z.uuid().brand<'EvaluationId'>();
export type EvaluationId = z.infer<typeof evaluationIdSchema>;

export const expectationIdSchema = z.uuid().brand<'ExpectationId'>();
export type ExpectationId = z.infer<typeof expectationIdSchema>;

export const achievementIdSchema = z.uuid().brand<'AchievementId'>();
export type AchievementId = z.infer<typeof achievementIdSchema>;

export const closureIdSchema = z.uuid().brand<'ClosureId'>();
export type ClosureId = z.infer<typeof closureIdSchema>;

export const repairIdSchema = z.uuid().brand<'RepairId'>();
export type RepairId = z.infer<typeof repairIdSchema>;

export const dilemmaIdSchema = z.uuid().brand<'DilemmaId'>();
export type DilemmaId = z.infer<typeof dilemmaIdSchema>;

export const transferenceNoteIdSchema = z.uuid().brand<'TransferenceNoteId'>();
export type TransferenceNoteId = z.infer<typeof transferenceNoteIdSchema>;

export const stakeholderIdSchema = z.uuid().brand<'StakeholderId'>();
export type StakeholderId = z.infer<typeof stakeholderIdSchema>;

export const reportIdSchema = z.uuid().brand<'ReportId'>();
export type ReportId = z.infer<typeof reportIdSchema>;

export const milestoneIdSchema = z.uuid().brand<'MilestoneId'>();
export type MilestoneId = z.infer<typeof milestoneIdSchema>;

export const obstacleIdSchema = z.uuid().brand<'ObstacleId'>();
export type ObstacleId = z.infer<typeof obstacleIdSchema>;

export const keyResultIdSchema = z.uuid().brand<'KeyResultId'>();
export type KeyResultId = z.infer<typeof keyResultIdSchema>;

export const sustainingStepIdSchema = z.uuid().brand<'SustainingStepId'>();
export type SustainingStepId = z.infer<typeof sustainingStepIdSchema>;

export const accessRequestIdSchema = z.uuid().brand<'AccessRequestId'>();
export type AccessRequestId = z.infer<typeof accessRequestIdSchema>;

export const seriesIdSchema = z.uuid().brand<'SeriesId'>();
export type SeriesId = z.infer<typeof seriesIdSchema>;

/** An own line of a stage's checklist; built-in lines have readable names. */
export const checklistKeySchema = z.uuid().brand<'ChecklistKey'>();

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
