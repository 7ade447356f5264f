import type { Table } from 'dexie';
import type { CoachsideDb } from '@/lib/storage/db';

/** The tables whose indexes say whose rows they are: every one of them, but those keyed by it. */
export function tablesBy(key: 'clientId' | 'sessionId', store: CoachsideDb): Table[] {
  return store.tables.filter(({ schema }) =>
    schema.indexes.some(({ keyPath }) => [keyPath].flat()[0] === key),
  );
}
