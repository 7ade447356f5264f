import { beforeEach, describe, expect, it } from 'vitest';
import { addDays, dayOf } from '@/lib/domain/days';
import type { CoachsideDb } from '@/lib/storage/db';
import { giveConsent, keepConsent, withdrawConsent } from '@/lib/workflows/set-consent';
import { ANA, aStore, NOW } from '@/tests/fixtures/builders';

const TODAY = dayOf(NOW);
const daysAgo = (days: number) => addDays(TODAY, -days);
const later = (days: number) => NOW + days * 86_400_000;
const NOTES = { clientId: ANA, purpose: 'notes', textVersion: '1', how: 'spoken' } as const;

let store: CoachsideDb;
beforeEach(() => {
  store = aStore();
});

const kept = async () => store.consents.toArray();

describe('a yes', () => {
  it('was given today when no day is named, or on the earlier day that is', async () => {
    await giveConsent(NOTES, NOW, store);
    await giveConsent({ ...NOTES, purpose: 'testimonial', on: daysAgo(40) }, NOW, store);

    expect(await kept()).toMatchObject([
      { purpose: 'notes', givenOn: TODAY },
      { purpose: 'testimonial', givenOn: daysAgo(40), withdrawnOn: null },
    ]);
  });

  it('is never recorded for a day to come', async () => {
    const outcome = await giveConsent({ ...NOTES, on: addDays(TODAY, 1) }, NOW, store);

    expect(outcome).toBe('in-future');
    expect(await kept()).toEqual([]);
  });

  it('that holds is kept as it was', async () => {
    await giveConsent({ ...NOTES, on: daysAgo(3) }, NOW, store);

    expect(await giveConsent({ ...NOTES, how: 'written' }, NOW, store)).toBe('given');
    expect(await kept()).toMatchObject([{ givenOn: daysAgo(3), how: 'spoken' }]);
  });

  it('is not dated before the client’s last no', async () => {
    await giveConsent({ ...NOTES, on: daysAgo(30) }, NOW, store);
    await withdrawConsent(ANA, 'notes', NOW, store);

    const before = await giveConsent({ ...NOTES, on: daysAgo(1) }, NOW, store);
    const since = await giveConsent(NOTES, NOW, store);

    expect([before, since]).toEqual(['before-withdrawal', 'given']);
    expect(await kept()).toHaveLength(2);
  });
});

describe('a withdrawal by a slip', () => {
  it('is taken back on the same day, and the yes holds since its own day', async () => {
    await giveConsent({ ...NOTES, on: daysAgo(30) }, NOW, store);
    await withdrawConsent(ANA, 'notes', NOW, store);

    await keepConsent(ANA, 'notes', NOW, store);

    expect(await kept()).toMatchObject([{ givenOn: daysAgo(30), withdrawnOn: null }]);
  });

  it('stands from the next day on, and beside a new yes', async () => {
    await giveConsent(NOTES, NOW, store);
    await withdrawConsent(ANA, 'notes', NOW, store);
    await keepConsent(ANA, 'notes', later(1), store);
    expect(await kept()).toMatchObject([{ withdrawnOn: TODAY }]);

    await giveConsent(NOTES, NOW, store);
    await keepConsent(ANA, 'notes', NOW, store);

    expect((await kept()).filter(({ withdrawnOn }) => withdrawnOn === null)).toHaveLength(1);
  });
});
