import type { ByLanguage } from '@/lib/text/text';

const en = {
  /** Above the days on which a goal was rated. */
  dayByDay: 'Day by day',
  target: (value: number) => `Target ${value}`,
  /** Read out in place of a line: "12 Jan 2026: 4, 3 Mar 2026: 7. Target 8. From 0 to 10." */
  description: (points: string, target: string, scale: { min: number; max: number }) =>
    `${points}. ${target === '' ? '' : `${target}. `}On a scale from ${scale.min} to ${scale.max}.`,
};
export type ChartsMessages = typeof en;
const es: ChartsMessages = {
  dayByDay: 'Día a día',
  target: (value) => `Objetivo ${value}`,
  description: (points, target, scale) =>
    `${points}. ${target === '' ? '' : `${target}. `}En una escala de ${scale.min} a ${scale.max}.`,
};
export const chartsText: ByLanguage<ChartsMessages> = { en, es };
