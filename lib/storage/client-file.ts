import { accessRequestSchema } from '@/lib/domain/access-request';
import { agreementSchema } from '@/lib/domain/agreement';
import { assessmentSchema } from '@/lib/domain/assessment';
import { checkInSchema, reflectionSchema } from '@/lib/domain/check-in';
import { clientSchema } from '@/lib/domain/client';
import { closureSchema } from '@/lib/domain/closure';
import { commitmentSchema } from '@/lib/domain/commitment';
import { consentSchema } from '@/lib/domain/consent';
import { dilemmaSchema } from '@/lib/domain/dilemma';
import { draftSchema } from '@/lib/domain/draft';
import { engagementSchema } from '@/lib/domain/engagement';
import { achievementSchema, evaluationSchema } from '@/lib/domain/evaluation';
import { feedbackSchema } from '@/lib/domain/feedback';
import { goalSchema, ratingSchema } from '@/lib/domain/goal';
import type { ClientId } from '@/lib/domain/ids';
import { noteSchema } from '@/lib/domain/note';
import { pastHoursSchema } from '@/lib/domain/past-hours';
import { pulseRoundSchema } from '@/lib/domain/pulse';
import { askSchema } from '@/lib/domain/question';
import { recapDraftSchema } from '@/lib/domain/recap-draft';
import type { ClientRecords } from '@/lib/domain/release/client-records';
import { repairSchema } from '@/lib/domain/repair';
import { roomSchema } from '@/lib/domain/room';
import { sentDocumentSchema } from '@/lib/domain/sent-document';
import { sessionSchema } from '@/lib/domain/session';
import { skillPracticeSchema } from '@/lib/domain/skill-practice';
import { transferenceNoteSchema } from '@/lib/domain/transference-note';
import type { z } from '@/lib/domain/zod';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { readRows } from '@/lib/storage/rows';

/** Everything kept about one client, and how many rows could not be read. Those stay on disk. */
export interface ClientFileReading {
  records: ClientRecords | undefined;
  damaged: number;
}

/**
 * Every row that belongs to a client, what is in the trash included, all as of the same moment. Not
 * for a reader's eyes before it has passed a gate. No records when there is no readable client.
 */
export async function readClientFile(
  id: ClientId,
  store: CoachsideDb = db,
): Promise<ClientFileReading> {
  let damaged = 0;
  const read = <Row>(schema: z.ZodMiniType<Row>, found: readonly unknown[]): Row[] => {
    const { rows, damaged: unreadable } = readRows(schema, found);
    damaged += unreadable;
    return rows;
  };
  const of = (table: string) => store.table(table).where('clientId').equals(id).toArray();
  return store.transaction('r', store.tables, async () => {
    const [client] = read(clientSchema, await store.clients.where('id').equals(id).toArray());
    if (client === undefined) return { records: undefined, damaged };
    const sessions = await of('sessions');
    const ofSessions = (table: string) => {
      const ids = sessions.map((session) => session.id);
      return store.table(table).where('sessionId').anyOf(ids).toArray();
    };
    const records: ClientRecords = {
      client,
      engagements: read(engagementSchema, await of('engagements')),
      sessions: read(sessionSchema, sessions),
      notes: read(noteSchema, await of('notes')),
      drafts: read(draftSchema, await ofSessions('drafts')),
      recapDrafts: read(recapDraftSchema, await ofSessions('recapDrafts')),
      commitments: read(commitmentSchema, await of('commitments')),
      goals: read(goalSchema, await of('goals')),
      ratings: read(ratingSchema, await of('ratings')),
      asks: read(askSchema, await of('asks')),
      checkIns: read(checkInSchema, await of('checkins')),
      reflections: read(reflectionSchema, await of('reflections')),
      consents: read(consentSchema, await of('consents')),
      rooms: read(roomSchema, await of('rooms')),
      pastHours: read(pastHoursSchema, await of('pastHours')),
      agreements: read(agreementSchema, await of('agreements')),
      assessments: read(assessmentSchema, await of('assessments')),
      skillPractice: read(skillPracticeSchema, await of('skillPractice')),
      pulseRounds: read(pulseRoundSchema, await of('pulseRounds')),
      feedback: read(feedbackSchema, await of('feedback')),
      evaluations: read(evaluationSchema, await of('evaluations')),
      achievements: read(achievementSchema, await of('achievements')),
      closures: read(closureSchema, await of('closures')),
      repairs: read(repairSchema, await of('repairs')),
      dilemmas: read(dilemmaSchema, await of('dilemmas')),
      transferenceNotes: read(transferenceNoteSchema, await of('transferenceNotes')),
      sentDocuments: read(sentDocumentSchema, await of('sentDocuments')),
      accessRequests: read(accessRequestSchema, await of('accessRequests')),
    };
    return { records, damaged };
  });
}
