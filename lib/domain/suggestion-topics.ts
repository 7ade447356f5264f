import type { CheckInItem } from '@/lib/domain/check-in';
import type { Stage } from '@/lib/domain/engagement';
import type { Phase } from '@/lib/domain/phases';
import type { SessionKind } from '@/lib/domain/session';

/** Something about a client that holds for the whole of the work. */
export type Preset = 'senior-client' | 'group';

/** Where to look when an item of the check-in is low: bond, goals, tasks, and the whole. */
export const CHECK_IN_TOPICS: Record<CheckInItem, readonly string[]> = {
  relationship: ['trust-repair', 'trust', 'rapport'],
  goals: ['goal-setting', 'needs-assessment', 'co-creation', 'vision-values'],
  approach: ['co-creation', 'contracting', 'listening', 'feedback-receiving'],
  overall: ['contracting', 'trust', 'needs-assessment', 'evaluating-success'],
};

export const OVERDUE_TOPICS: readonly string[] = ['accountability', 'obstacles'];
export const OPEN_COMMITMENT_TOPICS: readonly string[] = ['accountability'];
export const FLAT_GOAL_TOPICS: readonly string[] = [
  'obstacles',
  'resistance-ambivalence',
  'evaluating-success',
];

export const SESSION_KIND_TOPICS: Record<SessionKind, readonly string[]> = {
  working: [],
  chemistry: ['chemistry', 'rapport'],
  contracting: ['contracting', 'co-creation', 'ethics-boundaries'],
  'three-way': ['sponsor'],
  'mid-point': ['evaluating-success', 'celebrating', 'feedback-receiving'],
  closure: ['closure', 'celebrating', 'transitions'],
  supervision: ['supervision', 'coach-reflection', 'transference'],
};

/** The question topics of the nine phases of executive coaching. */
export const STAGE_TOPICS: Record<Stage, readonly string[]> = {
  relationship: ['chemistry', 'contracting', 'sponsor', 'trust', 'rapport'],
  assessment: ['needs-assessment', 'current-reality', 'feedback-receiving'],
  'goal-setting': ['goal-setting', 'vision-values', 'co-creation'],
  'action-plan': ['strategy-action', 'obstacles'],
  sessions: ['listening', 'insight', 'session-opening', 'session-close'],
  'skill-building': ['skill-building'],
  feedback: ['accountability', 'feedback-giving', 'feedback-receiving'],
  evaluation: ['evaluating-success'],
  closure: ['closure', 'celebrating', 'transitions'],
};

export const PRESET_TOPICS: Record<Preset, readonly string[]> = {
  'senior-client': ['power-dynamics'],
  group: ['co-creation', 'conflict', 'culture-bias', 'trust'],
};

/** Topics that jar unless a signal calls for them: nobody is asked out of the blue how to end. */
export const SITUATIONAL_TOPICS: ReadonlySet<string> = new Set([
  'chemistry',
  'closure',
  'sponsor',
  'trust-repair',
]);

/** Topics that presume a little: good ones in their place, but not the first to offer a stranger. */
export const PRESUMING_TOPICS: ReadonlySet<string> = new Set([
  'conflict',
  'culture-bias',
  'ethical-dilemmas',
  'feedback-receiving',
  'power-dynamics',
  'remote-coaching',
  'transference',
  'transitions',
]);

/** Topics that look back at what was agreed or reached, and the phases in which they do. */
export const LOOKING_BACK_TOPICS: ReadonlySet<string> = new Set([
  'accountability',
  'celebrating',
  'evaluating-success',
]);
export const LOOKING_BACK_PHASES: ReadonlySet<Phase> = new Set<Phase>(['open', 'review']);

/** Topics that a strained alliance asks for, however deep. */
export const REPAIRING_TOPICS: ReadonlySet<string> = new Set(['trust-repair']);
