import { liveQuery } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askAnew } from '@/lib/storage/ask-anew';
import type { CoachsideDb } from '@/lib/storage/db';
import { onRowsChanged } from '@/lib/storage/row-changes';
import { letGoOfChanges } from '@/lib/workflows/let-go-of-changes';
import { aClient, aNote, aStore } from '@/tests/fixtures/builders';

let store: CoachsideDb;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  store = aStore();
  await store.open();
});
afterEach(() => vi.useRealTimers());

/** Follows the clients; tells how often they were read. */
async function followClients() {
  let reads = 0;
  const subscription = liveQuery(() => {
    reads += 1;
    return store.clients.toArray();
  }).subscribe(() => undefined);
  await vi.waitFor(() => expect(reads).toBe(1));
  return { reads: () => reads, stop: () => subscription.unsubscribe() };
}

describe('live queries in a long session', () => {
  it('read again after many changes that did not concern them, and no earlier', async () => {
    const clients = await followClients();
    const stop = letGoOfChanges(store);

    for (let note = 0; note < 31; note += 1) await store.notes.add(aNote());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(clients.reads()).toBe(1);

    await store.notes.add(aNote());
    await vi.advanceTimersByTimeAsync(60_000);
    await vi.waitFor(() => expect(clients.reads()).toBe(2));
    stop();
    clients.stop();
  });

  it('are told of no change by it, and go on to hear of real ones', async () => {
    const clients = await followClients();
    const told: string[] = [];
    const stop = onRowsChanged((changes) => told.push(...changes.keys()), store);

    askAnew();
    await vi.waitFor(() => expect(clients.reads()).toBe(2));
    expect(told).toEqual([]);

    await store.clients.add(aClient());
    await vi.waitFor(() => expect(clients.reads()).toBe(3));
    expect(told).toEqual(['clients']);
    stop();
    clients.stop();
  });
});
