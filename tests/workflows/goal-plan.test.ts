import { beforeEach, describe, expect, it } from 'vitest';
import { GAS_LEVELS } from '@/lib/domain/goal-attainment';
import type { CoachsideDb } from '@/lib/storage/db';
import { listGoals } from '@/lib/storage/goals';
import { describeLevel, weighLevels } from '@/lib/workflows/describe-levels';
import { addToJourney } from '@/lib/workflows/keep-journey';
import { addArea, putBackArea, removeArea } from '@/lib/workflows/note-areas';
import { restoreGoal, trashGoal } from '@/lib/workflows/trash-goal';
import { ANA, aGoal, aStore, day, NOW } from '@/tests/fixtures/builders';
import { aRating } from '@/tests/fixtures/records';

let store: CoachsideDb;
beforeEach(() => {
  store = aStore();
});

describe('the five levels of a goal', () => {
  it('keep every word when all are written at the same moment', async () => {
    const goal = aGoal({ format: 'gas' });
    await store.goals.put(goal);

    await Promise.all([
      ...GAS_LEVELS.map((level) => describeLevel(goal.id, level, `level ${level}`, store)),
      weighLevels(goal.id, { weight: 3, baseline: null }, store),
    ]);

    expect((await store.goals.get(goal.id))?.gas).toEqual({
      levels: ['level -2', 'level -1', 'level 0', 'level 1', 'level 2'],
      weight: 3,
      baseline: null,
    });
  });

  it('refuse a weight beyond the scale, and say which goal is missing', async () => {
    const goal = aGoal();
    await store.goals.put(goal);

    await expect(weighLevels(goal.id, { weight: 11 }, store)).rejects.toThrow();
    await expect(describeLevel(aGoal().id, 0, 'words', store)).rejects.toThrow(/No row/);
    expect((await store.goals.get(goal.id))?.gas).toBeNull();
  });
});

describe('a goal in the trash', () => {
  it('is listed no more, and comes back with its ratings', async () => {
    const goal = aGoal();
    await store.goals.put(goal);
    await store.ratings.put(aRating({ goalId: goal.id }));

    await trashGoal(goal.id, NOW, store);
    expect(await listGoals(ANA, store)).toEqual([]);
    await restoreGoal(goal.id, store);

    expect(await listGoals(ANA, store)).toEqual([goal]);
    expect(await store.ratings.count()).toBe(1);
  });
});

describe('what an assessment showed', () => {
  it('is noted, taken out, and put back as what goals point to', async () => {
    const row = { clientId: ANA, engagementId: null, on: day('2026-03-10'), areas: [] };
    const { id } = await addToJourney(
      'assessments',
      { ...row, name: 'Leadership survey', summary: '' },
      store,
    );
    await addArea(id, { kind: 'strength', text: 'Listens' }, store);
    const areas = async () => (await store.assessments.get(id))?.areas ?? [];
    const [listens] = await areas();
    if (listens === undefined) throw new Error('The area was not noted');

    await removeArea(id, listens.id, store);
    expect(await areas()).toEqual([]);
    await putBackArea(id, listens, store);
    await putBackArea(id, listens, store);

    expect(await areas()).toEqual([listens]);
  });
});
