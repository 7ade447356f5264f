import Dexie, { type IntervalTree, type IntervalTreeNode, type ObservabilitySet } from 'dexie';
import { isAskedAnew } from '@/lib/storage/ask-anew';
import { type CoachsideDb, db } from '@/lib/storage/db';

/** By table: the keys of the rows that were written, or `undefined` where it may be any of them. */
export type RowChanges = ReadonlyMap<string, readonly string[] | undefined>;

/**
 * Tells which rows were written, here or in any other window, once they are on disk. Returns how to
 * stop. It hears what live queries hear: a write that could name too many rows names none.
 */
export function onRowsChanged(
  tell: (changes: RowChanges) => void,
  store: CoachsideDb = db,
): () => void {
  const listen = (parts: ObservabilitySet) => {
    if (isAskedAnew(parts)) return;
    const changes = readChanges(parts, store);
    if (changes.size > 0) tell(changes);
  };
  Dexie.on('storagemutated', listen);
  return () => Dexie.on.storagemutated.unsubscribe(listen);
}

function readChanges(parts: ObservabilitySet, store: CoachsideDb): RowChanges {
  const all = parts as Record<string, IntervalTree | undefined>;
  if (all.all !== undefined) return new Map(store.tables.map(({ name }) => [name, undefined]));
  const changes = new Map<string, readonly string[] | undefined>();
  for (const { name } of store.tables) {
    const keys = all[`idb://${store.name}/${name}/`];
    if (keys !== undefined && 'from' in keys) changes.set(name, keysIn(keys));
  }
  return changes;
}

/** Every key of the tree; `undefined` when one of its ranges is more than a key. */
function keysIn(tree: IntervalTreeNode): readonly string[] | undefined {
  const keys: string[] = [];
  const nodes = [tree];
  for (const { from, to, l, r } of nodes) {
    if (typeof from !== 'string' || from !== to) return undefined;
    keys.push(from);
    nodes.push(...[l, r].filter((node) => node !== null && node !== undefined));
  }
  return keys;
}
