import type { Language } from '@/lib/domain/language';
import { layerSchema } from '@/lib/domain/layers';
import { phaseSchema } from '@/lib/domain/phases';
import { SEARCH_KINDS, type SearchRecord } from '@/lib/domain/search/record';
import { searchText } from '@/lib/text/search';
import { noon, type Row, type SearchSource } from '@/lib/workflows/search-sources';

/** What belongs to no client is found, but not by anybody's name. */
const NO_CLIENT = '';

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
    const record = {
      id: recordId(source, keyOf(source, row)),
      table: source.table,
      kind: typeof source.kind === 'string' ? source.kind : source.kind(row),
      at: source.at?.(row) ?? row.at ?? noon(row.on),
      clientId: source.clientId?.(row) ?? row.clientId ?? NO_CLIENT,
      sessionId: source.sessionId?.(row) ?? row.sessionId ?? null,
      layer: row.layer ?? source.layer ?? 'coach',
      phase: row.phase ?? null,
      texts: indexedTexts(source, row),
      tags: row.tags ?? [],
    } as SearchRecord;
    if (!isWhole(record)) return 'damaged';
    return record.texts.length > 0 || record.tags.length > 0 ? record : undefined;
  } catch {
    // A row that is not what its table holds: it is counted and told.
    return 'damaged';
  }
}

/** What a row is found by: its id, or its key with the mark of its table. */
export function recordId({ mark = '' }: SearchSource, key: string): string {
  return mark + key;
}

/** The key of the row that was found. */
export function rowKey({ mark = '' }: SearchSource, id: string): string {
  return id.slice(mark.length);
}

export function keyOf({ mark }: SearchSource, row: Row): string {
  return mark === undefined ? row.id : row.sessionId;
}

/** What is indexed: in every language, because nobody knows which one will be typed. */
function indexedTexts({ texts, says }: SearchSource, row: Row): readonly string[] {
  if (says !== undefined) return Object.values(searchText).map((t) => says(row, t));
  return withWords(texts?.(row) ?? []);
}

/** The same in one language, to be shown. */
export function shownTexts(source: SearchSource, row: Row, language: Language): readonly string[] {
  if (source.says !== undefined) return [source.says(row, searchText[language])];
  return withWords(source.texts?.(row) ?? []);
}

/** What is no text at all stays, so that its row is known as damaged. */
function withWords(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter((text) => text !== undefined && text !== '') as string[];
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
