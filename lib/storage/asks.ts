import Dexie from 'dexie';
import type { Instant } from '@/lib/domain/days';
import type { ClientId, SessionId } from '@/lib/domain/ids';
import { type Ask, askSchema } from '@/lib/domain/question';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { wholeRows } from '@/lib/storage/whole-rows';

/** What was asked in a session, newest first, without what is in the trash. */
export async function listAsks(sessionId: SessionId, store: CoachsideDb = db): Promise<Ask[]> {
  const found = await store.asks
    .where('[sessionId+at]')
    .between([sessionId, Dexie.minKey], [sessionId, Dexie.maxKey])
    .reverse()
    .toArray();
  return wholeRows(store.asks, askSchema, found).filter((ask) => ask.trashedAt === null);
}

/** What a client was ever asked, newest first, without what is in the trash. */
export async function listClientAsks(clientId: ClientId, store: CoachsideDb = db): Promise<Ask[]> {
  const found = await store.asks
    .where('[clientId+at]')
    .between([clientId, Dexie.minKey], [clientId, Dexie.maxKey])
    .toArray();
  // Turned round here: the browser would go backwards row by row, which takes many times as long.
  return wholeRows(store.asks, askSchema, found)
    .filter((ask) => ask.trashedAt === null)
    .toReversed();
}

/** What a client was asked from an instant on, in no order, without what is in the trash. */
export async function listClientAsksSince(
  clientId: ClientId,
  since: Instant,
  store: CoachsideDb = db,
): Promise<Ask[]> {
  const found = await store.asks
    .where('[clientId+at]')
    .between([clientId, since], [clientId, Dexie.maxKey])
    .toArray();
  return wholeRows(store.asks, askSchema, found).filter((ask) => ask.trashedAt === null);
}

/** Adds an ask, or replaces the one with the same id. Throws `$ZodError` on an invalid one. */
export async function saveAsk(ask: Ask, store: CoachsideDb = db): Promise<void> {
  await store.asks.put(askSchema.parse(ask));
}
