import { accessRequestSchema } from '@/lib/domain/access-request';
import { agreementSchema } from '@/lib/domain/agreement';
import { assessmentSchema } from '@/lib/domain/assessment';
import { checkInSchema, reflectionSchema } from '@/lib/domain/check-in';
import { clientSchema } from '@/lib/domain/client';
import { closureSchema } from '@/lib/domain/closure';
import { commitmentSchema } from '@/lib/domain/commitment';
import { consentSchema } from '@/lib/domain/consent';
import { daySchema } from '@/lib/domain/days';
import { dilemmaSchema } from '@/lib/domain/dilemma';
import { draftSchema } from '@/lib/domain/draft';
import { engagementSchema } from '@/lib/domain/engagement';
import { achievementSchema, evaluationSchema } from '@/lib/domain/evaluation';
import { feedbackSchema } from '@/lib/domain/feedback';
import { goalSchema, ratingSchema } from '@/lib/domain/goal';
import { noteSchema } from '@/lib/domain/note';
import { pastHoursSchema } from '@/lib/domain/past-hours';
import { pulseRoundSchema } from '@/lib/domain/pulse';
import { askSchema } from '@/lib/domain/question';
import { recapDraftSchema } from '@/lib/domain/recap-draft';
import { repairSchema } from '@/lib/domain/repair';
import { roomSchema } from '@/lib/domain/room';
import { sentDocumentSchema } from '@/lib/domain/sent-document';
import { sessionSchema } from '@/lib/domain/session';
import { skillPracticeSchema } from '@/lib/domain/skill-practice';
import { transferenceNoteSchema } from '@/lib/domain/transference-note';
import { z } from '@/lib/domain/zod';

/** What becomes of others who are named in a client's file: pointed out for the coach, or blacked out. */
export const thirdPartiesSchema = z.enum(['marked', 'hidden']);
export type ThirdParties = z.infer<typeof thirdPartiesSchema>;

/**
 * Everything held about one client, as it answers an access request: what is in the trash is held
 * too. A change to what is in it is a new version; files of older ones must still be read.
 */
export const clientFileSchema = z.object({
  format: z.literal('coachside-client-file'),
  version: z.literal(1),
  exportedOn: daySchema,
  thirdParties: thirdPartiesSchema,
  /** Who seems to be somebody else; empty once they are hidden. */
  others: z.array(z.string()),
  client: clientSchema,
  engagements: z.array(engagementSchema),
  sessions: z.array(sessionSchema),
  notes: z.array(noteSchema),
  drafts: z.array(draftSchema),
  recapDrafts: z.array(recapDraftSchema),
  commitments: z.array(commitmentSchema),
  goals: z.array(goalSchema),
  ratings: z.array(ratingSchema),
  asks: z.array(askSchema),
  checkIns: z.array(checkInSchema),
  reflections: z.array(reflectionSchema),
  consents: z.array(consentSchema),
  rooms: z.array(roomSchema),
  pastHours: z.array(pastHoursSchema),
  agreements: z.array(agreementSchema),
  assessments: z.array(assessmentSchema),
  skillPractice: z.array(skillPracticeSchema),
  pulseRounds: z.array(pulseRoundSchema),
  feedback: z.array(feedbackSchema),
  evaluations: z.array(evaluationSchema),
  achievements: z.array(achievementSchema),
  closures: z.array(closureSchema),
  repairs: z.array(repairSchema),
  dilemmas: z.array(dilemmaSchema),
  transferenceNotes: z.array(transferenceNoteSchema),
  sentDocuments: z.array(sentDocumentSchema),
  /** Absent in files from before requests were kept. */
  accessRequests: z._default(z.array(accessRequestSchema), []),
});
export type ClientFile = z.infer<typeof clientFileSchema>;
