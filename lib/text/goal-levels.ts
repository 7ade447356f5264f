import type { Rating } from '@/lib/domain/goal';
import type { GasLevel } from '@/lib/domain/goal-attainment';
import type { ByLanguage } from '@/lib/text/text';

/** "−2", "0", "+1": with a real minus sign, in any language. */
export function signedLevel(level: number): string {
  return level > 0 ? `+${level}` : String(level).replace('-', '−');
}

/** A rating in the measure it was given in: "7", or "+1" by the goal's own levels. */
export function ratingText({ value, level }: Pick<Rating, 'value' | 'level'>): string {
  return level === undefined ? String(value) : signedLevel(level);
}

const en = {
  names: {
    [-2]: 'Much less than expected',
    [-1]: 'Less than expected',
    0: 'As expected',
    1: 'More than expected',
    2: 'Much more than expected',
  } satisfies Record<GasLevel, string>,
  notDescribed: 'not described yet',
};
type Messages = typeof en;
const es: Messages = {
  names: {
    [-2]: 'Mucho menos de lo esperado',
    [-1]: 'Menos de lo esperado',
    0: 'Lo esperado',
    1: 'Más de lo esperado',
    2: 'Mucho más de lo esperado',
  },
  notDescribed: 'aún sin describir',
};
export const goalLevelsText: ByLanguage<Messages> = { en, es };
