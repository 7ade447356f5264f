import styles from '@/components/charts/TrendChart.module.css';
import { nearestDay, type TrendDrawing } from '@/components/charts/trend-geometry';
import type { TrendSeries } from '@/components/charts/trend-series';
import { readingOf } from '@/components/charts/trend-words';
import { useLanguage, useText } from '@/components/ui/use-text';
import { briefDay, longDay } from '@/lib/text/dates';
import { trendChartText } from '@/lib/text/trend-chart';

interface TrendPlotProps {
  title: string;
  series: readonly TrendSeries[];
  drawing: TrendDrawing;
  /** The day that is read out: its place among the days. */
  at: number;
  /** `undefined` goes back to the last day. */
  onChoose: (at: number | undefined) => void;
}

/** The drawing, under the browser's own slider: arrows, Home and End go from day to day. */
export function TrendPlot({ title, series, drawing, at, onChoose }: TrendPlotProps) {
  const t = useText(trendChartText);
  const language = useLanguage();
  const { days, width } = drawing;
  const day = days[at];
  return (
    <div className={styles.plot}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${width} ${drawing.height}`}
        aria-hidden="true"
        onPointerMove={({ currentTarget, clientX }) => {
          const { left, width: drawn } = currentTarget.getBoundingClientRect();
          if (drawn > 0) onChoose(nearestDay(days, ((clientX - left) / drawn) * width));
        }}
        onPointerLeave={() => onChoose(undefined)}
      >
        <Axes drawing={drawing} />
        {day !== undefined && days.length > 1 && (
          <line
            className={styles.cursor}
            x1={day.x}
            x2={day.x}
            y1={drawing.plot.top - 8}
            y2={drawing.plot.bottom}
          />
        )}
        <Lines drawing={drawing} />
      </svg>
      <Summary series={series} drawing={drawing} />
      {day !== undefined && days.length > 1 && (
        <input
          type="range"
          className={styles.slider}
          min={0}
          max={days.length - 1}
          value={at}
          aria-label={t.dayByDay(title)}
          aria-valuetext={`${longDay(day.on, language)}: ${readingOf(series, day.on, t).join(', ')}`}
          onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
        />
      )}
    </div>
  );
}

function Axes({
  drawing: { plot, rules, ticks, days, target, height },
}: {
  drawing: TrendDrawing;
}) {
  const t = useText(trendChartText);
  const language = useLanguage();
  const [first, last] = [days[0], days.at(-1)];
  return (
    <>
      {rules.map(({ y, value }) => (
        <g key={y}>
          <line className={styles.rule} x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text x={plot.left - 8} y={y + 4} textAnchor="end">
            {t.number(value)}
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
            {t.target(t.number(target.value))}
          </text>
        </>
      )}
      {first !== undefined && last !== undefined && first !== last && (
        <>
          <text x={plot.left} y={height - 8}>
            {briefDay(first.on, language)}
          </text>
          <text x={plot.right} y={height - 8} textAnchor="end">
            {briefDay(last.on, language)}
          </text>
        </>
      )}
      {first !== undefined && first === last && (
        <text x={first.x} y={height - 8} textAnchor="middle">
          {briefDay(first.on, language)}
        </text>
      )}
    </>
  );
}

function Lines({ drawing: { lines, target } }: { drawing: TrendDrawing }) {
  const t = useText(trendChartText);
  const isAlone = lines.length === 1;
  return lines.map(({ path, dots }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line's place is what it is known by
    <g key={index} data-series={index} className={styles.series}>
      {path !== '' && <path className={styles.line} d={path} />}
      {dots.map(({ x, y, sign, point }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two points may be the same
        <g key={place}>
          <path className={styles.dot} d={sign} transform={`translate(${x} ${y})`} />
          {point.mark !== undefined && <circle className={styles.mark} cx={x} cy={y} r={8} />}
          {isAlone && (place === 0 || place === dots.length - 1) && (
            <text className={styles.value} x={x} y={labelY(y, target?.y)} textAnchor="middle">
              {t.number(point.value)}
            </text>
          )}
        </g>
      ))}
    </g>
  ));
}

/** Above its dot, or below it where the line of the target would cross it. */
function labelY(y: number, targetY: number | undefined): number {
  const isCrossed = targetY !== undefined && targetY < y && targetY > y - 22;
  return isCrossed ? y + 18 : y - 9;
}

/** The drawing in words: each line from first to last, and the scale. */
function Summary({
  series,
  drawing: { lines, rules },
}: Pick<TrendPlotProps, 'series' | 'drawing'>) {
  const t = useText(trendChartText);
  const language = useLanguage();
  const said = lines.flatMap(({ dots }, index) => {
    const [first, last] = [dots[0]?.point, dots.at(-1)?.point];
    const label = series[index]?.label ?? '';
    if (first === undefined || last === undefined) return [];
    const [from, to] = [t.number(first.value), t.number(last.value)];
    return first === last
      ? [t.once(label, to, longDay(last.on, language))]
      : [t.moved(label, from, longDay(first.on, language), to, longDay(last.on, language))];
  });
  const [top, bottom] = [rules[0]?.value ?? 0, rules.at(-1)?.value ?? 0];
  return (
    <p className="visually-hidden">
      {said.join(' ')} {t.scale(t.number(bottom), t.number(top))}
    </p>
  );
}
