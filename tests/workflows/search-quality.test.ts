import { describe, expect, it } from 'vitest';
import type { ClientId } from '@/lib/domain/ids';
import { parseQuery } from '@/lib/domain/search/parse-query';
import { createSearchIndex, type SearchIndex } from '@/lib/domain/search/search-index';
import { searchRecords } from '@/lib/domain/search/search-records';
import { queryNames } from '@/lib/text/search-names';
import { type Row, searchSources } from '@/lib/workflows/search-sources';
import { toSearchRecord } from '@/lib/workflows/to-search-record';
import { type ClientRows, makePractice } from '@/scripts/practice/practice';
import { sizeOf } from '@/scripts/practice/sizes';
import { NOW } from '@/tests/fixtures/builders';
import {
  SOUGHT_NOTES,
  SOUGHT_QUERIES,
  SOUGHT_ROWS,
  type Sought,
} from '@/tests/fixtures/sought-notes';

/** Ten years in the full size: the more there is, the more stands between a coach and the note. */
const NOTES = process.env.COACHSIDE_FULL === '1' ? 400_000 : 20_000;
/** What the palette shows. */
const SHOWN = { groups: 12, hitsPerGroup: 3 };
const WANTED_FIRST = 57;

describe(`sixty searches over a practice of ${NOTES} notes`, () => {
  const { index, found } = indexedPractice();
  const places = SOUGHT_QUERIES.map(([query, name]) => ({ query, place: placeOf(query, name) }));

  it('are sixty, in both languages', () => {
    expect(SOUGHT_QUERIES).toHaveLength(60);
  });

  it('find everything that was meant', () => {
    expect(places.filter(({ place }) => place === -1)).toEqual([]);
  });

  it('show it among the first three, nearly always', () => {
    const late = places.filter(({ place }) => place > 2);

    expect(late.length, JSON.stringify(late)).toBeLessThanOrEqual(60 - WANTED_FIRST);
  });

  function placeOf(query: string, name: Sought): number {
    const { id, client, day } = found.get(name) ?? { id: '', client: '', day: '' };
    const typed = query.replace('{client}', client).replace('{day}', day);
    const { groups } = searchRecords(index, parseQuery(typed, queryNames), SHOWN);
    return groups.flatMap(({ hits }) => hits).findIndex((hit) => hit.id === id);
  }
});

interface Found {
  id: string;
  /** The client's display name, and the day. */
  client: string;
  day: string;
}

function indexedPractice(): { index: SearchIndex; found: ReadonlyMap<Sought, Found> } {
  const index = createSearchIndex();
  const found = new Map<Sought, Found>();
  const planted = Object.values(SOUGHT_NOTES);
  for (const rows of makePractice({ ...sizeOf(NOTES), seed: 27, until: NOW, planted })) {
    for (const [name, id] of plantRows(rows, found)) {
      found.set(name, { id, client: rows.clients[0]?.shownAs ?? '', day: '' });
    }
    for (const source of searchSources) {
      const table = source.table as keyof typeof rows;
      for (const row of (rows[table] ?? []) as readonly Row[]) {
        const record = toSearchRecord(source, row);
        if (record === 'damaged') throw new Error(`A damaged row of ${table}`);
        if (record !== undefined) index.put(record);
      }
    }
    const [client] = rows.clients;
    index.nameClient(client?.id as ClientId, [client?.name ?? '', client?.shownAs ?? '']);
    for (const note of rows.notes) {
      const name = nameOf(note.text);
      const day = new Date(note.at - 86_400_000).toISOString().slice(0, 10);
      if (name !== undefined) found.set(name, { id: note.id, client: client?.shownAs ?? '', day });
    }
  }
  return { index, found };
}

/** Puts what else is sought into the practice, each once, beside the first row of its table. */
function plantRows(
  rows: ClientRows,
  found: ReadonlyMap<Sought, Found>,
): [name: keyof typeof SOUGHT_ROWS, id: string][] {
  const names = Object.keys(SOUGHT_ROWS) as (keyof typeof SOUGHT_ROWS)[];
  return names
    .filter((name) => !found.has(name))
    .flatMap((name) => {
      const { table, said } = SOUGHT_ROWS[name];
      const list: object[] = rows[table];
      const id = crypto.randomUUID();
      if (list[0] === undefined) return [];
      list.push({ ...list[0], ...said, id });
      return [[name, id]];
    });
}

function nameOf(text: string): keyof typeof SOUGHT_NOTES | undefined {
  const names = Object.keys(SOUGHT_NOTES) as (keyof typeof SOUGHT_NOTES)[];
  return names.find((name) => SOUGHT_NOTES[name].text === text);
}
