import { liveQuery } from 'dexie';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clientIdSchema, newId } from '@/lib/domain/ids';
import { listLastStarts } from '@/lib/storage/practice';
import { aSession, aStore, NOW } from '@/tests/fixtures/builders';

const CLIENTS = Array.from({ length: 5 }, () => newId(clientIdSchema));

it('knows when each client’s last session began, whatever was written in what order', async () => {
  const meetings = fc.array(
    fc.tuple(fc.constantFrom(...CLIENTS), fc.option(fc.nat({ max: 50 }), { nil: null })),
    { maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(meetings, async (all) => {
      const store = aStore();
      await store.sessions.bulkAdd(
        all.map(([clientId, startedAt]) =>
          aSession(
            startedAt === null
              ? { clientId, status: 'planned', startedAt, plannedAt: NOW }
              : { clientId, startedAt, plannedAt: startedAt },
          ),
        ),
      );

      const expected = new Map<string, number>();
      for (const [clientId, startedAt] of all) {
        if (startedAt === null) continue;
        expected.set(clientId, Math.max(startedAt, expected.get(clientId) ?? 0));
      }
      const found = await listLastStarts(store);
      expect(new Map([...found].toSorted())).toEqual(new Map([...expected].toSorted()));
    }),
    { numRuns: 40 },
  );
});

it('is told of a session that begins while a page looks on', async () => {
  const store = aStore();
  const client = newId(clientIdSchema);
  const seen: (number | undefined)[] = [];
  const wanted = Promise.withResolvers<void>();
  const watching = liveQuery(() => listLastStarts(store)).subscribe((starts) => {
    seen.push(starts.get(client));
    if (seen.length === 1) void store.sessions.add(aSession({ clientId: client, startedAt: NOW }));
    else wanted.resolve();
  });
  await wanted.promise;
  watching.unsubscribe();

  expect(seen).toEqual([undefined, NOW]);
});
