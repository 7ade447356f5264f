import { useId } from 'react';
import styles from '@/components/decks/ImportDeck.module.css';
import { useText } from '@/components/ui/use-text';
import type { RejectedRow } from '@/lib/domain/deck-rows';
import { deckImportText } from '@/lib/text/deck-import';

const SHOWN = 200;

/** Every row that is left out: its number, how it starts, and why in words. */
export function RejectedRows({ rejected }: { rejected: readonly RejectedRow[] }) {
  const t = useText(deckImportText);
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
              <span className={styles.start} dir="auto">
                {' '}
                {t.start(start)}
              </span>
            )}
            {': '}
            {t.reasons[reason](detail)}.
          </li>
        ))}
      </ul>
      {rejected.some(({ reason }) => reason === 'unknown-phase') && (
        <p className={styles.hint}>{t.phasesAre}</p>
      )}
      {rejected.length > SHOWN && (
        <p className={styles.hint}>{t.furtherRows(rejected.length - SHOWN)}</p>
      )}
    </div>
  );
}
