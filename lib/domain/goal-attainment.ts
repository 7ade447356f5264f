import { lineSchema } from '@/lib/domain/text-limits';
import { z } from '@/lib/domain/zod';

/** Much less than expected, less, as expected, more, much more than expected. */
export const GAS_LEVELS = [-2, -1, 0, 1, 2] as const;
export const gasLevelSchema = z.literal(GAS_LEVELS);
export type GasLevel = z.infer<typeof gasLevelSchema>;

export const GAS_WEIGHT_MAX = 10;

/** Five outcomes of one goal, described before the work starts. */
export const gasScaleSchema = z.object({
  /** In the order of {@link GAS_LEVELS}; an empty one is not described yet. */
  levels: z.tuple([lineSchema, lineSchema, lineSchema, lineSchema, lineSchema]),
  /** How much the goal counts among the others; 1 where none counts more. */
  weight: z.number().check(z.minimum(0), z.maximum(GAS_WEIGHT_MAX)),
  /** Where it began, usually −1. */
  baseline: z.nullable(gasLevelSchema),
});
export type GasScale = z.infer<typeof gasScaleSchema>;

export const NEW_GAS_SCALE: GasScale = {
  levels: ['', '', '', '', ''],
  weight: 1,
  baseline: -1,
};

/** How much goals are taken to move together: the authors' convention. */
const CORRELATION = 0.3;

/**
 * The composite T-score of goals that were rated against their own five levels:
 *
 *     T = 50 + 10 · Σ(wᵢ·xᵢ) / √((1 − ρ)·Σwᵢ² + ρ·(Σwᵢ)²),  ρ = 0.3
 *
 * 50 when all goals land as expected, with a standard deviation of 10. Goals without a level are
 * left out; `undefined` when none is left or none has weight. After Kiresuk & Sherman, “Goal
 * attainment scaling”, Community Mental Health Journal 4 (1968). It sums ordinal ratings, so it is
 * never shown without the levels themselves.
 */
export function gasScore(
  goals: readonly { level: GasLevel | null; weight: number }[],
): number | undefined {
  let [sum, weights, squares] = [0, 0, 0];
  for (const { level, weight } of goals) {
    if (level === null || !(weight > 0)) continue;
    sum += weight * level;
    weights += weight;
    squares += weight ** 2;
  }
  const spread = Math.sqrt((1 - CORRELATION) * squares + CORRELATION * weights ** 2);
  // Nought without weight, and where weights are so small that their squares vanish.
  return spread > 0 ? 50 + (10 * sum) / spread : undefined;
}

/** The words of a level; empty while it is not described. */
export function levelText({ levels }: GasScale, level: GasLevel): string {
  return levels[GAS_LEVELS.indexOf(level)] ?? '';
}

/**
 * A level as a place on the 0–10 scale that every other goal is rated on, so that both can share a
 * chart: 0, 3, 5, 8, 10.
 */
export function scaleValueOf(level: GasLevel): number {
  return Math.round((level + 2) * 2.5);
}
