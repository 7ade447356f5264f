import type { ClientId } from '@/lib/domain/ids';
import type { FoundRecords } from '@/lib/domain/search/find-records';
import { SEARCH_KINDS } from '@/lib/domain/search/record';
import type { SearchFacets } from '@/lib/domain/search/result';
import { type IndexTables, LAYERS, PHASES } from '@/lib/domain/search/search-index';

/** Counts, of what was found, how much there is of each kind, layer, phase, client and tag. */
export function countFacets(tables: IndexTables, { numbers }: FoundRecords): SearchFacets {
  const isFound = new Uint8Array(tables.ids.length);
  for (const number of numbers) isFound[number] = 1;
  const phases = countValues(tables.phase.values, numbers, PHASES.length + 1);
  return {
    clients: counted(
      countValues(tables.client.values, numbers, tables.owners.size),
      (owner) => tables.owners.idOf(owner) as ClientId,
    ),
    kinds: counted(
      countValues(tables.kind.values, numbers, SEARCH_KINDS.length),
      (place) => SEARCH_KINDS[place],
    ),
    layers: counted(
      countValues(tables.layer.values, numbers, LAYERS.length),
      (place) => LAYERS[place],
    ),
    phases: counted(phases.subarray(1), (place) => PHASES[place]),
    tags: counted(countTags(tables, isFound), (list) => tables.tagNames[list]),
  };
}

function countValues(
  values: Uint8Array | Uint32Array,
  numbers: Uint32Array,
  size: number,
): Uint32Array {
  const counts = new Uint32Array(size);
  for (const number of numbers) {
    const value = values[number] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function countTags({ tags }: IndexTables, isFound: Uint8Array): Uint32Array {
  return Uint32Array.from({ length: tags.vocabulary.size }, (_, list) => {
    let total = 0;
    tags.postings.visit(list, (documents, _positions, from, to) => {
      for (let at = from; at < to; at += 1) total += isFound[documents[at] ?? 0] ?? 0;
    });
    return total;
  });
}

/** Only what there is any of. */
function counted<Value>(
  counts: Uint32Array,
  valueAt: (place: number) => Value | undefined,
): Map<Value, number> {
  const found = new Map<Value, number>();
  for (const [place, count] of counts.entries()) {
    const value = valueAt(place);
    if (count > 0 && value !== undefined) found.set(value, count);
  }
  return found;
}
