import type { ClientId, SessionId } from '@/lib/domain/ids';
import type { FoundRecords } from '@/lib/domain/search/find-records';
import { SEARCH_KINDS } from '@/lib/domain/search/record';
import type { HitGroup, SearchLimits } from '@/lib/domain/search/result';
import type { IndexTables } from '@/lib/domain/search/search-index';

/** A client found by name comes before lines that hold the same word. */
const LINE_HANDICAP = 2;
const CLIENT = SEARCH_KINDS.indexOf('client');

/** How many records of each owner were found, and how good and new its best one is. */
interface Standings {
  counts: Uint32Array;
  farness: Uint8Array;
  at: Float64Array;
}

/** The best groups of what was found, nearest first and newest among equals. */
export function groupHits(
  tables: IndexTables,
  found: FoundRecords,
  limits: SearchLimits,
): { groups: HitGroup[]; groupCount: number } {
  const owners = ownersOf(tables);
  const standings = rate(tables, found, owners);
  const present: number[] = [];
  for (const [owner, count] of standings.counts.entries()) if (count > 0) present.push(owner);
  present.sort(
    (a, b) =>
      (standings.farness[a] ?? 0) - (standings.farness[b] ?? 0) ||
      (standings.at[b] ?? 0) - (standings.at[a] ?? 0),
  );
  const best = present.slice(0, limits.groups);
  const numbersOf = collect(found, owners, best);
  return {
    groupCount: present.length,
    groups: best.map((owner) =>
      toHitGroup(tables, found, numbersOf.get(owner) ?? [], limits.hitsPerGroup),
    ),
  };
}

/** A record belongs to its session, and without one to its client. */
function ownersOf({ session, client }: IndexTables): (number: number) => number {
  const [sessions, clients] = [session.values, client.values];
  return (number) => sessions[number] || (clients[number] ?? 0);
}

function rate(
  tables: IndexTables,
  found: FoundRecords,
  ownerOf: (number: number) => number,
): Standings {
  const size = tables.owners.size;
  const standings = {
    counts: new Uint32Array(size),
    farness: new Uint8Array(size).fill(255),
    at: new Float64Array(size),
  };
  const farnessOf = createFarness(tables, found);
  const at = tables.at.values;
  for (const number of found.numbers) {
    const owner = ownerOf(number);
    standings.counts[owner] = (standings.counts[owner] ?? 0) + 1;
    const farness = farnessOf(number);
    const best = standings.farness[owner] ?? 0;
    if (farness > best) continue;
    const isNewer = (at[number] ?? 0) > (standings.at[owner] ?? 0);
    if (farness < best || isNewer) standings.at[owner] = at[number] ?? 0;
    standings.farness[owner] = farness;
  }
  return standings;
}

function createFarness({ kind }: IndexTables, { farness }: FoundRecords) {
  const kinds = kind.values;
  return (number: number) =>
    Math.min(255, (farness[number] ?? 0) + (kinds[number] === CLIENT ? 0 : LINE_HANDICAP));
}

function collect(
  { numbers }: FoundRecords,
  ownerOf: (number: number) => number,
  owners: readonly number[],
): ReadonlyMap<number, number[]> {
  const collected = new Map<number, number[]>(owners.map((owner) => [owner, []]));
  for (const number of numbers) collected.get(ownerOf(number))?.push(number);
  return collected;
}

function toHitGroup(
  tables: IndexTables,
  found: FoundRecords,
  numbers: readonly number[],
  limit: number,
): HitGroup {
  const first = numbers[0] ?? 0;
  const session = tables.session.values[first] ?? 0;
  const farnessOf = createFarness(tables, found);
  const at = tables.at.values;
  const sorted = numbers.toSorted(
    (a, b) => farnessOf(a) - farnessOf(b) || (at[b] ?? 0) - (at[a] ?? 0),
  );
  const client = tables.client.values[first] ?? 0;
  return {
    clientId: tables.owners.idOf(client) as ClientId,
    names: tables.clientNames.get(client) ?? [],
    sessionId: session === 0 ? null : (tables.owners.idOf(session) as SessionId),
    at: tables.places.get(session)?.at,
    count: numbers.length,
    hits: sorted.slice(0, limit).map((number) => ({
      id: tables.ids[number] ?? '',
      table: tables.tableNames.idOf(tables.table.values[number] ?? 0),
    })),
  };
}
