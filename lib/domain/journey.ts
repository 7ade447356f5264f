import type { Agreement } from '@/lib/domain/agreement';
import type { Assessment } from '@/lib/domain/assessment';
import type { CheckIn, Reflection } from '@/lib/domain/check-in';
import type { Client } from '@/lib/domain/client';
import type { Closure } from '@/lib/domain/closure';
import type { Commitment } from '@/lib/domain/commitment';
import type { Consent } from '@/lib/domain/consent';
import { dayOf } from '@/lib/domain/days';
import type { Dilemma } from '@/lib/domain/dilemma';
import type { Engagement } from '@/lib/domain/engagement';
import type { Achievement, Evaluation } from '@/lib/domain/evaluation';
import type { Feedback } from '@/lib/domain/feedback';
import type { Goal, Rating } from '@/lib/domain/goal';
import type { PulseRound } from '@/lib/domain/pulse';
import type { Repair } from '@/lib/domain/repair';
import type { SentDocument } from '@/lib/domain/sent-document';
import type { Session } from '@/lib/domain/session';
import type { SkillPractice } from '@/lib/domain/skill-practice';
import type { TransferenceNote } from '@/lib/domain/transference-note';

/** What is kept of one client's journey, without what is in the trash; each list oldest first. */
export interface Journey {
  client: Client;
  engagements: readonly Engagement[];
  /** Planned, live and ended. */
  sessions: readonly Session[];
  goals: readonly Goal[];
  ratings: readonly Rating[];
  commitments: readonly Commitment[];
  checkIns: readonly CheckIn[];
  reflections: readonly Reflection[];
  agreements: readonly Agreement[];
  consents: readonly Consent[];
  assessments: readonly Assessment[];
  skillPractice: readonly SkillPractice[];
  pulseRounds: readonly PulseRound[];
  feedback: readonly Feedback[];
  evaluations: readonly Evaluation[];
  achievements: readonly Achievement[];
  closures: readonly Closure[];
  repairs: readonly Repair[];
  dilemmas: readonly Dilemma[];
  transferenceNotes: readonly TransferenceNote[];
  sentDocuments: readonly SentDocument[];
}

/** The engagement that has not ended; of several, the one that began last. */
export function openEngagement(engagements: readonly Engagement[]): Engagement | undefined {
  return engagements
    .filter(({ endedOn }) => endedOn === null)
    .toSorted((a, b) => (a.startedOn < b.startedOn ? 1 : -1))[0];
}

/** The engagement under way, or else the one that ended last. */
export function currentEngagement(engagements: readonly Engagement[]): Engagement | undefined {
  const ended = engagements.toSorted((a, b) => ((a.endedOn ?? '') < (b.endedOn ?? '') ? 1 : -1));
  return openEngagement(engagements) ?? ended[0];
}

/**
 * Whether a session belongs to an engagement: it says so, or it says nothing and its day lies
 * between the engagement's first and last.
 */
export function isOfEngagement(
  session: Pick<Session, 'engagementId' | 'startedAt' | 'plannedAt'>,
  { id, startedOn, endedOn }: Pick<Engagement, 'id' | 'startedOn' | 'endedOn'>,
): boolean {
  if (session.engagementId !== null) return session.engagementId === id;
  const on = dayOf(session.startedAt ?? session.plannedAt);
  return on >= startedOn && (endedOn === null || on <= endedOn);
}

/** Whether a row about an engagement, or about the client as a whole, belongs to this one. */
export function isAbout(
  row: { engagementId: Engagement['id'] | null },
  { id }: Pick<Engagement, 'id'>,
): boolean {
  return row.engagementId === null || row.engagementId === id;
}
