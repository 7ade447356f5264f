import type { Day } from '@/lib/domain/days';
import type { Openness, SearchQuery, WantedName } from '@/lib/domain/search/query';
import { SEARCH_KINDS } from '@/lib/domain/search/record';
import { type IndexTables, LAYERS, PHASES } from '@/lib/domain/search/search-index';
import { wordsOf } from '@/lib/domain/search-words';

/**
 * Tells of a record, by number, whether it may be found and is what a query narrows down to. This is
 * the one gate of every search: what is gone, in the trash, in a layer that is not open or of a client
 * who is not open stops here.
 */
export function createWantedFilter(
  tables: IndexTables,
  query: SearchQuery,
  { layers: openLayers, onlyOf }: Openness,
): (number: number) => boolean {
  const [at, kind, layer, phase] = [
    tables.at.values,
    tables.kind.values,
    tables.layer.values,
    tables.phase.values,
  ];
  const isOpen = flags(LAYERS.length, (place) => {
    const each = LAYERS[place];
    return each !== undefined && (openLayers === 'all' || openLayers.includes(each));
  });
  const kinds = flagsOf(SEARCH_KINDS, query.kinds);
  const layers = flagsOf(LAYERS, query.layers);
  const phases = flagsOf([undefined, ...PHASES], query.phases);
  const isOwnerWanted = wantedOwners(tables, query, onlyOf);
  const [client, session, isAlive] = [
    tables.client.values,
    tables.session.values,
    tables.isAlive.values,
  ];
  const from = query.after === null ? Number.NEGATIVE_INFINITY : beginningOf(query.after);
  const to = query.before === null ? Number.POSITIVE_INFINITY : beginningOf(query.before);
  return (number) =>
    isAlive[number] === 1 &&
    isOpen[layer[number] ?? 0] === 1 &&
    kinds[kind[number] ?? 0] === 1 &&
    layers[layer[number] ?? 0] === 1 &&
    phases[phase[number] ?? 0] === 1 &&
    ((isOwnerWanted[client[number] ?? 0] ?? 0) & OF_CLIENT) !== 0 &&
    ((isOwnerWanted[session[number] ?? 0] ?? 0) & OF_SESSION) !== 0 &&
    (at[number] ?? 0) >= from &&
    (at[number] ?? 0) < to;
}

const OF_CLIENT = 1;
const OF_SESSION = 2;
/** The number of no owner. */
const NOBODY = -1;

/** What each owner may be found as. Nothing in the trash is; a client must be one that is meant. */
function wantedOwners(
  tables: IndexTables,
  query: SearchQuery,
  onlyOf: Openness['onlyOf'],
): Uint8Array {
  const called = query.clients.length === 0 ? undefined : clientsCalled(tables, query.clients);
  const only = onlyOf === undefined ? undefined : (tables.owners.find(onlyOf) ?? NOBODY);
  const isMeant = (owner: number) =>
    (called === undefined || called.has(owner)) && (only === undefined || only === owner);
  return flags(
    tables.owners.size,
    (owner) => !tables.trashedOwners.has(owner),
    (owner) => OF_SESSION + (isMeant(owner) ? OF_CLIENT : 0),
  );
}

function flags(
  count: number,
  isSet: (place: number) => boolean,
  valueAt: (place: number) => number = () => 1,
): Uint8Array {
  return Uint8Array.from({ length: count }, (_, place) => (isSet(place) ? valueAt(place) : 0));
}

/** All are set where none is wanted, because then anything will do. */
function flagsOf<Value>(all: readonly Value[], wanted: readonly Value[]): Uint8Array {
  return flags(all.length, (place) => {
    const value = all[place];
    return wanted.length === 0 || (value !== undefined && wanted.includes(value));
  });
}

/** A client is meant by beginnings of words of one name; in quotes, by all of one. */
function clientsCalled(
  { clientNames }: IndexTables,
  wanted: readonly WantedName[],
): ReadonlySet<number> {
  const called = new Set<number>();
  for (const [number, names] of clientNames) {
    const isMeant = names
      .map(wordsOf)
      .some((name) =>
        wanted.some(({ words, isWhole }) =>
          isWhole
            ? words.join(' ') === name.join(' ')
            : words.every((typed) => name.some((word) => word.startsWith(typed))),
        ),
      );
    if (isMeant) called.add(number);
  }
  return called;
}

/** Midnight where the coach is. */
function beginningOf(day: Day): number {
  return new Date(`${day}T00:00`).getTime();
}
