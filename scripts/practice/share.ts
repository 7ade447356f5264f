import type { Chance } from './chance.ts';

/** Whole numbers that differ believably and add up to the total. */
export function share(total: number, parts: number, chance: Chance): number[] {
  const weights = Array.from({ length: parts }, () => 0.5 + chance.next());
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let [given, reached] = [0, 0];
  return weights.map((weight) => {
    reached += weight;
    const count = Math.round((total * reached) / sum) - given;
    given += count;
    return count;
  });
}
