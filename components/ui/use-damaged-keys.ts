import { useSyncExternalStore } from 'react';
import { db } from '@/lib/storage/db';
import { type DamagedKeys, damagedKeys, onDamagedRows } from '@/lib/storage/whole-rows';

/** The rows that this page met damaged and left out of what it shows. */
export function useDamagedKeys(): DamagedKeys {
  return useSyncExternalStore(follow, current);
}

const follow = (changed: () => void) => onDamagedRows(db, changed);
const current = () => damagedKeys(db);
