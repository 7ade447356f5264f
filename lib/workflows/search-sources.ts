import { consentHowSchema, consentPurposeSchema } from '@/lib/domain/consent';
import type { Instant } from '@/lib/domain/days';
import type { Language } from '@/lib/domain/language';
import { readPulse } from '@/lib/domain/read-pulse';
import { AS_ITS_SESSION, type SearchKind, type SearchRecord } from '@/lib/domain/search/record';
import { documentKindSchema } from '@/lib/domain/sent-document';
import type { CoachsideDb } from '@/lib/storage/db';
import type { searchText } from '@/lib/text/search';

// biome-ignore lint/suspicious/noExplicitAny: a row of any table, which may be damaged
export type Row = any;
type Texts = readonly (string | undefined)[];

/** The pages of the workspace on which something that was found can stand. */
export type SearchPage =
  | 'client'
  | 'session'
  | 'engagement'
  | 'agreement'
  | 'goals'
  | 'alliance'
  | 'closing'
  | 'documents'
  | 'deck'
  | 'growth'
  | 'hours';

/** Rows of one table that can be found, and what can be found of each. */
export interface SearchSource {
  table: keyof CoachsideDb & string;
  kind: SearchKind | ((row: Row) => SearchKind);
  /** Where a row stands. */
  page: SearchPage | ((row: Row) => SearchPage);
  /** The line it stands in, where that is not its own. */
  line?: (row: Row) => string;
  /** What comes before a row's key, where the key is another row's id. */
  mark?: string;
  /** Where a row says neither `at` nor `on`. */
  at?: (row: Row) => Instant;
  /** What the coach or the client said. */
  texts?: (row: Row) => Texts;
  /** What Coachside says of it instead, in the words of a language. */
  says?: (row: Row, t: (typeof searchText)[Language]) => string;
  /** Where a row does not say it; `coach` where neither does. */
  layer?: SearchRecord['layer'];
  /** Where it is not the row's `clientId`, which is the session's where there is none, or its `sessionId`. */
  clientId?: (row: Row) => string;
  sessionId?: (row: Row) => string;
}

/**
 * Everything that can be found. To add a table: add an entry here, and its rows are indexed, kept up
 * to date and shown.
 */
