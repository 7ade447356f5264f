import styles from '@/components/ui/ImportPreview.module.css';
import { LeftOutRows } from '@/components/ui/LeftOutRows';
import { useText } from '@/components/ui/use-text';
import type { RejectedRow } from '@/lib/domain/deck-rows';
import { deckImportText } from '@/lib/text/deck-import';

/** Every row that is left out: its number, how it starts, and why in words. */
export function RejectedRows({ rejected }: { rejected: readonly RejectedRow[] }) {
  const t = useText(deckImportText);
  return (
    <>
      <LeftOutRows
        title={t.leftOut}
        rows={rejected}
        name={t.row}
        quote={t.start}
        reason={({ reason, detail }) => t.reasons[reason](detail)}
        further={t.furtherRows}
      />
      {rejected.some(({ reason }) => reason === 'unknown-phase') && (
        <p className={styles.hint}>{t.phasesAre}</p>
      )}
    </>
  );
}
