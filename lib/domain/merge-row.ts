import type { Row } from '@/lib/domain/backup-lines';
import type { Kinship } from '@/lib/domain/practice-line';
import { joinTexts, missing, textsIn } from '@/lib/domain/row-texts';
import { isSameValue } from '@/lib/domain/same-value';
import type { z } from '@/lib/domain/zod';

/** What becomes of a row of a backup beside the one that is here. */
export type Verdict =
  /** It is not here. */
  | 'new'
  | 'same'
  /** The backup's is newer and takes its place. */
  | 'changed'
  /** The one here is newer and stays. */
  | 'older'
  /** Both were edited apart: the newer stands, and what only the other says is kept beside it. */
  | 'apart';

export interface MergedRow {
  verdict: Verdict;
  /** The row under its key; `undefined` where the one here stays as it is. */
  row: Row | undefined;
  /** Rows that keep what had no room, to be added unless they are there from an earlier merge. */
  kept: { table: string; row: Row }[];
}

export interface TableToMerge {
  name: string;
  schema: z.ZodMiniType;
}

/** Rows that others hang on, or of which there can be one: their texts are joined and not doubled. */
const ONE_OF_A_KIND: ReadonlySet<string> = new Set([
  'clients',
  'engagements',
  'sessions',
  'drafts',
  'recapDrafts',
  'meta',
]);

/** Rows that say when their words were last written. */
const SAYS_WHEN_EDITED: ReadonlySet<string> = new Set(['notes', 'questions']);

const INSTANTS = [
  'editedAt',
  'savedAt',
  'changedAt',
  'createdAt',
  'trashedAt',
  'closedAt',
  'startedAt',
  'endedAt',
  'addedAt',
  'usedAt',
  'firstKeyAt',
  'at',
];

/**
 * Decides between two rows under the same key by the instants they hold, so that no text of either is
 * lost: see decision 22. Of a tie the one here stays.
 */
export function mergeRow(
  table: TableToMerge,
  here: Row | undefined,
  there: Row,
  { isPast, partedAt }: Kinship,
): MergedRow {
  if (here === undefined) return { verdict: 'new', row: there, kept: [] };
  if (isSameValue(here, there)) return { verdict: 'same', row: undefined, kept: [] };
  if (isPast) return { verdict: 'older', row: undefined, kept: [] };
  const isNewer = newestInstant(there) > newestInstant(here);
  const [standing, other] = isNewer ? [there, here] : [here, there];
  const alone: MergedRow = {
    verdict: isNewer ? 'changed' : 'older',
    row: isNewer ? there : undefined,
    kept: [],
  };
  if (partedAt !== null && SAYS_WHEN_EDITED.has(table.name) && editedAt(other) <= partedAt) {
    return alone;
  }
  const lacking = missing(textsIn(table.schema, standing), textsIn(table.schema, other));
  if (lacking.length === 0) return alone;
  if (!ONE_OF_A_KIND.has(table.name)) {
    return { ...alone, verdict: 'apart', kept: [copyOf(table.name, other)] };
  }
  const { value, left } = joinTexts(table.schema, standing, other);
  const joined = value as Row;
  const row = table.name === 'drafts' ? asNewest(joined, other) : joined;
  const kept = left.length === 0 ? [] : [keptApart(table.name, other, left)];
  return { verdict: 'apart', row: isSameValue(row, here) ? undefined : row, kept };
}

function newestInstant(row: Row): number {
  return Math.max(
    0,
    ...INSTANTS.map((name) => row[name]).filter((at): at is number => typeof at === 'number'),
  );
}

function editedAt(row: Row): number {
  return [row.editedAt, row.createdAt, row.at].find((at) => typeof at === 'number') ?? 0;
}

/** A line under way is taken from the row only when that is the newest there was. */
function asNewest(row: Row, other: Row): Row {
  const revisions = [row.revision, other.revision].filter((each) => typeof each === 'number');
  return { ...row, revision: Math.max(0, ...revisions) + 1 };
}

/** Under a key that comes from what it says: merging the same backup again adds it once. */
function copyOf(table: string, row: Row): { table: string; row: Row } {
  return { table, row: { ...row, id: idFor(table, row) } };
}

/** Words for which a session's own fields have no room become a note in it; the rest, a second row. */
function keptApart(table: string, row: Row, left: readonly string[]): { table: string; row: Row } {
  if (table !== 'sessions') return copyOf(table, row);
  const note = {
    sessionId: row.id,
    clientId: row.clientId,
    at: typeof row.startedAt === 'number' ? row.startedAt : row.plannedAt,
    phase: 'open',
    kind: 'note',
    layer: 'coach',
    text: left.join('\n\n'),
    tags: [],
    goalIds: [],
    editedAt: null,
    trashedAt: null,
  };
  return { table: 'notes', row: { ...note, id: idFor('notes', note) } };
}

function idFor(table: string, row: Row): string {
  const words = `${table} ${JSON.stringify(row)}`;
  const hex = [1, 2, 3, 4].map((seed) => lane(words, seed)).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

function lane(words: string, seed: number): string {
  let sum = Math.imul(seed, 0x9e3779b1);
  for (let at = 0; at < words.length; at += 1) {
    sum = Math.imul(sum ^ words.charCodeAt(at), 0x85ebca6b + 2 * seed);
    sum ^= sum >>> 13;
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}
