import { useId, useState } from 'react';
import styles from '@/components/charts/TrendChart.module.css';
import { TrendPlot } from '@/components/charts/TrendPlot';
import { TrendReading } from '@/components/charts/TrendReading';
import { TrendTable } from '@/components/charts/TrendTable';
import { placeTrend } from '@/components/charts/trend-geometry';
import type { TrendSeries } from '@/components/charts/trend-series';
import { useWidth } from '@/components/charts/use-width';
import { useText } from '@/components/ui/use-text';
import { trendChartText } from '@/lib/text/trend-chart';

interface TrendChartProps {
  /** The finding in a sentence: "Calm went from 4 to 7 since March". */
  title: string;
  series: readonly TrendSeries[];
  /** The ends of the scale; fixed, so that a line is not steeper than what happened. */
  min: number;
  max: number;
}

/** As wide as the narrowest page, until the page has been measured. */
const UNMEASURED = 250;

/**
 * Lines over days on one fixed scale: the finding as its title, a slider that goes from day to day and
 * says each, and the same numbers in a table. Nothing in it moves by itself.
 */
export function TrendChart({ title, series, min, max }: TrendChartProps) {
  const t = useText(trendChartText);
  const id = useId();
  const [box, width] = useWidth<HTMLDivElement>(UNMEASURED);
  const [chosen, setChosen] = useState<number>();
  const drawing = placeTrend(series, { min, max }, width);
  const say = min < 0 ? t.signed : t.number;
  const last = drawing.days.length - 1;
  const at = Math.min(chosen ?? last, last);
  return (
    <figure className={styles.chart} aria-labelledby={id}>
      <figcaption id={id} className={styles.title} dir="auto">
        {title}
      </figcaption>
      <div ref={box} className={styles.box}>
        {last < 0 ? (
          <p className={styles.empty}>{t.empty}</p>
        ) : (
          <TrendPlot
            title={title}
            series={series}
            drawing={drawing}
            say={say}
            at={at}
            isChosen={chosen !== undefined}
            onChoose={setChosen}
          />
        )}
      </div>
      {last >= 0 && (
        <>
          <TrendReading series={series} drawing={drawing} say={say} at={at} />
          <TrendTable title={title} series={series} drawing={drawing} say={say} />
        </>
      )}
    </figure>
  );
}
