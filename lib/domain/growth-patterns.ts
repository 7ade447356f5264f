import type { Reflection } from '@/lib/domain/check-in';
import { COMPETENCIES, type Competency } from '@/lib/domain/competency';
import { dayOf } from '@/lib/domain/days';

/** What a coach reflected on in one month. */
export interface GrowthMonth {
  /** `YYYY-MM`. */
  month: string;
  reflections: number;
  competencies: Record<Competency, number>;
}

/** The months in which the coach wrote at least one reflection, earliest first. */
export function growthByMonth(reflections: readonly Reflection[]): GrowthMonth[] {
  const months = new Map<string, GrowthMonth>();
  const written = reflections.filter(
    ({ text, competencies = [] }) => text.trim() !== '' || competencies.length > 0,
  );
  for (const { at, competencies = [] } of written.toSorted((a, b) => a.at - b.at)) {
    const month = dayOf(at).slice(0, 7);
    const known = months.get(month) ?? { month, reflections: 0, competencies: noneYet() };
    known.reflections += 1;
    for (const competency of competencies) known.competencies[competency] += 1;
    months.set(month, known);
  }
  return [...months.values()];
}

/** The competencies that no reflection was about, in their order: where the coach seldom looks. */
export function unlookedAt(months: readonly GrowthMonth[]): Competency[] {
  return COMPETENCIES.filter((competency) =>
    months.every(({ competencies }) => competencies[competency] === 0),
  );
}

function noneYet(): Record<Competency, number> {
  return Object.fromEntries(COMPETENCIES.map((competency) => [competency, 0])) as Record<
    Competency,
    number
  >;
}
