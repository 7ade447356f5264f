import { TrendAxes } from '@/components/charts/TrendAxes';
import styles from '@/components/charts/TrendChart.module.css';
import { TrendLines } from '@/components/charts/TrendLines';
import { TrendSummary } from '@/components/charts/TrendSummary';
import { nearestDay, type TrendDrawing } from '@/components/charts/trend-geometry';
import type { TrendSeries } from '@/components/charts/trend-series';
import { readingOf, type SayNumber } from '@/components/charts/trend-words';
import { useLanguage, useText } from '@/components/ui/use-text';
import { longDay } from '@/lib/text/dates';
import { trendChartText } from '@/lib/text/trend-chart';

interface TrendPlotProps {
  title: string;
  series: readonly TrendSeries[];
  drawing: TrendDrawing;
  say: SayNumber;
  /** The day that is read out: its place among the days. */
  at: number;
  /** Whether it was asked for; the last day is read out unasked. */
  isChosen: boolean;
  /** `undefined` goes back to the last day. */
  onChoose: (at: number | undefined) => void;
}

/** The drawing, under the browser's own slider: arrows, Home and End go from day to day. */
export function TrendPlot({ title, series, drawing, say, at, isChosen, onChoose }: TrendPlotProps) {
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
        <TrendAxes drawing={drawing} say={say} />
        {isChosen && day !== undefined && (
          <line
            className={styles.cursor}
            x1={day.x}
            x2={day.x}
            y1={drawing.plot.top - 8}
            y2={drawing.plot.bottom}
          />
        )}
        <TrendLines drawing={drawing} say={say} />
      </svg>
      <TrendSummary series={series} drawing={drawing} say={say} />
      {day !== undefined && days.length > 1 && (
        <input
          type="range"
          className={styles.slider}
          min={0}
          max={days.length - 1}
          value={at}
          aria-label={t.dayByDay(title)}
          aria-valuetext={`${longDay(day.on, language)}: ${readingOf(series, day.on, say).join(', ')}`}
          onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
        />
      )}
    </div>
  );
}
