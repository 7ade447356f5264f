import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ClientId, engagementIdSchema, newId } from '@/lib/domain/ids';
import type { CoachsideDb } from '@/lib/storage/db';
import { readJourney } from '@/lib/storage/journey';
import { readTrashedJourney } from '@/lib/storage/journey-tables';
import { SCHEMA_VERSION } from '@/lib/storage/migrations';
import { answerPulse } from '@/lib/workflows/answer-pulse';
import { changeGoal } from '@/lib/workflows/change-goal';
import { eraseClient } from '@/lib/workflows/erase-client';
import {
  addToJourney,
  changeInJourney,
  restoreToJourney,
  trashFromJourney,
} from '@/lib/workflows/keep-journey';
import { addToPlan, changeInPlan, removeFromPlan } from '@/lib/workflows/plan-goal';
import { purgeTrash } from '@/lib/workflows/purge-trash';
import { rateGoal, rateGoalLevel } from '@/lib/workflows/rate-goal';
import { ANA, aClient, aGoal, aSession, aStore, NOW } from '@/tests/fixtures/builders';
import { TODAY } from '@/tests/fixtures/journey';

const FORTY_DAYS = 40 * 86_400_000;

const FEEDBACK = {
  clientId: ANA,
  sessionId: null,
  from: 'client',
  on: TODAY,
  observation: 'Too many questions at once',
  effect: 'I lose the thread',
  request: 'One at a time',
  heardOn: null,
  changed: '',
} as const;

/** A practice with a row in every table, as a coach's browser may hold it. */
async function fullPractice(): Promise<{ store: CoachsideDb; clientId: ClientId }> {
  const file = path.join(import.meta.dirname, `../storage/fixtures/v${SCHEMA_VERSION}.frozen.json`);
  const { tables } = JSON.parse(readFileSync(file, 'utf8'));
  const store = aStore();
  for (const [table, rows] of Object.entries(tables)) {
    await store.table(table).bulkPut(rows as unknown[]);
  }
  return { store, clientId: tables.engagements[0].clientId };
}

async function rowsNaming(text: string, store: CoachsideDb): Promise<string[]> {
  const found = await Promise.all(
    store.tables.map(async (table) =>
      JSON.stringify(await table.toArray()).includes(text) ? [table.name] : [],
    ),
  );
  return found.flat();
}

describe('what is written along the way', () => {
  it('is added, changed, removed and brought back', async () => {
    const store = aStore();
    await store.clients.add(aClient());
    const { id } = await addToJourney('feedback', FEEDBACK, store);
    await changeInJourney('feedback', id, { heardOn: TODAY, changed: 'I wait' }, store);
    await trashFromJourney('feedback', id, NOW, store);
    const whileTrashed = (await readJourney(ANA, store)).journey?.feedback;
    const { rows: trash } = await readTrashedJourney(store);
    await restoreToJourney('feedback', id, store);

    expect(whileTrashed).toEqual([]);
    expect(trash).toMatchObject([{ table: 'feedback', row: { id, trashedAt: NOW } }]);
    expect((await readJourney(ANA, store)).journey?.feedback).toEqual([
      { ...FEEDBACK, id, heardOn: TODAY, changed: 'I wait', trashedAt: null },
    ]);
  });

  it('goes for good after 30 days in the trash', async () => {
    const store = aStore();
    const { id } = await addToJourney('feedback', FEEDBACK, store);
    await trashFromJourney('feedback', id, NOW - FORTY_DAYS, store);

    await purgeTrash(NOW, store);

    expect(await store.feedback.count()).toBe(0);
  });

  it('refuses words that are missing, and a row that does not exist', async () => {
    const store = aStore();

    await expect(
      addToJourney('feedback', { ...FEEDBACK, observation: ' ' }, store),
    ).rejects.toThrow();
    const { id } = await addToJourney('feedback', FEEDBACK, store);
    await store.feedback.clear();
    await expect(changeInJourney('feedback', id, { changed: 'x' }, store)).rejects.toThrow(id);

    expect(await store.feedback.count()).toBe(0);
  });

  it('keeps transference notes with the coach, whatever is asked', async () => {
    const store = aStore();
    const note = {
      clientId: ANA,
      sessionId: null,
      at: NOW,
      noticed: 'I hurry',
      stirred: '',
      next: '',
    };

    await expect(
      addToJourney('transferenceNotes', { ...note, layer: 'client' as 'coach' }, store),
    ).rejects.toThrow();
    expect(await store.transferenceNotes.count()).toBe(0);
  });

  it('has one answer of each stakeholder in a pulse round', async () => {
    const { store } = await fullPractice();
    const [round] = await store.pulseRounds.toArray();
    const stakeholderId = round?.answers[0]?.stakeholderId ?? null;
    if (round === undefined) throw new Error('No round');

    await answerPulse(round.id, { stakeholderId, change: 3, suggestion: '' }, store);
    await answerPulse(round.id, { stakeholderId: null, change: 0, suggestion: '' }, store);

    const answers = (await store.pulseRounds.get(round.id))?.answers;
    expect(answers?.map(({ change }) => change)).toEqual([null, 3, 0]);
  });
});

