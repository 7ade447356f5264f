import { GAS_LEVELS, type GasLevel, type GasScale, levelText } from '@/lib/domain/goal-attainment';
import { type goalLevelsText, signedLevel } from '@/lib/text/goal-levels';

/** One button of a rating scale. */
export interface RatingStep<Value extends number = number> {
  value: Value;
  /** What stands on it. */
  sign: string;
  /** What it means; said with the sign, and shown below the scale. Left out where numbers say it all. */
  words?: string;
}

/** Where a goal stands, not at all to completely. */
export const SCALE_STEPS: readonly RatingStep[] = Array.from({ length: 11 }, (_, value) => ({
  value,
  sign: String(value),
}));

/** The five levels of a goal's own, least first, each in its words or in those of the scale. */
export function levelSteps(
  scale: GasScale,
  { names }: (typeof goalLevelsText)['en'],
): RatingStep<GasLevel>[] {
  return GAS_LEVELS.map((value) => ({
    value,
    sign: signedLevel(value),
    words: levelText(scale, value) || names[value],
  }));
}
