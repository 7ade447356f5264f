import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clientIdSchema,
  deckIdSchema,
  type GoalId,
  newId,
  ratingIdSchema,
  type SessionId,
  sessionIdSchema,
} from '@/lib/domain/ids';
import { makeAsk } from '@/lib/domain/make-entry';
import { goesOn, TRASH_DAYS } from '@/lib/domain/trash';
import type { CoachsideDb } from '@/lib/storage/db';
import { addSampleClient } from '@/lib/workflows/add-sample-client';
import { purgeTrash, purgeTrashDaily } from '@/lib/workflows/purge-trash';
import { restoreClient, trashClient } from '@/lib/workflows/trash-client';
import {
  ANA,
  aClient,
  aCommitment,
  aDeck,
  aGoal,
  aNote,
  anOwnQuestion,
  aSession,
  aStore,
  day,
  NOW,
} from '@/tests/fixtures/builders';

const DAY_MS = 86_400_000;
const THEN = NOW - TRASH_DAYS * DAY_MS;
const LONG_AGO = THEN - 1;

/** One row of every table that has a trash, put there at that instant. */
async function trashedAt(at: number | null, store: CoachsideDb) {
  const id = newId(clientIdSchema);
  const session = aSession({ clientId: id, status: 'ended', trashedAt: at });
  await store.clients.add(aClient({ id, trashedAt: at }));
  await store.sessions.add(session);
  await store.notes.add(aNote({ trashedAt: at }));
  await store.goals.add(aGoal({ trashedAt: at }));
  await store.commitments.add(aCommitment({ trashedAt: at }));
  await store.asks.add({ ...anAsk(newId(sessionIdSchema)), trashedAt: at });
  await store.decks.add(aDeck({ trashedAt: at }));
  await store.questions.add(anOwnQuestion({ trashedAt: at }));
}

function anAsk(sessionId: SessionId) {
  const question = { questionId: null, text: 'What would be enough?' };
  const entry = makeAsk(question, aSession({ id: sessionId }) as never, NOW);
  if (entry.type !== 'ask') throw new Error('Not an ask');
  return entry.row;
}

function aRating(goalId: GoalId, sessionId: SessionId | null) {
  const id = newId(ratingIdSchema);
  return { id, goalId, clientId: ANA, sessionId, at: NOW, value: 5, evidence: '' };
}