describe('a goal', () => {
  it('has a plan whose lines come, change and go', async () => {
    const store = aStore();
    const goal = aGoal();
    await store.goals.add(goal);
    const board = { text: 'First board', dueOn: null, reachedOn: null };
    const kept = await addToPlan(goal.id, 'milestones', board, store);
    const gone = await addToPlan(goal.id, 'obstacles', { obstacle: 'Silence', plan: '' }, store);
    await changeInPlan(goal.id, 'milestones', kept, { reachedOn: TODAY }, store);
    await removeFromPlan(goal.id, 'obstacles', gone, store);
    await changeGoal(goal.id, { format: 'smart', resources: ['A peer'] }, store);

    expect(await store.goals.get(goal.id)).toEqual({
      ...goal,
      format: 'smart',
      resources: ['A peer'],
      milestones: [{ ...board, id: kept, reachedOn: TODAY }],
    });
  });

  it('is rated by its own levels, and once in a session', async () => {
    const store = aStore();
    const place = { goalId: aGoal().id, clientId: ANA, sessionId: aSession().id };

    await rateGoalLevel({ ...place, level: -1 }, NOW, store);
    await rateGoalLevel({ ...place, level: 1 }, NOW + 1, store);

    expect(await store.ratings.toArray()).toMatchObject([{ level: 1, value: 8, at: NOW + 1 }]);
  });

  it('keeps every rating between sessions', async () => {
    const store = aStore();
    const place = { goalId: aGoal().id, clientId: ANA, sessionId: null };

    await rateGoal({ ...place, value: 4 }, NOW, store);
    await rateGoal({ ...place, value: 5 }, NOW + 1, store);

    expect((await store.ratings.toArray()).map(({ value }) => value)).toEqual([4, 5]);
  });

  it('that goes for good leaves what was practised and achieved, without the link', async () => {
    const store = aStore();
    const goal = aGoal({ trashedAt: NOW - FORTY_DAYS });
    await store.goals.add(goal);
    const about = { clientId: ANA, goalId: goal.id, on: TODAY };
    await addToJourney(
      'skillPractice',
      { ...about, skill: 'Asking', happened: '', learned: '' },
      store,
    );
    await addToJourney(
      'achievements',
      { ...about, engagementId: null, text: 'A quiet board' },
      store,
    );
    await addToJourney(
      'pulseRounds',
      { ...about, engagementId: newId(engagementIdSchema), behaviour: 'Asks', answers: [] },
      store,
    );

    await purgeTrash(NOW, store);

    expect(await rowsNaming(goal.id, store)).toEqual([]);
    expect(await store.skillPractice.count()).toBe(1);
    expect(await store.achievements.count()).toBe(1);
    expect(await store.pulseRounds.count()).toBe(1);
  });
});

describe('a client’s journey', () => {
  it('is read whole, each list with something in it', async () => {
    const { store, clientId } = await fullPractice();

    const { journey, damaged } = await readJourney(clientId, store);

    expect(damaged).toBe(0);
    const empty = Object.entries(journey ?? {}).filter(
      ([, rows]) => Array.isArray(rows) && rows.length === 0,
    );
    expect(empty.map(([name]) => name)).toEqual([]);
  });

  it('counts damaged rows and leaves them on disk', async () => {
    const { store, clientId } = await fullPractice();
    await store.table('feedback').add({ id: 'damaged', clientId });

    const { damaged } = await readJourney(clientId, store);

    expect(damaged).toBe(1);
    expect(await store.table('feedback').get('damaged')).toBeDefined();
  });

  it('goes with the client, from every table there is', async () => {
    const { store, clientId } = await fullPractice();
    const others = newId(engagementIdSchema);
    await store.feedback.put({ ...FEEDBACK, id: others as never, trashedAt: null });
    const named = await rowsNaming(clientId, store);

    await eraseClient(clientId, store);

    expect(named.length).toBeGreaterThan(20);
    expect(await rowsNaming(clientId, store)).toEqual([]);
    expect(await store.feedback.count()).toBe(1);
    // A dilemma about no client in particular is the coach's own.
    expect((await store.dilemmas.toArray()).map(({ clientId: whose }) => whose)).toEqual([null]);
  });
});
