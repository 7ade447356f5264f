import styles from '@/components/habits/CountChart.module.css';
import type { HabitRow } from '@/components/habits/use-habit-rows';
import { useLanguage, useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { dayOf } from '@/lib/domain/days';
import { dayMonth } from '@/lib/text/dates';
import { countText, habitsText } from '@/lib/text/habits';

interface CountTableProps {
  title: string;
  /** What a row is, as the head of its column. */
  column: string;
  rows: readonly HabitRow[];
}

/** How often each was asked and when last, folded away until it is wanted. */
export function CountTable({ title, column, rows }: CountTableProps) {
  const t = useText(habitsText);
  const language = useLanguage();
  const today = dayOf(now());
  return (
    <details className={styles.numbers}>
      <summary>{t.asTable(title)}</summary>
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{column}</th>
            <th scope="col">{t.asked}</th>
            <th scope="col">{t.lastAsked}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, times, lastAskedAt }) => (
            <tr key={key}>
              <th scope="row" dir="auto">
                {name}
              </th>
              <td>{countText(times, language)}</td>
              <td>
                {lastAskedAt === null ? t.never : dayMonth(dayOf(lastAskedAt), today, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
