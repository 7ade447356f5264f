import { useId } from 'react';
import styles from '@/components/decks/ImportDeck.module.css';
import { useText } from '@/components/ui/use-text';
import type { RejectedPastRow } from '@/lib/domain/past-hours-rows';
import { hoursImportText } from '@/lib/text/hours-import';

const SHOWN = 200;

/** Every row that is left out: its number, whose it is, and why in words. */
export function RejectedHours({ rejected }: { rejected: readonly RejectedPastRow[] }) {
  const t = useText(hoursImportText);
  const id = useId();
  if (rejected.length === 0) return null;
  return (
    <div>
      <p id={id} className={styles.lead}>
        {t.leftOut(rejected.length)}
      </p>
      {/* A list that scrolls must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <ul className={styles.list} aria-labelledby={id} tabIndex={0}>
        {rejected.slice(0, SHOWN).map(({ row, reason, detail, start }) => (
          <li key={row}>
            <span className={styles.row}>{t.row(row)}</span>
            {start !== '' && (
              <span className={styles.start}>
                {' '}
                <bdi>{start}</bdi>
              </span>
            )}
            {': '}
            {t.reasons[reason](detail)}.
          </li>
        ))}
      </ul>
      {rejected.length > SHOWN && (
        <p className={styles.hint}>{t.furtherRows(rejected.length - SHOWN)}</p>
      )}
    </div>
  );
}
