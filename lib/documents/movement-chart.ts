import type { ChartBlock, ChartLine, ChartPoint, TableBlock } from '@/lib/documents/document';
import type { Day } from '@/lib/domain/days';
import type { Language } from '@/lib/domain/language';
import type { Movement, Standing } from '@/lib/domain/release/goal-movement';
import { chartsText } from '@/lib/text/charts';
import { briefDay } from '@/lib/text/dates';
import { reportsText } from '@/lib/text/reports';

interface MovedGoal extends Movement {
  text: string;
  target: number | null;
  /** Day by day, for a reader who may know the days; without it only first and last are told. */
  standings?: readonly Standing[];
}

const SCALE = { min: 0, max: 10 };
const NONE = '–';

/**
 * How each goal moved from first to last, drawn and as a table. A goal that nobody rated has nothing
 * to tell.
 */
export function movementChart(
  goals: readonly MovedGoal[],
  caption: string,
  language: Language,
): ChartBlock | undefined {
  const rated = goals.filter(({ first, last }) => first !== null || last !== null);
  if (rated.length === 0) return undefined;
  const place = placer(rated.flatMap(({ standings }) => standings ?? []));
  return {
    type: 'chart',
    scale: SCALE,
    lines: rated.map((goal) => toLine(goal, pointsOf(goal, place, language), language)),
    table: toTable(rated, caption, language),
  };
}

function toLine(
  { text, target }: MovedGoal,
  points: readonly ChartPoint[],
  language: Language,
): ChartLine {
  const t = chartsText[language];
  const said = points.map(({ label, value }) => `${label}: ${value}`).join(', ');
  const aim = target === null ? null : { value: target, label: t.target(target) };
  return {
    label: text,
    description: t.description(said, aim?.label ?? '', SCALE),
    points,
    target: aim,
  };
}

function pointsOf(goal: MovedGoal, place: (day: Day) => number, language: Language): ChartPoint[] {
  if (goal.standings !== undefined) {
    return goal.standings.map(({ on, value }) => {
      return { label: briefDay(on, language), position: place(on), value };
    });
  }
  const t = reportsText[language].movement;
  return [
    ...(goal.first === null ? [] : [{ label: t.first, position: 0, value: goal.first }]),
    ...(goal.last === null ? [] : [{ label: t.last, position: 1, value: goal.last }]),
  ];
}

/** Where a day stands between the first and the last of them all, so that goals can be compared. */
function placer(standings: readonly Standing[]): (day: Day) => number {
  const days = standings.map(({ on }) => Date.parse(on));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  return (day) => (to > from ? (Date.parse(day) - from) / (to - from) : 0.5);
}

function toTable(goals: readonly MovedGoal[], caption: string, language: Language): TableBlock {
  const t = reportsText[language].movement;
  const said = (value: number | null) => (value === null ? NONE : String(value));
  const dayByDay = (standings: readonly Standing[]) =>
    standings.map(({ on, value }) => `${briefDay(on, language)}: ${value}`).join('\n');
  const isDated = goals.some(({ standings }) => standings !== undefined);
  return {
    type: 'table',
    caption,
    columns: isDated
      ? [t.goal, chartsText[language].dayByDay, t.target]
      : [t.goal, t.first, t.last, t.target],
    rows: goals.map(({ text, first, last, target, standings }) =>
      isDated
        ? [text, dayByDay(standings ?? []), said(target)]
        : [text, said(first), said(last), said(target)],
    ),
  };
}
