import type { Language } from '@/lib/domain/language';
import { matchRanges } from '@/lib/domain/match-ranges';
import { excerptOf } from '@/lib/domain/search/excerpt';
import type { SearchRecord } from '@/lib/domain/search/record';
import type { HitGroup } from '@/lib/domain/search/result';
import type { RowReader } from '@/lib/storage/row-reader';
import type { FoundGroup, FoundHit, HitPlace } from '@/lib/workflows/search-answer';
import {
  type Row,
  type SearchPage,
  type SearchSource,
  searchSources,
} from '@/lib/workflows/search-sources';
import { recordId, rowKey, shownTexts, toSearchRecord } from '@/lib/workflows/to-search-record';

interface Reading {
  /** Comparable words to mark. */
  words: readonly string[];
  language: Language;
  rows: RowReader;
}

/** Reads what was found. What has gone, or into the trash, since it was indexed is left out. */
export async function readHits(
  groups: readonly HitGroup[],
  { words, language, rows: reader }: Reading,
): Promise<FoundGroup[]> {
  const rows = await readFound(groups, reader);
  const answers = await readAnswers([...rows.values()], reader);
  return groups.flatMap(({ clientId, names, sessionId, at, count, hits }) => {
    const found = hits.flatMap(({ id }) => {
      const hit = rows.get(id);
      return hit === undefined ? [] : toHit(hit, words.join(' '), language, answers);
    });
    if (found.length === 0) return [];
    return [
      {
        clientId,
        shownAs: names.at(-1) ?? '',
        sessionId,
        at,
        count: Math.max(found.length, count - (hits.length - found.length)),
        hits: found,
      },
    ];
  });
}

interface FoundRow {
  source: SearchSource;
  row: Row;
}

async function readFound(
  groups: readonly HitGroup[],
  reader: RowReader,
): Promise<ReadonlyMap<string, FoundRow>> {
  const found = Map.groupBy(
    groups.flatMap(({ hits }) => hits),
    ({ table }) => table,
  );
  const sources = searchSources.filter(({ table }) => found.has(table));
  const read = await Promise.all(
    sources.map(async (source) => {
      const keys = (found.get(source.table) ?? []).map(({ id }) => rowKey(source, id));
      return [...(await reader.read(source.table, keys))].map(
        ([key, row]) => [recordId(source, key), { source, row }] as const,
      );
    }),
  );
  return new Map(read.flat());
}

async function readAnswers(
  found: readonly FoundRow[],
  reader: RowReader,
): Promise<ReadonlyMap<string, Row>> {
  const ids = found.flatMap(({ row }) => row.answerNoteId ?? []);
  return reader.read('notes', ids);
}

function toHit(
  { source, row }: FoundRow,
  words: string,
  language: Language,
  answers: ReadonlyMap<string, Row>,
): FoundHit[] {
  const record = toSearchRecord(source, row);
  if (record === undefined || record === 'damaged') return [];
  const texts = shownTexts(source, row, language);
  const matches = texts.map((text) => ({ text, ranges: matchRanges(text, words) }));
  const shown = matches.find(({ ranges }) => ranges.length > 0) ?? matches[0];
  const answer = answers.get(row.answerNoteId);
  return [
    {
      id: record.id,
      kind: record.kind,
      at: record.at,
      layer: record.layer,
      excerpt: excerptOf(shown?.text ?? '', shown?.ranges ?? []),
      tags: record.tags,
      place: placeOf({ source, row }, record),
      answer: answer?.trashedAt === null ? String(answer.text) : undefined,
    },
  ];
}

function placeOf({ source, row }: FoundRow, record: SearchRecord): HitPlace {
  const page = typeof source.page === 'string' ? source.page : source.page(row);
  return { page, id: ownerOf(page, record, row), entryId: source.line?.(row) ?? record.id };
}

/** Whose page it is. */
function ownerOf(page: SearchPage, { clientId, sessionId }: SearchRecord, row: Row): string {
  if (page === 'growth' || page === 'hours') return '';
  if (page === 'session') return sessionId ?? '';
  return page === 'deck' ? (row.deckId ?? row.id) : clientId;
}
