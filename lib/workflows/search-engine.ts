import Dexie from 'dexie';
import type { ClientId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { parseQuery } from '@/lib/domain/search/parse-query';
import type { SearchQuery } from '@/lib/domain/search/query';
import type { SearchLimits } from '@/lib/domain/search/result';
import { createSearchIndex, type SearchIndex } from '@/lib/domain/search/search-index';
import { searchRecords } from '@/lib/domain/search/search-records';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { onRowsChanged } from '@/lib/storage/row-changes';
import { createRowReader } from '@/lib/storage/row-reader';
import { queryNames } from '@/lib/text/search-names';
import { type KeptIndex, keepSearchIndex } from '@/lib/workflows/keep-search-index';
import { readHits } from '@/lib/workflows/read-hits';
import type { SearchAnswer } from '@/lib/workflows/search-answer';
import { readSearchGate } from '@/lib/workflows/search-gate';

export interface SearchRequest {
  query: string;
  language: Language;
  limits: SearchLimits;
}

/** Answers searches over everything. The first one reads everything into memory. */
export interface SearchEngine {
  /** `undefined` when a newer search took its place before it was begun. */
  search: (request: SearchRequest) => Promise<SearchAnswer | undefined>;
  /** Tells when the same search might be answered otherwise. Returns how to stop. */
  onChange: (tell: () => void) => () => void;
}

/** An engine in the same context answers every search. */
export interface LocalSearchEngine extends SearchEngine {
  search: (request: SearchRequest) => Promise<SearchAnswer>;
}

interface EngineOptions {
  now: () => number;
  store?: CoachsideDb;
  readGate?: typeof readSearchGate;
}

/** The search itself, where it runs: in a worker, or in the page where there can be none. */
export function createSearchEngine({
  now,
  store = db,
  readGate = readSearchGate,
}: EngineOptions): LocalSearchEngine {
  let kept: KeptIndex | undefined;
  const listeners = new Set<() => void>();
  const rows = createRowReader(store);
  let stopGate: (() => void) | undefined;
  const onChange = () => {
    rows.forget();
    for (const tell of listeners) tell();
  };

  /** What may be found changes with what the coach says of the screen. */
  function watchGate(): void {
    stopGate ??= onRowsChanged((changes) => {
      if (changes.has('meta')) onChange();
    }, store);
  }

  function forget(): void {
    stopGate?.();
    stopGate = undefined;
    kept?.close();
    kept = undefined;
    rows.forget();
  }

  return {
    onChange(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    async search({ query, language, limits }) {
      const parsed = parseQuery(query, queryNames);
      // What is in memory answers without the disk, and must not outlive it.
      if (store.hasBeenClosed()) throw new Dexie.DatabaseClosedError();
      const gate = await readGate(store);
      if (!gate.isOpen) {
        forget();
        return { ...emptyAnswer(query, parsed), isLocked: true };
      }
      watchGate();
      kept ??= keepSearchIndex({ now, onChange, store });
      await kept.upToDate().catch((error: unknown) => {
        forget(); // The next search begins again.
        throw error;
      });
      const { index, isComplete, damaged } = kept;
      const result = searchRecords(index, parsed, limits, gate);
      const words = wordsToMark(parsed);
      const groups = await readHits(result.groups, { words, language, rows });
      return {
        query,
        total: result.total,
        groups,
        moreGroups: result.groupCount - result.groups.length,
        facets: result.facets,
        clientNames: namesOf(result.facets.clients.keys(), index),
        problems: parsed.problems,
        words,
        isComplete,
        readCount: index.size,
        isLocked: false,
        damaged,
      };
    },
  };
}

function wordsToMark({ words, phrases, tags }: SearchQuery): readonly string[] {
  return [...words, ...[...phrases, ...tags].flatMap((each) => each.words)];
}

function emptyAnswer(query: string, parsed: SearchQuery): SearchAnswer {
  const { total, facets } = searchRecords(createSearchIndex(), parsed, NO_LIMITS);
  return {
    query,
    total,
    groups: [],
    moreGroups: 0,
    facets,
    clientNames: new Map(),
    problems: [],
    words: [],
    isComplete: true,
    readCount: 0,
    isLocked: false,
    damaged: 0,
  };
}

const NO_LIMITS: SearchLimits = { groups: 0, hitsPerGroup: 0 };

function namesOf(
  ids: Iterable<ClientId>,
  { tables: { owners, clientNames } }: SearchIndex,
): ReadonlyMap<ClientId, string> {
  const shownAs = (id: ClientId) => clientNames.get(owners.numberOf(id))?.at(-1) ?? '';
  return new Map(Array.from(ids, (id) => [id, shownAs(id)]));
}
