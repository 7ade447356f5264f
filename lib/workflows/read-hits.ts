import type { Language } from '@/lib/domain/language';
import { matchRanges } from '@/lib/domain/match-ranges';
import { excerptOf } from '@/lib/domain/search/excerpt';
import type { HitGroup } from '@/lib/domain/search/result';
import type { CoachsideDb } from '@/lib/storage/db';
import type { FoundGroup, FoundHit } from '@/lib/workflows/search-answer';
import type { Row, SearchSource } from '@/lib/workflows/search-sources';
import { shownTexts, sourcesOf, toSearchRecord } from '@/lib/workflows/to-search-record';

interface Reading {
  /** Comparable words to mark. */
  words: readonly string[];
  language: Language;
  store: CoachsideDb;
}

/**
 * Reads what was found, all as of the same moment. What has gone, or into the trash, since it was
 * indexed is left out.
 */
export async function readHits(
  groups: readonly HitGroup[],
  { words, language, store }: Reading,
): Promise<FoundGroup[]> {
  return store.transaction('r', store.tables, async () => {
    const [clients, sessions, rows] = await Promise.all([
      readRows(
        store,
        'clients',
        groups.map(({ clientId }) => clientId),
      ),
      readRows(
        store,
        'sessions',
        groups.flatMap(({ sessionId }) => sessionId ?? []),
      ),
      readFound(groups, store),
    ]);
    const answers = await readAnswers([...rows.values()], store);
    return groups.flatMap(({ clientId, sessionId, count, hits }) => {
      const found = hits.flatMap(({ id }) => {
        const hit = rows.get(id);
        return hit === undefined ? [] : toHit(hit, words.join(' '), language, answers);
      });
      const client = clients.get(clientId);
      const session = sessionId === null ? undefined : sessions.get(sessionId);
      if (found.length === 0) return [];
      return [
        {
          clientId,
          shownAs: String(client?.shownAs ?? ''),
          sessionId,
          at: session?.startedAt ?? session?.plannedAt,
          count: Math.max(found.length, count - (hits.length - found.length)),
          hits: found,
        },
      ];
    });
  });
}

interface FoundRow {
  source: SearchSource;
  row: Row;
}

async function readFound(
  groups: readonly HitGroup[],
  store: CoachsideDb,
): Promise<ReadonlyMap<string, FoundRow>> {
  const idsBySource = new Map<SearchSource, string[]>();
  for (const { id, kind } of groups.flatMap(({ hits }) => hits)) {
    for (const source of sourcesOf(kind)) {
      idsBySource.set(source, [...(idsBySource.get(source) ?? []), id]);
    }
  }
  const read = await Promise.all(
    [...idsBySource].map(async ([source, ids]) =>
      [...(await readRows(store, source.table, ids))].map(
        ([id, row]) => [id, { source, row }] as const,
      ),
    ),
  );
  return new Map(read.flat());
}

async function readRows(
  store: CoachsideDb,
  table: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Row>> {
  const wanted = [...new Set(ids)];
  const rows: Row[] = await store.table(table).bulkGet(wanted);
  return new Map(rows.flatMap((row, at) => (row === undefined ? [] : [[wanted[at] ?? '', row]])));
}

async function readAnswers(
  found: readonly FoundRow[],
  store: CoachsideDb,
): Promise<ReadonlyMap<string, Row>> {
  const ids = found.flatMap(({ row }) => row.answerNoteId ?? []);
  return readRows(store, 'notes', ids);
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
      answer: answer?.trashedAt === null ? String(answer.text) : undefined,
    },
  ];
}
