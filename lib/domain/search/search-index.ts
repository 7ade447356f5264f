import type { Instant } from '@/lib/domain/days';
import type { ClientId, SessionId } from '@/lib/domain/ids';
import { layerSchema } from '@/lib/domain/layers';
import { phaseSchema } from '@/lib/domain/phases';
import { type Column, createColumn } from '@/lib/domain/search/column';
import { createNumbering, type Numbering } from '@/lib/domain/search/numbering';
import { createPostings, type Postings } from '@/lib/domain/search/postings';
import { AS_ITS_SESSION, SEARCH_KINDS, type SearchRecord } from '@/lib/domain/search/record';
import { createVocabulary, type Vocabulary } from '@/lib/domain/search/vocabulary';
import { comparable, writtenWords } from '@/lib/domain/search-words';

/** The words of all records, and where they stand. */
export interface IndexedWords {
  vocabulary: Vocabulary;
  postings: Postings;
}

/**
 * Everything that can be found, in memory only. Records are numbered as they come; one that changes
 * gets a new number, and its old one is no longer alive.
 */
export interface SearchIndex {
  /** Adds a record, or takes the place of the one with its id. */
  put: (record: SearchRecord) => void;
  /** Forgets a record. Does nothing about one that is not there. */
  remove: (id: string) => void;
  /** The ids of all records of a table. */
  idsOf: (table: string) => Set<string>;
  /** Says whether a client or session is in the trash: with it goes all that belongs to it. */
  setTrashed: (ownerId: string, isTrashed: boolean) => void;
  /** Whose a session is and when it was, for what is of a session and does not say it. */
  placeSession: (id: SessionId, clientId: ClientId, at: Instant) => void;
  /** What a client is called, for `client:`. */
  nameClient: (id: ClientId, names: readonly string[]) => void;
  /** How many records can be found, and how many numbers are taken up by ones that are gone. */
  readonly size: number;
  readonly deadCount: number;
  /** A little less than the memory it takes: its blocks of numbers, without ids and words. */
  bytes: () => number;
  readonly tables: IndexTables;
}

/** What a search reads. Columns hold one number for each record, by the record's own number. */
export interface IndexTables {
  texts: IndexedWords;
  tags: IndexedWords;
  /** A tag as it was first written, by its number in the vocabulary. */
  tagNames: readonly string[];
  ids: readonly string[];
  at: Column<Float64Array>;
  kind: Column<Uint8Array>;
  layer: Column<Uint8Array>;
  /** One more than the phase's place; 0 for none. */
  phase: Column<Uint8Array>;
  client: Column<Uint32Array>;
  /** 0 for none. */
  session: Column<Uint32Array>;
  table: Column<Uint8Array>;
  isAlive: Column<Uint8Array>;
  tableNames: Numbering;
  owners: Numbering;
  trashedOwners: ReadonlySet<number>;
  /** Whose each session is, and when it was. */
  places: ReadonlyMap<number, { client: number; at: Instant }>;
  clientNames: ReadonlyMap<number, readonly string[]>;
}

export const LAYERS = layerSchema.options;
export const PHASES = phaseSchema.options;
/** The owner of what has none. */
const NONE = 0;

export function createSearchIndex(): SearchIndex {
  const texts = { vocabulary: createVocabulary(), postings: createPostings() };
  const tags = { vocabulary: createVocabulary(), postings: createPostings() };
  const columns = {
    at: createColumn(Float64Array),
    kind: createColumn(Uint8Array),
    layer: createColumn(Uint8Array),
    phase: createColumn(Uint8Array),
    client: createColumn(Uint32Array),
    session: createColumn(Uint32Array),
    table: createColumn(Uint8Array),
    isAlive: createColumn(Uint8Array),
  };
  const owners = createNumbering();
  owners.numberOf(''); // Stands for none.
  const tableNames = createNumbering();
  const trashedOwners = new Set<number>();
  const places = new Map<number, { client: number; at: Instant }>();
  const clientNames = new Map<number, readonly string[]>();
  const tagNames: string[] = [];
  const ids: string[] = [];
  const numbers = new Map<string, number>();

  function addWords(record: SearchRecord, number: number): void {
    let position = 0;
    for (const text of [...record.texts, ...record.tags]) {
      for (const word of writtenWords(text)) {
        texts.postings.add(texts.vocabulary.numberOf(word), number, position);
        position += 1;
      }
      position += 1; // No phrase goes on from one text to the next.
    }
    for (const tag of new Set(record.tags.map(comparable))) {
      const list = tags.vocabulary.numberOf(tag);
      tags.postings.add(list, number, 0);
      tagNames[list] ??= record.tags.find((each) => comparable(each) === tag) ?? tag;
    }
  }

  function remove(id: string): void {
    const number = numbers.get(id);
    if (number === undefined) return;
    columns.isAlive.set(number, 0);
    numbers.delete(id);
  }

  return {
    put(record) {
      remove(record.id);
      const number = ids.push(record.id) - 1;
      numbers.set(record.id, number);
      const session = record.sessionId === null ? NONE : owners.numberOf(record.sessionId);
      const client = owners.numberOf(record.clientId);
      const place = places.get(session);
      columns.at.push(record.at === AS_ITS_SESSION ? (place?.at ?? record.at) : record.at);
      columns.kind.push(SEARCH_KINDS.indexOf(record.kind));
      columns.layer.push(LAYERS.indexOf(record.layer));
      columns.phase.push(record.phase === null ? 0 : PHASES.indexOf(record.phase) + 1);
      columns.client.push(client === NONE ? (place?.client ?? NONE) : client);
      columns.session.push(session);
      columns.table.push(tableNames.numberOf(record.table));
      columns.isAlive.push(1);
      addWords(record, number);
    },
    remove,
    idsOf(table) {
      const wanted = tableNames.numberOf(table);
      const { values } = columns.table;
      return new Set(
        ids.filter((id, number) => values[number] === wanted && numbers.get(id) === number),
      );
    },
    setTrashed(ownerId, isTrashed) {
      const owner = owners.numberOf(ownerId);
      if (isTrashed) trashedOwners.add(owner);
      else trashedOwners.delete(owner);
    },
    placeSession(id, clientId, at) {
      places.set(owners.numberOf(id), { client: owners.numberOf(clientId), at });
    },
    nameClient(id, names) {
      clientNames.set(owners.numberOf(id), names);
    },
    get size() {
      return numbers.size;
    },
    get deadCount() {
      return ids.length - numbers.size;
    },
    bytes() {
      const blocks = [texts.postings, tags.postings, ...Object.values(columns)];
      return blocks.reduce((total, block) => total + block.bytes(), 0);
    },
    tables: {
      ...{ texts, tags, tagNames, ids, ...columns },
      ...{ tableNames, owners, trashedOwners, places, clientNames },
    },
  };
}
