import { consentHowSchema, consentPurposeSchema } from '@/lib/domain/consent';
import type { Instant } from '@/lib/domain/days';
import type { Language } from '@/lib/domain/language';
import { layerSchema } from '@/lib/domain/layers';
import { phaseSchema } from '@/lib/domain/phases';
import { SEARCH_KINDS, type SearchKind, type SearchRecord } from '@/lib/domain/search/record';
import { documentKindSchema } from '@/lib/domain/sent-document';
import type { CoachsideDb } from '@/lib/storage/db';
import { searchText } from '@/lib/text/search';

// biome-ignore lint/suspicious/noExplicitAny: a row of any table, which may be damaged
export type Row = any;

type Words = (typeof searchText)[Language];

/** Rows of one table that can be found, and what can be found of each. */
export interface SearchSource {
  table: keyof CoachsideDb & string;
  kind: SearchKind | ((row: Row) => SearchKind);
  at: (row: Row) => Instant;
  /** What the coach or the client said. */
  texts: (row: Row) => readonly string[];
  /** What Coachside says of it instead, in the words of a language. */
  says?: (row: Row, t: Words) => string;
  /** What a source does not say: `coach`. */
  layer?: (row: Row) => SearchRecord['layer'];
  clientId?: (row: Row) => string;
  sessionId?: (row: Row) => string | null;
}

const ofSession = (row: Row) => row.sessionId;

/**
 * Everything that can be found. To add a table: add an entry here, and its rows are indexed, kept up
 * to date and shown.
 */
export const searchSources: readonly SearchSource[] = [
  {
    table: 'clients',
    kind: 'client',
    at: (row) => row.createdAt,
    texts: (row) => [row.name, row.shownAs, ...row.members, row.contact],
    clientId: (row) => row.id,
  },
  {
    table: 'sessions',
    kind: 'session',
    at: (row) => row.startedAt ?? row.plannedAt,
    texts: (row) => [row.focus],
    layer: () => 'client',
    sessionId: (row) => row.id,
  },
  {
    table: 'goals',
    kind: 'goal',
    at: (row) => row.createdAt,
    texts: (row) => [row.text, row.measure],
    layer: () => 'client',
  },
  {
    table: 'ratings',
    kind: 'goal',
    at: (row) => row.at,
    texts: (row) => [row.evidence],
    sessionId: ofSession,
  },
  {
    table: 'commitments',
    kind: 'commitment',
    at: (row) => row.at,
    texts: (row) => [row.text],
    layer: (row) => row.layer,
    sessionId: ofSession,
  },
  {
    table: 'reflections',
    kind: 'reflection',
    at: (row) => row.at,
    texts: (row) => [row.text],
    sessionId: ofSession,
  },
  {
    table: 'checkins',
    kind: 'check-in',
    at: (row) => row.at,
    texts: (row) => [row.keepOrChange],
    sessionId: ofSession,
  },
  {
    table: 'consents',
    kind: 'agreement',
    at: (row) => Date.parse(`${row.givenOn}T12:00`),
    texts: () => [],
    says: ({ purpose, how }, t) =>
      `${t.purposes[consentPurposeSchema.parse(purpose)]}, ${t.how[consentHowSchema.parse(how)]}`,
  },
  {
    table: 'sentDocuments',
    kind: 'document',
    at: (row) => row.at,
    texts: () => [],
    says: ({ kind, format }, t) => t.sent(t.documents[documentKindSchema.parse(kind)], format),
    sessionId: ofSession,
  },
  {
    table: 'asks',
    kind: 'ask',
    at: (row) => row.at,
    texts: (row) => [row.text],
    sessionId: ofSession,
  },
  {
    table: 'notes',
    kind: (row) => row.kind,
    at: (row) => row.at,
    texts: (row) => [row.text],
    layer: (row) => row.layer,
    sessionId: ofSession,
  },
];

/**
 * What can be found of a row; `undefined` where there is nothing to find: it is in the trash, or
 * says nothing. A damaged row gives `'damaged'`.
 */
export function toSearchRecord(
  source: SearchSource,
  row: Row,
): SearchRecord | 'damaged' | undefined {
  try {
    if (typeof row.trashedAt === 'number') return undefined;
    const record: SearchRecord = {
      id: row.id,
      kind: typeof source.kind === 'string' ? source.kind : source.kind(row),
      at: source.at(row),
      clientId: source.clientId?.(row) ?? row.clientId,
      sessionId: source.sessionId?.(row) ?? null,
      layer: source.layer?.(row) ?? 'coach',
      phase: row.phase ?? null,
      texts: textsOf(source, row),
      tags: row.tags ?? [],
    } as SearchRecord;
    if (!isWhole(record)) return 'damaged';
    return record.texts.some((text) => text !== '') || record.tags.length > 0 ? record : undefined;
  } catch {
    // A row that is not what its table holds: it is counted and told.
    return 'damaged';
  }
}

/** In every language, because nobody knows which one will be typed. */
function textsOf({ texts, says }: SearchSource, row: Row): readonly string[] {
  return says === undefined ? texts(row) : Object.values(searchText).map((t) => says(row, t));
}

/** The same in one language, to be shown. */
export function shownTexts(source: SearchSource, row: Row, language: Language): readonly string[] {
  return source.says === undefined ? source.texts(row) : [source.says(row, searchText[language])];
}

/** The sources a hit of a kind may come from. */
export function sourcesOf(kind: SearchKind): readonly SearchSource[] {
  const named = searchSources.filter((source) => source.kind === kind);
  return named.length > 0
    ? named
    : searchSources.filter(({ kind: each }) => typeof each !== 'string');
}

/** Parsing every row with its schema would take longer than reading it. */
function isWhole({ id, kind, at, clientId, sessionId, layer, phase, texts, tags }: SearchRecord) {
  return (
    typeof id === 'string' &&
    SEARCH_KINDS.includes(kind) &&
    Number.isFinite(at) &&
    typeof clientId === 'string' &&
    (sessionId === null || typeof sessionId === 'string') &&
    layerSchema.options.includes(layer) &&
    (phase === null || phaseSchema.options.includes(phase)) &&
    [...texts, ...tags].every((text) => typeof text === 'string')
  );
}
