import { useId } from 'react';
import styles from '@/components/ui/ImportPreview.module.css';

interface LeftOutRow {
  row: number;
  /** How it starts, so that the coach can find it. */
  start: string;
}

interface LeftOutRowsProps<Row extends LeftOutRow> {
  /** How many are left out. */
  title: (count: number) => string;
  rows: readonly Row[];
  /** What a row is called. */
  name: (row: number) => string;
  /** How what it starts with is set apart. */
  quote?: (start: string) => string;
  /** Why, without a full stop. */
  reason: (row: Row) => string;
  /** How many more there are than are shown. */
  further: (count: number) => string;
}

const SHOWN = 200;

/** Every row of a file that is left out: its number, how it starts, and why in words. */
export function LeftOutRows<Row extends LeftOutRow>({
  title,
  rows,
  name,
  quote = (start) => start,
  reason,
  further,
}: LeftOutRowsProps<Row>) {
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <div>
      <p id={id} className={styles.lead}>
        {title(rows.length)}
      </p>
      {/* A list that scrolls must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <ul className={styles.list} aria-labelledby={id} tabIndex={0}>
        {rows.slice(0, SHOWN).map((each) => (
          <li key={each.row}>
            <span className={styles.row}>{name(each.row)}</span>
            {each.start !== '' && (
              <span className={styles.start}>
                {' '}
                <bdi>{quote(each.start)}</bdi>
              </span>
            )}
            {': '}
            {reason(each)}.
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <p className={styles.hint}>{further(rows.length - SHOWN)}</p>}
    </div>
  );
}
