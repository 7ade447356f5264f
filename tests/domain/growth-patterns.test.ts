import { describe, expect, it } from 'vitest';
import { COMPETENCIES } from '@/lib/domain/competency';
import { growthByMonth, unlookedAt } from '@/lib/domain/growth-patterns';
import { competenciesText } from '@/lib/text/competencies';
import { aReflection } from '@/tests/fixtures/records';

const APRIL = Date.UTC(2026, 3, 10, 12);
const MAY = Date.UTC(2026, 4, 10, 12);

describe('the coach’s growth', () => {
  const months = growthByMonth([
    aReflection({ at: MAY, competencies: ['presence'] }),
    aReflection({ at: APRIL, competencies: ['presence', 'listening'] }),
    aReflection({ at: APRIL + 1 }),
    aReflection({ at: APRIL + 2, text: '  ' }),
  ]);

  it('is counted month by month, and a blank reflection is none', () => {
    expect(
      months.map(({ month, reflections, competencies }) => [
        month,
        reflections,
        competencies.presence,
      ]),
    ).toEqual([
      ['2026-04', 2, 1],
      ['2026-05', 1, 1],
    ]);
  });

  it('shows where the coach seldom looks', () => {
    expect(unlookedAt(months)).toEqual(
      COMPETENCIES.filter((each) => each !== 'presence' && each !== 'listening'),
    );
    expect(unlookedAt([])).toEqual([...COMPETENCIES]);
  });

  it('has a short name for each competency in both languages', () => {
    expect(Object.keys(competenciesText.en)).toEqual([...COMPETENCIES]);
    expect(Object.keys(competenciesText.es)).toEqual([...COMPETENCIES]);
  });
});
