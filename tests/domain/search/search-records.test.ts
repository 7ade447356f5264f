import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientId, SessionId } from '@/lib/domain/ids';
import { parseQuery } from '@/lib/domain/search/parse-query';
import { SEARCH_KINDS, type SearchRecord } from '@/lib/domain/search/record';
import {
  createSearchIndex,
  LAYERS,
  PHASES,
  type SearchIndex,
} from '@/lib/domain/search/search-index';
import { searchRecords } from '@/lib/domain/search/search-records';
import { type NaivePractice, naiveSearch } from '@/tests/fixtures/naive-search';
import { PLAIN_NAMES } from '@/tests/fixtures/query-names';

const RUNS = process.env.COACHSIDE_FULL === '1' ? 3_000 : 150;
const EVERYTHING = { groups: 1_000, hitsPerGroup: 1_000 };
const DAY = 86_400_000;
const START = Date.UTC(2026, 2, 1, 12);

const parse = (text: string) => parseQuery(text, PLAIN_NAMES);

describe('the search over everything', () => {
  it('finds the same as reading it all, after any writes, edits, deletes and restores', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 40 }),
        fc.array(query, { maxLength: 8 }),
        (steps, queries) => {
          const index = createSearchIndex();
          const model = aModel();
          for (const each of steps) each(index, model);

          for (const { text, open } of queries) {
            const result = searchRecords(index, parse(text), EVERYTHING, open);
            const found = result.groups.flatMap(({ hits }) => hits.map(({ id }) => id));
            const expected = naiveSearch(model, parse(text), open);

            expect(new Set(found)).toEqual(expected);
            expect(found.length).toBe(expected.size);
            expect(result.total).toBe(expected.size);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('puts what was typed first, then its beginnings, then its typos', () => {
    const index = indexOf([
      aRecord({ id: 'typo', texts: ['Her trsut grows'], at: START + 3 * DAY, sessionId: 'c' }),
      aRecord({
        id: 'beginning',
        texts: ['Trustworthy at last'],
        at: START + 2 * DAY,
        sessionId: 'b',
      }),
      aRecord({ id: 'word', texts: ['No trust in the plan'], at: START, sessionId: 'a' }),
    ]);

    expect(idsOf(index, 'trust')).toEqual(['word', 'beginning', 'typo']);
  });

  it('puts the newest first among equals, and a client before lines', () => {
    const index = indexOf([
      aRecord({ id: 'old', texts: ['Ana called'], at: START, sessionId: 'a' }),
      aRecord({ id: 'new', texts: ['Ana wrote'], at: START + DAY, sessionId: 'b' }),
      aRecord({
        id: 'ana',
        kind: 'client',
        texts: ['Ana Costa'],
        at: START - DAY,
        sessionId: null,
      }),
    ]);

    expect(idsOf(index, 'an')).toEqual(['ana', 'new', 'old']);
  });

  it('keeps what was said in one session together, and counts what it does not show', () => {
    const index = indexOf(
      [0, 1, 2, 3].map((minute) =>
        aRecord({ id: `${minute}`, texts: ['energy'], at: START + minute, sessionId: 'a' }),
      ),
    );

    const { groups, total } = searchRecords(index, parse('energy'), { groups: 5, hitsPerGroup: 2 });

    expect(groups).toEqual([
      {
        clientId: 'ana',
        names: [],
        sessionId: 'a',
        at: undefined,
        count: 4,
        hits: [
          { id: '3', table: 'notes' },
          { id: '2', table: 'notes' },
        ],
      },
    ]);
    expect(total).toBe(4);
  });

  it('counts what there is of each, of all hits', () => {
    const index = indexOf([
      aRecord({ id: '1', texts: ['plan'], kind: 'insight', tags: ['Límite'], phase: 'goal' }),
      aRecord({ id: '2', texts: ['plan'], layer: 'client', tags: ['limite', 'team'] }),
      aRecord({ id: '3', texts: ['other'], clientId: 'bob' }),
    ]);

    const { facets } = searchRecords(index, parse('plan'), EVERYTHING);

    expect([...facets.kinds]).toEqual([
      ['note', 1],
      ['insight', 1],
    ]);
    expect([...facets.layers]).toEqual([
      ['coach', 1],
      ['client', 1],
    ]);
    expect([...facets.phases]).toEqual([['goal', 1]]);
    expect([...facets.clients]).toEqual([['ana', 2]]);
    expect([...facets.tags]).toEqual([
      ['Límite', 2],
      ['team', 1],
    ]);
  });

  it('finds nothing for nothing', () => {
    expect(idsOf(indexOf([aRecord({ id: '1' })]), '  ')).toEqual([]);
  });
});

type Over = Partial<Omit<SearchRecord, 'clientId' | 'sessionId'>> & {
  clientId?: string;
  sessionId?: string | null;
};

function aRecord({ clientId = 'ana', sessionId = 'a', ...over }: Over): SearchRecord {
  return {
    id: 'note',
    table: 'notes',
    kind: 'note',
    at: START,
    layer: 'coach',
    phase: null,
    texts: [],
    tags: [],
    ...over,
    clientId: clientId as ClientId,
    sessionId: sessionId as SessionId | null,
  };
}

function indexOf(records: readonly SearchRecord[]): SearchIndex {
  const index = createSearchIndex();
  for (const record of records) index.put(record);
  return index;
}

function idsOf(index: SearchIndex, text: string): string[] {
  const { groups } = searchRecords(index, parse(text), EVERYTHING);
  return groups.flatMap(({ hits }) => hits.map(({ id }) => id));
}

interface Model extends NaivePractice {
  records: SearchRecord[];
  trashedOwners: Set<string>;
  clientNames: Map<string, readonly string[]>;
}

function aModel(): Model {
  return { records: [], trashedOwners: new Set(), clientNames: new Map() };
}

type Step = (index: SearchIndex, model: Model) => void;

const CLIENTS = ['ana', 'bob', 'eva'];
const SESSIONS = ['monday', 'tuesday', 'friday'];
const WORDS = [
  'trust',
  'trsut',
  'Confianza',
  'confinza',
  'el',
  'Él',
  'año',
  'ano',
  'board',
  'boarding',
  'delegation',
  'delgeation',
  'un',
  'ﬁnal',
  'don’t',
  'ὈΔΟΣ',
];
const text = fc
  .array(fc.constantFrom(...WORDS, '. ', '\n'), { maxLength: 6 })
  .map((all) => all.join(' '));
const tag = fc.constantFrom('board', 'Board', 'bo', 'límite', 'high-stakes');
const owner = fc.constantFrom(...CLIENTS, ...SESSIONS);

const record = fc
  .record({
    id: fc.constantFrom(...Array.from({ length: 12 }, (_, at) => `id-${at}`)),
    kind: fc.constantFrom(...SEARCH_KINDS),
    at: fc.integer({ min: 0, max: 10 }).map((days) => START + days * DAY),
    clientId: fc.constantFrom(...CLIENTS),
    sessionId: fc.option(fc.constantFrom(...SESSIONS)),
    layer: fc.constantFrom(...LAYERS),
    phase: fc.option(fc.constantFrom(...PHASES.slice(0, 3))),
    texts: fc.array(text, { maxLength: 2 }),
    tags: fc.array(tag, { maxLength: 2 }),
  })
  .map(aRecord);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: record.map(
      (each): Step =>
        (index, model) => {
          index.put(each);
          model.records = [...model.records.filter(({ id }) => id !== each.id), each];
        },
    ),
  },
  {
    weight: 2,
    arbitrary: record.map(
      ({ id }): Step =>
        (index, model) => {
          index.remove(id);
          model.records = model.records.filter((each) => each.id !== id);
        },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(owner, fc.boolean()).map(
      ([id, isTrashed]): Step =>
        (index, model) => {
          index.setTrashed(id, isTrashed);
          if (isTrashed) model.trashedOwners.add(id);
          else model.trashedOwners.delete(id);
        },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...CLIENTS), fc.constantFrom('Ana Costa', 'Íñigo Bo')).map(
      ([id, name]): Step =>
        (index, model) => {
          index.nameClient(id as ClientId, [name]);
          model.clientNames.set(id, [name]);
        },
    ),
  },
);

const part = fc.oneof(
  fc.constantFrom(...WORDS, 'tru', 'conf', 'dlegation', 'b', 'bor', 'boardnig'),
  text.map((words) => `"${words}"`),
  fc.constantFrom(
    'tag:bo',
    'tag:"board"',
    '#limite',
    'client:ana',
    'client:"inigo bo"',
    'client:co',
  ),
  fc.constantFrom(
    'kind:insight',
    'kind:c',
    'layer:client',
    'phase:open',
    'after:2026-03-04',
    'before:2026-03-08',
  ),
);
const query = fc.record({
  text: fc
    .tuple(fc.array(part, { maxLength: 3 }), fc.constantFrom('', ' "el ano', ' "boa'))
    .map(([parts, end]) => parts.join(' ') + end),
  open: fc.record({
    layers: fc.constantFrom('all' as const, 'all' as const, ['client', 'sponsor'] as const),
    onlyOf: fc.constantFrom(undefined, undefined, ...CLIENTS, 'somebody unknown') as fc.Arbitrary<
      ClientId | undefined
    >,
  }),
});
