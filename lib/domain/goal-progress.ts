import type { Goal, Rating } from '@/lib/domain/goal';
import { type GasLevel, gasScore } from '@/lib/domain/goal-attainment';
import type { KeyResult } from '@/lib/domain/goal-plan';
import type { GoalId } from '@/lib/domain/ids';

/** One goal's own levels, which a composite is always shown with. */
export interface GasLine {
  goalId: GoalId;
  text: string;
  weight: number;
  baseline: GasLevel | null;
  /** `null` while it was not rated. */
  latest: GasLevel | null;
}

export interface GasProgress {
  lines: readonly GasLine[];
  /** T-scores; `undefined` where there is nothing to work them out from. */
  baseline: number | undefined;
  latest: number | undefined;
  /** Of the goals that have both: a goal rated only once would pass for a change. */
  change: number | undefined;
}

/** The goals in the GAS format, first to last. Ratings come oldest first. */
export function gasProgress(goals: readonly Goal[], ratings: readonly Rating[]): GasProgress {
  const lines = goals.flatMap(({ id, text, format, gas, status }): GasLine[] => {
    if (format !== 'gas' || gas === null || status === 'dropped') return [];
    const last = ratings.findLast(({ goalId, level }) => goalId === id && level !== undefined);
    const { weight, baseline } = gas;
    return [{ goalId: id, text, weight, baseline, latest: last?.level ?? null }];
  });
  const at = (moment: 'baseline' | 'latest', of: readonly GasLine[]) =>
    gasScore(of.map((line) => ({ level: line[moment], weight: line.weight })));
  const both = lines.filter(({ baseline, latest }) => baseline !== null && latest !== null);
  const [from, to] = [at('baseline', both), at('latest', both)];
  return {
    lines,
    baseline: at('baseline', lines),
    latest: at('latest', lines),
    change: from === undefined || to === undefined ? undefined : to - from,
  };
}

/** The mean score of the key results that have one, 0 to 1; `undefined` while none has. */
export function keyResultScore(results: readonly Pick<KeyResult, 'score'>[]): number | undefined {
  const scores = results.flatMap(({ score }) => (score === null ? [] : [score]));
  if (scores.length === 0) return undefined;
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
