import styles from '@/components/charts/TrendChart.module.css';
import type { TrendDrawing } from '@/components/charts/trend-geometry';
import type { TrendSeries } from '@/components/charts/trend-series';
import { pointsOn, type SayNumber } from '@/components/charts/trend-words';
import { useLanguage, useText } from '@/components/ui/use-text';
import { briefDay } from '@/lib/text/dates';
import { trendChartText } from '@/lib/text/trend-chart';

interface TrendTableProps {
  title: string;
  series: readonly TrendSeries[];
  drawing: TrendDrawing;
  say: SayNumber;
}

/** The numbers of a chart, earliest day first: what is drawn, and nothing else. Always on paper. */
export function TrendTable({ title, series, drawing: { days }, say }: TrendTableProps) {
  const t = useText(trendChartText);
  const language = useLanguage();
  const hasNotes = series.some(({ points }) => points.some(({ note }) => note));
  return (
    <details className={styles.details}>
      <summary>{t.asTable}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page is scrolled by keyboard too */}
      <section className={styles.scroll} tabIndex={0} aria-label={title}>
        <table className={styles.table}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.day}</th>
              {series.map(({ label }) => (
                <th key={label} scope="col" dir="auto">
                  {label}
                </th>
              ))}
              {hasNotes && <th scope="col">{t.note}</th>}
            </tr>
          </thead>
          <tbody>
            {days.map(({ on }) => (
              <tr key={on}>
                <th scope="row">{briefDay(on, language)}</th>
                {series.map((each) => (
                  <td key={each.label}>
                    {pointsOn(each, on)
                      .map(({ value, mark }) => [say(value), mark].filter(Boolean).join(' · '))
                      .join(', ') || '–'}
                  </td>
                ))}
                {hasNotes && (
                  <td dir="auto">
                    {series
                      .flatMap((each) => pointsOn(each, on).flatMap(({ note }) => note || []))
                      .join(' · ')}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
