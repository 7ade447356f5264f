import type { Table } from 'dexie';
import { type Entry, entrySchema } from '@/lib/domain/entry';
import { foldedWords, matchesFolded } from '@/lib/domain/fold';
import { type CoachsideDb, db } from '@/lib/storage/db';

/** More hits than anybody reads; whoever gets so many adds a word. */
export const SEARCH_LIMIT = 200;

/** Small enough that a newer search is not kept waiting. */
const PAGE_ROWS = 500;

export interface SearchHit {
  entry: Entry;
  /** The client's display name. */
  shownAs: string;
}

export interface SearchProgress {
  /** All hits so far, newest first. */
  hits: readonly SearchHit[];
  isDone: boolean;
  /** There are more hits than the limit. */
  isCapped: boolean;
  /** Rows that could not be read. They are still on disk. */
  damaged: number;
}

interface SearchOptions {
  signal?: AbortSignal;
  limit?: number;
  store?: CoachsideDb;
}

type Row = Record<string, unknown>;
type EntryType = Entry['type'];

/**
 * Reads every note, commitment and ask, newest first, and reports after each page those that
 * contain all words of the query in their text or tags, whatever their case and accents. What is in
 * the trash, or belongs to something in the trash, is left out. Stops silently when aborted.
 */
export async function searchNotes(
  query: string,
  report: (progress: SearchProgress) => void,
  { signal, limit = SEARCH_LIMIT, store = db }: SearchOptions = {},
): Promise<void> {
  const words = foldedWords(query);
  let hits: SearchHit[] = [];
  let damaged = 0;
  const sources = words.length === 0 ? [] : openSources(store);
  const clients = new Map((await store.clients.toArray()).map((each) => [each.id as string, each]));

  while (sources.some((source) => !source.isDone)) {
    const pages = await Promise.all(sources.map((source) => source.nextPage()));
    const found = pages.flat().map(({ type, row }) => readHit(type, row, words));
    damaged += found.filter((each) => each === 'damaged').length;
    const entries = found.filter((each) => typeof each === 'object');
    const trashed = await trashedSessions(entries, store);
    const kept = entries.flatMap((entry) => {
      const client = clients.get(entry.row.clientId);
      const isTrashed = Boolean(client?.trashedAt) || trashed.has(entry.row.sessionId);
      return isTrashed ? [] : [{ entry, shownAs: client?.shownAs ?? '' }];
    });
    hits = [...hits, ...kept].toSorted((a, b) => b.entry.row.at - a.entry.row.at);
    if (signal?.aborted) return;
    if (hits.length > limit) break;
    report({ hits, isDone: false, isCapped: false, damaged });
  }
  report({ hits: hits.slice(0, limit), isDone: true, isCapped: hits.length > limit, damaged });
}

function openSources(store: CoachsideDb) {
  return [
    openSource('note', store.notes as unknown as Table<Row, string>),
    openSource('commitment', store.commitments as unknown as Table<Row, string>),
    openSource('ask', store.asks as unknown as Table<Row, string>),
  ];
}

/** Ids sort by the instant they were made, so that the primary key alone gives newest first. */
function openSource(type: EntryType, table: Table<Row, string>) {
  let below: string | undefined;
  const source = {
    isDone: false,
    async nextPage(): Promise<{ type: EntryType; row: Row }[]> {
      if (source.isDone) return [];
      const range = below === undefined ? table.orderBy(':id') : table.where(':id').below(below);
      const rows = await range.reverse().limit(PAGE_ROWS).toArray();
      below = String(rows.at(-1)?.id);
      source.isDone = rows.length < PAGE_ROWS;
      return rows.map((row) => ({ type, row }));
    },
  };
  return source;
}

/** The schema is applied to what matches only: parsing everything would cost more than reading it. */
function readHit(
  type: EntryType,
  row: Row,
  words: readonly string[],
): Entry | 'damaged' | undefined {
  if (typeof row.text !== 'string' || row.trashedAt === undefined) return 'damaged';
  if (row.trashedAt !== null) return undefined;
  const tags = Array.isArray(row.tags) ? row.tags.map((tag) => `#${tag}`) : [];
  if (!matchesFolded([row.text, ...tags].join(' '), words)) return undefined;
  return entrySchema.safeParse({ type, row }).data ?? 'damaged';
}

async function trashedSessions(
  entries: readonly Entry[],
  store: CoachsideDb,
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(entries.map(({ row }) => row.sessionId))];
  const sessions = await store.sessions.bulkGet(ids);
  return new Set(sessions.flatMap((each) => (each && each.trashedAt !== null ? [each.id] : [])));
}
