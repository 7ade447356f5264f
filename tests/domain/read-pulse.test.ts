import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pulseByBehaviour, readPulse } from '@/lib/domain/read-pulse';
import { day, NOW } from '@/tests/fixtures/builders';
import { aPulse } from '@/tests/fixtures/journey';

describe('a pulse', () => {
  it('of four raters says its mean, its spread and what they suggest, but not who', () => {
    const round = aPulse([2, 1, 1, 3]);

    expect(readPulse(round)).toEqual({
      id: round.id,
      on: round.on,
      behaviour: 'Asks before telling',
      asked: 4,
      answered: 4,
      mean: 1.75,
      isSeen: true,
      counts: [0, 0, 0, 0, 2, 1, 1],
      suggestions: ['Suggestion w', 'Suggestion x', 'Suggestion y', 'Suggestion z'],
    });
    expect(JSON.stringify(readPulse(round))).not.toContain(round.answers[0]?.stakeholderId);
  });

  it.each<[string, (number | null)[], number | null]>([
    ['three raters', [2, 1, 0], 1],
    ['three raters and one who could not say', [2, 1, 0, null], 1],
    ['two raters', [-3, 3], 0],
  ])('of %s has a mean but no spread', (_who, changes, mean) => {
    expect(readPulse(aPulse(changes))).toMatchObject({ mean, counts: null, suggestions: null });
  });

  it.each<[string, (number | null)[], number]>([
    ['nobody', [], 0],
    ['one who could not say', [null], 0],
    ['one', [3], 1],
  ])('of %s says only how many answered', (_who, changes, answered) => {
    expect(readPulse(aPulse(changes))).toMatchObject({
      answered,
      mean: null,
      isSeen: false,
      counts: null,
    });
  });

  it('counts as seen above one, not at one', () => {
    expect(readPulse(aPulse([1, 1, 1, 1])).isSeen).toBe(false);
    expect(readPulse(aPulse([1, 1, 1, 2])).isSeen).toBe(true);
  });

  it('never breaks down fewer than four answers, and is never NaN', () => {
    const changes = fc.array(fc.option(fc.integer({ min: -3, max: 3 })), { maxLength: 9 });
    fc.assert(
      fc.property(changes, (given) => {
        const reading = readPulse(aPulse(given));
        expect(reading.counts !== null).toBe(reading.answered >= 4);
        expect(reading.suggestions !== null).toBe(reading.answered >= 4);
        expect(reading.mean === null || Number.isFinite(reading.mean)).toBe(true);
        expect(reading.counts?.reduce((sum, count) => sum + count, 0) ?? reading.answered).toBe(
          reading.answered,
        );
      }),
    );
  });
});

it('reads later rounds about a behaviour after earlier ones, and leaves out the trash', () => {
  const rounds = [
    aPulse([1, 1], { on: day('2026-06-01') }),
    aPulse([0, 0], { on: day('2026-03-01') }),
    aPulse([3, 3], { on: day('2026-04-01'), trashedAt: NOW }),
    aPulse([2, 2], { behaviour: 'Waits' }),
  ];

  const read = pulseByBehaviour(rounds);

  expect(read.get('Asks before telling')?.map(({ mean }) => mean)).toEqual([0, 1]);
  expect(read.get('Waits')).toHaveLength(1);
});