async function everything(store: CoachsideDb) {
  const tables = await Promise.all(
    store.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}

describe('purging the trash', () => {
  it('erases what has been there for over 30 days, of every table', async () => {
    const store = aStore();
    const before = await everything(store);
    await trashedAt(LONG_AGO, store);

    await purgeTrash(NOW, store);

    expect(await everything(store)).toEqual(before);
  });

  it.each([
    ['has been there for exactly 30 days', THEN],
    ['was put there today', NOW],
    ['is not in the trash', null],
  ])('leaves alone what %s', async (_what, at) => {
    const store = aStore();
    await trashedAt(at, store);
    const before = await everything(store);

    await purgeTrash(NOW, store);

    expect(await everything(store)).toEqual(before);
  });

  it('takes everything of a client with it, and nothing of another', async () => {
    const store = aStore();
    const sample = await addSampleClient(NOW, 'en', store);
    const others = await everything(store);
    const id = newId(clientIdSchema);
    const session = aSession({ clientId: id, status: 'ended' });
    await store.clients.add(aClient({ id, trashedAt: LONG_AGO }));
    await store.sessions.add(session);
    await store.notes.add(aNote({ clientId: id, sessionId: session.id }));
    await store.goals.add(aGoal({ clientId: id }));
    await store.meta.put({ key: 'goalDraft', value: { clientId: id, text: 'Half a', at: NOW } });
    await store.drafts.add({
      sessionId: session.id,
      text: 'half a word',
      kind: 'note',
      firstKeyAt: NOW,
      revision: 1,
    });

    await purgeTrash(NOW, store);

    expect(await everything(store)).toEqual(others);
    expect(await store.clients.get(sample)).toBeDefined();
  });

  it('takes what was captured in a session, the ratings of a goal and the questions of a deck', async () => {
    const store = aStore();
    const session = aSession({ status: 'ended', trashedAt: LONG_AGO });
    const [gone, kept] = [aGoal({ trashedAt: LONG_AGO }), aGoal()];
    const deck = aDeck({ trashedAt: LONG_AGO });
    await store.sessions.add(session);
    await store.notes.bulkAdd([aNote({ sessionId: session.id }), aNote({ text: 'Kept' })]);
    await store.goals.bulkAdd([gone, kept]);
    await store.ratings.bulkAdd([aRating(gone.id, null), aRating(kept.id, null)]);
    await store.decks.add(deck);
    await store.questions.bulkAdd([
      anOwnQuestion({ deckId: deck.id }),
      anOwnQuestion({ deckId: newId(deckIdSchema), text: 'Kept?' }),
    ]);

    await purgeTrash(NOW, store);

    expect(await store.sessions.count()).toBe(0);
    expect((await store.notes.toArray()).map(({ text }) => text)).toEqual(['Kept']);
    expect((await store.ratings.toArray()).map(({ goalId }) => goalId)).toEqual([kept.id]);
    expect((await store.questions.toArray()).map(({ text }) => text)).toEqual(['Kept?']);
  });

  it('leaves a question asked when the note that answered it goes', async () => {
    const store = aStore();
    const answer = aNote({ kind: 'words', trashedAt: LONG_AGO });
    const ask = { ...anAsk(answer.sessionId), answerNoteId: answer.id };
    await store.notes.add(answer);
    await store.asks.add(ask);

    await purgeTrash(NOW, store);

    expect(await store.notes.count()).toBe(0);
    expect(await store.asks.toArray()).toEqual([{ ...ask, answerNoteId: null }]);
  });

  it('looks at every row of a table, however many there are', async () => {
    const store = aStore();
    const rows = Array.from({ length: 4_500 }, (_, index) =>
      aNote({ text: `${index}`, trashedAt: index % 3 === 0 ? LONG_AGO : null }),
    );
    await store.notes.bulkAdd(rows);

    await purgeTrash(NOW, store);

    expect(await store.notes.count()).toBe(3_000);
    expect(await store.notes.filter((note) => note.trashedAt !== null).count()).toBe(0);
  });

  it('passes by rows it can’t read', async () => {
    const store = aStore();
    const damaged = { ...aNote(), trashedAt: 'long ago' };
    await store.notes.add(damaged as never);

    await purgeTrash(NOW, store);

    expect(await store.notes.toArray()).toEqual([damaged]);
  });

  it('touches exactly what is old, and nothing more the second time', async () => {
    const ages = fc.array(fc.option(fc.integer({ min: 0, max: 60 * 24 })), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(ages, async (hours) => {
        const store = aStore();
        const rows = hours.map((age) =>
          aNote({ trashedAt: age === null ? null : NOW - age * 3_600_000 }),
        );
        await store.notes.bulkAdd(rows);
        const kept = rows.filter((_, index) => (hours[index] ?? 0) <= TRASH_DAYS * 24);

        await purgeTrash(NOW, store);
        const once = await store.notes.toArray();
        await purgeTrash(NOW, store);

        expect(new Set(once.map(({ id }) => id))).toEqual(new Set(kept.map(({ id }) => id)));
        expect(await store.notes.toArray()).toEqual(once);
        await store.delete();
      }),
      { numRuns: process.env.COACHSIDE_FULL === '1' ? 200 : 15 },
    );
  });

  it('leaves a client that was put there long ago, brought back and put there again', async () => {
    const store = aStore();
    await store.clients.add(aClient({ trashedAt: LONG_AGO }));
    await restoreClient(ANA, store);
    await trashClient(ANA, NOW, store);

    await purgeTrash(NOW, store);

    expect(await store.clients.count()).toBe(1);
  });
});

describe('purging the trash daily', () => {
  it('waits a day until the next time', async () => {
    const store = aStore();
    await purgeTrashDaily(NOW, store);
    await store.notes.add(aNote({ trashedAt: LONG_AGO }));

    await purgeTrashDaily(NOW + DAY_MS - 1, store);
    const withinTheDay = await store.notes.count();
    await purgeTrashDaily(NOW + DAY_MS, store);

    expect(withinTheDay).toBe(1);
    expect(await store.notes.count()).toBe(0);
  });

  it('waits until no session is live', async () => {
    const store = aStore();
    await store.notes.add(aNote({ trashedAt: LONG_AGO }));
    const live = aSession();
    await store.sessions.add(live);

    await purgeTrashDaily(NOW, store);
    const during = await store.notes.count();
    await store.sessions.put({ ...live, status: 'ended', endedAt: NOW });
    await purgeTrashDaily(NOW, store);

    expect(during).toBe(1);
    expect(await store.notes.count()).toBe(0);
  });

  it('is not put off by a clock that was ahead', async () => {
    const store = aStore();
    await purgeTrashDaily(NOW + 400 * DAY_MS, store);
    await store.notes.add(aNote({ trashedAt: LONG_AGO }));

    await purgeTrashDaily(NOW, store);

    expect(await store.notes.count()).toBe(0);
  });
});

describe('the day on which something leaves the trash', () => {
  it('is 30 days after it was put there', () => {
    expect(goesOn(NOW)).toBe(day('2026-04-09'));
  });
});
