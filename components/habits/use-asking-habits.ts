import { useLiveQuery } from '@/components/ui/use-live-query';
import { type DaySpan, instantsOf } from '@/lib/domain/day-span';
import { type HabitsReading, readAskingHabits } from '@/lib/workflows/read-asking-habits';

/**
 * What the coach asked in a span, kept up to date. `undefined` during the first read; while another
 * span is being read it is still the last one's.
 */
export function useAskingHabits({ from, to }: DaySpan): HabitsReading | undefined {
  return useLiveQuery(() => readAskingHabits(instantsOf({ from, to })), [from, to]);
}
