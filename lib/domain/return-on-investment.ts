import type { ReturnInputs } from '@/lib/domain/evaluation';

/**
 * The return on what was spent, in per cent:
 *
 *     ROI = (benefit × attribution × confidence − cost) ÷ cost × 100
 *
 * Only the share of the benefit that is owed to the coaching counts, and of that only as much as
 * those who estimated are sure of. `undefined` while any of the four is unknown, and when nothing
 * was spent. After J. J. Phillips, “Return on Investment in Training and Performance Improvement
 * Programs” (1997): isolate the effect, then discount it by confidence.
 */
export function returnOnInvestment(
  inputs: Pick<ReturnInputs, 'benefit' | 'cost' | 'attribution' | 'confidence'>,
): number | undefined {
  const { benefit, cost, attribution, confidence } = inputs;
  if (benefit === null || cost === null || attribution === null || confidence === null) {
    return undefined;
  }
  if (cost === 0) return undefined;
  const percent = ((benefit * attribution * confidence - cost) / cost) * 100;
  return Number.isFinite(percent) ? percent : undefined;
}
