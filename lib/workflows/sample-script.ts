import type { Commitment } from '@/lib/domain/commitment';
import type { Layer } from '@/lib/domain/layers';
import type { NoteKind } from '@/lib/domain/note';
import type { Session } from '@/lib/domain/session';
import type { SampleText } from '@/lib/text/sample';

export const SAMPLE_GOALS = ['release', 'evenings'] as const;
export type SampleGoal = (typeof SAMPLE_GOALS)[number];

/** One line of a session, by the minute it was written. */
export type SampleLine = { minute: number; text: string; tags?: string[]; goal?: SampleGoal } & (
  | { type: 'note'; kind: NoteKind; layer?: Layer; answersLast?: boolean }
  | { type: 'ask' }
  | {
      type: 'commitment';
      owner: Commitment['owner'];
      /** Days after the session. */
      dueAfter: number;
      status: Commitment['status'];
      carried?: number;
    }
);

export interface SampleSession {
  daysAgo: number;
  /** The minute at which each item of the agenda began, and the last one ended. */
  bounds: readonly number[];
  wrapUp: Session['wrapUp'];
  focus: string;
  reflection: string;
  checkIn: { scores: readonly [number, number, number, number]; keepOrChange: string };
  ratings: Record<SampleGoal, { value: number; evidence: string }>;
  lines: SampleLine[];
}

/** What the two goals were rated before the first session. */
export const SAMPLE_INTAKE = { daysAgo: 35, release: 3, evenings: 5 } as const;

/** Two GROW sessions of an hour: one wrapped up, one whose wrap-up waits to be tried. */
export function sampleSessions(t: SampleText): SampleSession[] {
  return [firstSession(t), secondSession(t)];
}

function firstSession({ first: t, tags }: SampleText): SampleSession {
  return {
    daysAgo: 28,
    bounds: [0, 7, 18, 36, 47, 56, 61],
    wrapUp: 'done',
    focus: t.focus,
    reflection: t.reflection,
    checkIn: { scores: [9, 8, 7, 8], keepOrChange: t.keepOrChange },
    ratings: {
      release: { value: 4, evidence: '' },
      evenings: { value: 5, evidence: '' },
    },
    lines: [
      { type: 'note', minute: 3, kind: 'note', text: t.arrives },
      { type: 'note', minute: 11, kind: 'words', text: t.nobodyDoes, layer: 'client' },
      {
        type: 'note',
        minute: 20,
        kind: 'insight',
        text: t.checking,
        layer: 'client',
        tags: [tags.control],
        goal: 'release',
      },
      { type: 'note', minute: 24, kind: 'hunch', text: t.faster, tags: [tags.control] },
      { type: 'ask', minute: 29, text: t.askLeo },
      { type: 'note', minute: 30, kind: 'words', text: t.beforeLate, answersLast: true },
      { type: 'note', minute: 41, kind: 'note', text: t.options, tags: [tags.lettingGo] },
      {
        type: 'commitment',
        minute: 48,
        owner: 'client',
        text: t.writeChecks,
        dueAfter: 7,
        status: 'done',
        goal: 'release',
      },
      {
        type: 'commitment',
        minute: 50,
        owner: 'client',
        text: t.tellTeam,
        dueAfter: 10,
        status: 'open',
        carried: 1,
        goal: 'release',
      },
      {
        type: 'commitment',
        minute: 52,
        owner: 'client',
        text: t.leaveStandUp,
        dueAfter: 4,
        status: 'dropped',
      },
      {
        type: 'commitment',
        minute: 57,
        owner: 'coach',
        text: t.sendReading,
        dueAfter: 1,
        status: 'done',
      },
    ],
  };
}

function secondSession({ second: t, tags, evidence }: SampleText): SampleSession {
  return {
    daysAgo: 14,
    bounds: [0, 5, 14, 34, 44, 54, 58],
    wrapUp: 'later',
    focus: t.focus,
    reflection: t.reflection,
    checkIn: { scores: [9, 6, 8, 7], keepOrChange: t.keepOrChange },
    ratings: {
      release: { value: 6, evidence: evidence.release },
      evenings: { value: 4, evidence: evidence.evenings },
    },
    lines: [
      {
        type: 'note',
        minute: 2,
        kind: 'note',
        text: t.shipped,
        tags: [tags.lettingGo],
        goal: 'release',
      },
      { type: 'note', minute: 8, kind: 'words', text: t.niceStrange },
      {
        type: 'note',
        minute: 18,
        kind: 'insight',
        text: t.fills,
        tags: [tags.evenings, tags.control],
        goal: 'evenings',
      },
      { type: 'ask', minute: 24, text: t.askCarry },
      { type: 'note', minute: 25, kind: 'words', text: t.theWorry, answersLast: true },
      { type: 'note', minute: 31, kind: 'marker', text: '' },
      { type: 'note', minute: 36, kind: 'hunch', text: t.cheered },
      {
        type: 'commitment',
        minute: 46,
        owner: 'client',
        text: t.deleteSheet,
        dueAfter: 16,
        status: 'open',
        goal: 'release',
      },
      {
        type: 'commitment',
        minute: 49,
        owner: 'client',
        text: t.leaveBySix,
        dueAfter: 9,
        status: 'open',
        goal: 'evenings',
      },
      {
        type: 'commitment',
        minute: 55,
        owner: 'coach',
        text: t.bringQuestion,
        dueAfter: 14,
        status: 'open',
      },
      { type: 'ask', minute: 56, text: t.askEnough },
    ],
  };
}
