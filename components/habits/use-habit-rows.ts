import { useLanguage, useText } from '@/components/ui/use-text';
import { type AskingHabits, type Counted, isLeftAside } from '@/lib/domain/asking-habits';
import type { InstantSpan } from '@/lib/domain/day-span';
import { habitsText } from '@/lib/text/habits';
import { questionsText } from '@/lib/text/questions';
import { topicName } from '@/lib/text/topics';

/** A topic, a phase or a depth in words. */
export interface HabitRow {
  key: string;
  name: string;
  times: number;
  lastAskedAt: number | null;
  isLeftAside: boolean;
}

export interface HabitRows {
  topics: HabitRow[];
  phases: HabitRow[];
  depths: HabitRow[];
}

/** The counts of a span, each with its name in the coach's language. */
export function useHabitRows(): (habits: AskingHabits, span: InstantSpan) => HabitRows {
  const t = useText(habitsText);
  const { phases } = useText(questionsText);
  const language = useLanguage();
  return (habits, span) => {
    const toRow = <Key extends string | number>(row: Counted<Key>, name: string): HabitRow => ({
      ...row,
      key: String(row.key),
      name,
      isLeftAside: isLeftAside(row, span),
    });
    return {
      topics: habits.topics.map((row) => toRow(row, topicName(row.key, language))),
      phases: habits.phases.map((row) => toRow(row, phases[row.key])),
      depths: habits.depths.map((row) => toRow(row, t.depthNames[row.key])),
    };
  };
}
