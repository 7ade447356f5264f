import styles from '@/components/habits/CountChart.module.css';
import { CountTable } from '@/components/habits/CountTable';
import type { HabitRow } from '@/components/habits/use-habit-rows';
import { useLanguage, useText } from '@/components/ui/use-text';
import { countText, habitsText } from '@/lib/text/habits';

interface CountChartProps {
  title: string;
  /** What a row is, as the head of its column. */
  column: string;
  rows: readonly HabitRow[];
  /** How many rows are drawn; the table always has all. */
  most: number;
}

/** Bars by how often something was asked, and the same numbers as a table behind them. */
export function CountChart({ title, column, rows, most }: CountChartProps) {
  const t = useText(habitsText);
  const language = useLanguage();
  const drawn = rows.slice(0, most);
  const rest = rows.length - drawn.length;
  const longest = Math.max(1, ...drawn.map(({ times }) => times));
  return (
    <div className={styles.chart}>
      {drawn.length > 0 && (
        <div role="img" aria-label={t.chart(title, drawn, rest)} className={styles.bars}>
          {drawn.map(({ key, name, times }) => (
            <div key={key} className={styles.row} data-none={times === 0 || undefined}>
              <span dir="auto">{name}</span>
              <svg viewBox={`0 0 ${longest} 1`} preserveAspectRatio="none" aria-hidden="true">
                <rect width={times} height="1" />
              </svg>
              <span className={styles.times}>{countText(times, language)}</span>
            </div>
          ))}
          {rest > 0 && <p className={styles.rest}>{t.restInTable(rest)}</p>}
        </div>
      )}
      <CountTable title={title} column={column} rows={rows} />
    </div>
  );
}
