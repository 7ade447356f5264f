import styles from '@/components/charts/TrendChart.module.css';
import { signOf, type TrendDrawing } from '@/components/charts/trend-geometry';
import type { TrendSeries } from '@/components/charts/trend-series';
import { pointsOn, type SayNumber } from '@/components/charts/trend-words';
import { useLanguage } from '@/components/ui/use-text';
import { longDay } from '@/lib/text/dates';

interface TrendReadingProps {
  series: readonly TrendSeries[];
  drawing: TrendDrawing;
  at: number;
  say: SayNumber;
}

/** The key to the lines, with what each stood at on the day that was chosen, or on the last. */
export function TrendReading({ series, drawing: { days }, at, say }: TrendReadingProps) {
  const language = useLanguage();
  const on = days[at]?.on;
  if (on === undefined) return null;
  return (
    <div className={styles.reading}>
      <p className={styles.day}>{longDay(on, language)}</p>
      <ul className={styles.key}>
        {series.map((each, index) => {
          const points = pointsOn(each, on);
          const words = points.flatMap(({ mark, note }) => [mark, note]).filter(Boolean);
          return (
            <li key={each.label} data-series={index} className={styles.series}>
              <svg className={styles.sample} viewBox="0 0 24 12" aria-hidden="true">
                <path className={styles.line} d="M0,6L24,6" />
                <path className={styles.dot} d={signOf(index)} transform="translate(12 6)" />
              </svg>
              <span>
                <span dir="auto">{each.label}</span>{' '}
                <strong>{points.map(({ value }) => say(value)).join(', ') || '–'}</strong>{' '}
                {words.length > 0 && (
                  <span className={styles.words} dir="auto">
                    {words.join(' · ')}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