export const searchSources: readonly SearchSource[] = [
  {
    table: 'clients',
    kind: 'client',
    page: 'client',
    at: (row) => row.createdAt,
    texts: (row) => [row.name, row.shownAs, ...row.members, row.contact],
    clientId: (row) => row.id,
  },
  {
    table: 'sessions',
    kind: 'session',
    page: 'session',
    at: (row) => row.startedAt ?? row.plannedAt,
    texts: (row) => [row.focus],
    layer: 'client',
    sessionId: (row) => row.id,
  },
  {
    table: 'goals',
    kind: 'goal',
    page: 'goals',
    at: (row) => row.createdAt,
    texts: (row) => [row.text, row.measure, ...planOf(row)],
    layer: 'client',
  },
  {
    table: 'ratings',
    kind: 'goal',
    page: ({ sessionId }) => (sessionId === null ? 'goals' : 'session'),
    line: ({ id, goalId, sessionId }) => (sessionId === null ? goalId : id),
    texts: (row) => [row.evidence],
  },
  {
    table: 'skillPractice',
    kind: 'goal',
    page: 'goals',
    texts: (row) => [row.skill, row.happened, row.learned],
  },
  { table: 'achievements', kind: 'goal', page: 'closing', texts: (row) => [row.text] },
  { table: 'commitments', kind: 'commitment', page: 'session', texts: (row) => [row.text] },
  { table: 'reflections', kind: 'reflection', page: 'session', texts: (row) => [row.text] },
  {
    table: 'transferenceNotes',
    kind: 'reflection',
    page: 'growth',
    texts: (row) => [row.noticed, row.stirred, row.next],
  },
  {
    table: 'repairs',
    kind: 'reflection',
    page: 'alliance',
    texts: (row) => [row.happened, row.heard, row.agreed],
  },
  {
    table: 'dilemmas',
    kind: 'reflection',
    page: 'growth',
    texts: (row) => [row.title, row.facts, row.stakes, ...row.options, row.consulted, row.decided],
  },
  { table: 'checkins', kind: 'check-in', page: 'session', texts: (row) => [row.keepOrChange] },
  {
    table: 'feedback',
    kind: 'feedback',
    page: 'alliance',
    texts: (row) => [row.observation, row.effect, row.request, row.changed],
  },
  {
    table: 'pulseRounds',
    kind: 'feedback',
    page: 'alliance',
    // Suggestions are found once nobody can tell whose they are.
    texts: (row) => [row.behaviour, ...(readPulse(row).suggestions ?? [])],
  },
  {
    table: 'engagements',
    kind: 'engagement',
    page: 'engagement',
    at: (row) => noon(row.startedOn),
    texts: (row) => [
      row.title,
      ...textsOf(row.stakeholders, 'name', 'note'),
      ...textsOf(row.reports, 'what'),
      ...textsOf(row.checklist, 'text'),
    ],
  },
  {
    table: 'assessments',
    kind: 'engagement',
    page: 'goals',
    texts: (row) => [row.name, row.summary, ...textsOf(row.areas, 'text')],
  },
  {
    table: 'evaluations',
    kind: 'engagement',
    page: 'closing',
    at: (row) => noon(row.expectations[0]?.setOn ?? '1970-01-01'),
    texts: (row) => [
      ...textsOf(row.expectations, 'text', 'comment'),
      ...(Object.values(row.levels) as Texts),
    ],
  },
  {
    table: 'closures',
    kind: 'engagement',
    page: 'closing',
    at: (row) => noon(row.retention?.decidedOn ?? '1970-01-01'),
    texts: (row) => [
      row.learning,
      ...textsOf(row.sustaining, 'text'),
      row.support,
      row.thanks,
      row.feedbackToCoach,
    ],
  },
  {
    table: 'agreements',
    kind: 'agreement',
    page: 'agreement',
    at: (row) => row.savedAt,
    texts: (row) => Object.values(row.sections) as Texts,
    layer: 'client',
  },
  {
    table: 'consents',
    kind: 'agreement',
    page: 'agreement',
    at: (row) => noon(row.givenOn),
    says: ({ purpose, how }, t) =>
      `${t.purposes[consentPurposeSchema.parse(purpose)]}, ${t.how[consentHowSchema.parse(how)]}`,
  },
  {
    table: 'sentDocuments',
    kind: 'document',
    page: 'documents',
    says: ({ kind, format }, t) => t.sent(t.documents[documentKindSchema.parse(kind)], format),
  },
  { table: 'asks', kind: 'ask', page: 'session', texts: (row) => [row.text] },
  {
    table: 'notes',
    kind: (row) => row.kind,
    page: 'session',
    texts: (row) => [row.text, row.statement?.text],
  },
  {
    table: 'decks',
    kind: 'deck',
    page: 'deck',
    at: (row) => row.createdAt,
    texts: (row) => [row.name],
  },
  {
    table: 'questions',
    kind: 'deck',
    page: 'deck',
    at: (row) => row.createdAt,
    texts: (row) => [row.text, row.es, row.esUsted],
  },
  { table: 'developmentHours', kind: 'hours', page: 'hours', texts: (row) => [row.about] },
  { table: 'pastHours', kind: 'hours', page: 'hours', texts: (row) => [row.name, row.contact] },
  {
    // It may still say what is no longer released, so it is for the coach alone.
    table: 'recapDrafts',
    kind: 'recap',
    page: 'session',
    mark: 'recap-',
    at: () => AS_ITS_SESSION,
    texts: (row) => [
      ...Object.values<Row>(row.sections).flatMap(({ title, text }) => [title, text]),
      row.resources,
    ],
  },
];

function planOf(goal: Row): Texts {
  return [
    goal.baselineWords,
    goal.targetWords,
    goal.evidence,
    goal.nextPoint,
    ...(goal.gas?.levels ?? []),
    ...textsOf(goal.keyResults, 'text'),
    ...textsOf(goal.milestones, 'text'),
    ...textsOf(goal.obstacles, 'obstacle', 'plan'),
    ...(goal.resources ?? []),
  ];
}

/** The named texts of every item; a row of an older shape has no list. */
function textsOf(items: readonly Row[] | undefined, ...names: readonly string[]): Texts {
  return (items ?? []).flatMap((item) => names.map((name) => item[name] ?? undefined));
}

/** An instant of a day that is of that day wherever the coach is. */
export function noon(day: string): Instant {
  return Date.parse(`${day}T12:00`);
}
