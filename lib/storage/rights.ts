import { type AccessRequest, accessRequestSchema } from '@/lib/domain/access-request';
import { type Client, clientSchema } from '@/lib/domain/client';
import { type Closure, closureSchema } from '@/lib/domain/closure';
import type { Instant } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import { type Tombstone, tombstoneSchema } from '@/lib/domain/tombstone';
import type { z } from '@/lib/domain/zod';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { listLastStarts } from '@/lib/storage/practice';
import { readRows } from '@/lib/storage/rows';

/** What it takes to know what is due to clients. */
export interface RightsReading {
  /** Those in the trash included: what is held is held there too. */
  clients: Client[];
  lastStarts: ReadonlyMap<string, Instant>;
  closures: Closure[];
  /** Without those in the trash, due first. */
  requests: AccessRequest[];
  tombstones: Tombstone[];
  /** Rows that could not be read. They are still on disk. */
  damaged: number;
}

/** Of one client, or of all of them. */
export async function readRights(
  only: ClientId | undefined,
  store: CoachsideDb = db,
): Promise<RightsReading> {
  let damaged = 0;
  const read = <Row>(schema: z.ZodMiniType<Row>, found: readonly unknown[]): Row[] => {
    const { rows, damaged: unreadable } = readRows(schema, found);
    damaged += unreadable;
    return rows;
  };
  const of = (table: string, key: string) =>
    only === undefined
      ? store.table(table).toArray()
      : store.table(table).where(key).equals(only).toArray();
  const [clients, closures, requests, tombstones, lastStarts] = await Promise.all([
    of('clients', 'id'),
    of('closures', 'clientId'),
    of('accessRequests', 'clientId'),
    of('tombstones', 'id'),
    listLastStarts(store),
  ]);
  return {
    clients: read(clientSchema, clients),
    closures: read(closureSchema, closures),
    requests: read(accessRequestSchema, requests)
      .filter(({ trashedAt }) => trashedAt === null)
      .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1)),
    tombstones: read(tombstoneSchema, tombstones).toSorted((a, b) =>
      a.erasedOn < b.erasedOn ? 1 : -1,
    ),
    lastStarts,
    damaged,
  };
}
