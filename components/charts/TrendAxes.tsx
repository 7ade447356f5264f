import styles from '@/components/charts/TrendChart.module.css';
import type { TrendDrawing } from '@/components/charts/trend-geometry';
import type { SayNumber } from '@/components/charts/trend-words';
import { useLanguage, useText } from '@/components/ui/use-text';
import { briefDay } from '@/lib/text/dates';
import { trendChartText } from '@/lib/text/trend-chart';

interface TrendAxesProps {
  drawing: TrendDrawing;
  say: SayNumber;
}

/** The scale, the target, and the first and the last day. */
export function TrendAxes({ drawing, say }: TrendAxesProps) {
  const t = useText(trendChartText);
  const { plot, rules, ticks, target } = drawing;
  return (
    <>
      {rules.map(({ y, value }) => (
        <g key={value}>
          <line className={styles.rule} x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text x={plot.left - 8} y={y + 4} textAnchor="end">
            {say(value)}
          </text>
        </g>
      ))}
      {ticks.map((x) => (
        <line key={x} className={styles.tick} x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 4} />
      ))}
      {target !== undefined && (
        <>
          <line
            className={styles.target}
            x1={plot.left}
            x2={plot.right}
            y1={target.y}
            y2={target.y}
          />
          <text x={plot.right + 6} y={target.y + 4}>
            {t.target(say(target.value))}
          </text>
        </>
      )}
      <Ends drawing={drawing} />
    </>
  );
}

/** Two days need this much room to stand beside each other below the lines, in pixels. */
const ENDS_WIDTH = 190;

/** The first and the last day below the drawing; one day alone below its own point. */
function Ends({ drawing: { days, plot, width, height } }: { drawing: TrendDrawing }) {
  const language = useLanguage();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isNarrow = plot.right - plot.left < ENDS_WIDTH;
  const ends =
    first === last
      ? [{ x: first.x, on: first.on, anchor: 'middle' } as const]
      : [
          { x: isNarrow ? 0 : plot.left, on: first.on, anchor: 'start' } as const,
          { x: isNarrow ? width : plot.right, on: last.on, anchor: 'end' } as const,
        ];
  return ends.map(({ x, on, anchor }) => (
    <text key={on} x={x} y={height - 8} textAnchor={anchor}>
      {briefDay(on, language)}
    </text>
  ));
}
