import { describe, expect, it } from 'vitest';
import { goalIdSchema, newId, sessionIdSchema } from '@/lib/domain/ids';
import { addGoal, keepGoalDraft } from '@/lib/workflows/add-goal';
import { changeGoal } from '@/lib/workflows/change-goal';
import { keepEvidence, rateGoal } from '@/lib/workflows/rate-goal';
import { ANA, aGoal, aStore, NOW } from '@/tests/fixtures/builders';

const place = { goalId: newId(goalIdSchema), clientId: ANA, sessionId: newId(sessionIdSchema) };

describe('adding a goal', () => {
  it('saves it open, and lets its draft go', async () => {
    const store = aStore();
    await keepGoalDraft(ANA, 'Lead the', NOW, store);

    await addGoal(ANA, 'Lead the board update', NOW, store);

    expect(await store.goals.toArray()).toMatchObject([
      { text: 'Lead the board update', status: 'open' },
    ]);
    expect((await store.meta.get('goalDraft'))?.value).toBeNull();
  });

  it('keeps the draft of one that is refused', async () => {
    const store = aStore();
    const long = 'x'.repeat(501);
    await keepGoalDraft(ANA, long, NOW, store);

    await expect(addGoal(ANA, long, NOW, store)).rejects.toThrow();

    expect((await store.meta.get('goalDraft'))?.value).toMatchObject({ text: long });
    expect(await store.goals.count()).toBe(0);
  });
});

describe('changing a goal', () => {
  it('leaves alone what another window changed meanwhile', async () => {
    const store = aStore();
    const goal = aGoal();
    await store.goals.put(goal);

    await Promise.all([
      changeGoal(goal.id, { text: 'Protect two mornings' }, store),
      changeGoal(goal.id, { status: 'reached' }, store),
    ]);

    expect(await store.goals.get(goal.id)).toMatchObject({
      text: 'Protect two mornings',
      status: 'reached',
    });
  });

  it('ignores blank words, refuses long ones, and names a goal that is gone', async () => {
    const store = aStore();
    const goal = aGoal();
    await store.goals.put(goal);

    await changeGoal(goal.id, { text: ' \n ' }, store);
    await expect(changeGoal(goal.id, { text: 'x'.repeat(501) }, store)).rejects.toThrow();
    await expect(changeGoal(place.goalId, { text: 'New' }, store)).rejects.toThrow(place.goalId);

    expect(await store.goals.get(goal.id)).toEqual(goal);
  });
});

describe('rating a goal', () => {
  it('replaces the value of the session, and keeps its id and evidence', async () => {
    const store = aStore();
    await rateGoal({ ...place, value: 4 }, NOW, store);
    await keepEvidence(place, 'Said no once', store);
    const [first] = await store.ratings.toArray();

    await rateGoal({ ...place, value: 6 }, NOW + 1, store);

    expect(await store.ratings.toArray()).toEqual([{ ...first, value: 6, at: NOW + 1 }]);
    expect(first?.evidence).toBe('Said no once');
  });

  it('takes no evidence before there is a rating', async () => {
    await expect(keepEvidence(place, 'Said no', aStore())).rejects.toThrow(place.goalId);
  });
});
