import type { Block } from '@/lib/documents/document';
import type { Language } from '@/lib/domain/language';
import type { Movement } from '@/lib/domain/release/goal-movement';
import { reportsText } from '@/lib/text/reports';

interface MovedGoal extends Movement {
  text: string;
  target: number | null;
}

/** Where each goal stood first and last; a goal that nobody rated has nothing to tell. */
export function movementTable(
  goals: readonly MovedGoal[],
  caption: string,
  language: Language,
): Block | undefined {
  const t = reportsText[language].movement;
  const value = (rating: number | null) => (rating === null ? '–' : String(rating));
  const rated = goals.filter(({ first, last }) => first !== null || last !== null);
  if (rated.length === 0) return undefined;
  return {
    type: 'table',
    caption,
    columns: [t.goal, t.first, t.last, t.target],
    rows: rated.map(({ text, first, last, target }) => [
      text,
      value(first),
      value(last),
      value(target),
    ]),
  };
}
