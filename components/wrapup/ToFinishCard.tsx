import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { MarkerField } from '@/components/wrapup/MarkerField';
import styles from '@/components/wrapup/ToFinishCard.module.css';
import { now } from '@/lib/browser/clock';
import type { Goal } from '@/lib/domain/goal';
import type { Note } from '@/lib/domain/note';
import { clock } from '@/lib/text/dates';
import { shellText } from '@/lib/text/shell';
import { wrapUpText } from '@/lib/text/wrapup';
import { removeEntry, restoreEntry } from '@/lib/workflows/remove-entry';

interface ToFinishCardProps {
  markers: readonly Note[];
  startedAt: number;
  goals: readonly Goal[];
}

/** The moments that were marked and not put into words yet. A discarded one can come back. */
export function ToFinishCard({ markers, startedAt, goals }: ToFinishCardProps) {
  const t = useText(wrapUpText);
  const common = useText(shellText);
  const { follow } = useSaving();
  const [discarded, setDiscarded] = useState<readonly Note[]>([]);
  const [restored, setRestored] = useState<string | undefined>(undefined);
  const isThere = (note: Note) => markers.some((marker) => marker.id === note.id);
  const gone = discarded.filter((note) => !isThere(note));
  const shown = [...markers, ...gone].toSorted((a, b) => a.at - b.at);
  if (shown.length === 0) return null;

  function discard(marker: Note): void {
    setDiscarded([...discarded.filter(({ id }) => id !== marker.id), marker]);
    void follow(removeEntry({ type: 'note', row: marker }, now()));
  }
  function restore(marker: Note): void {
    setRestored(marker.id);
    void follow(restoreEntry({ type: 'note', row: marker }));
  }
  return (
    <Card title={t.toFinish} aside={markers.length}>
      <ul aria-label={t.toFinish} className={styles.list}>
        {shown.map((marker) => (
          <li key={marker.id} className={styles.moment}>
            <time id={`at-${marker.id}`} className={styles.time}>
              {clock(marker.at - startedAt)}
            </time>
            {gone.includes(marker) ? (
              <p className={styles.discarded}>
                {t.discarded} {/* The button just pressed is gone; this one stands in its place. */}
                <Button look="quiet" autoFocus onClick={() => restore(marker)}>
                  {common.undo}
                </Button>
              </p>
            ) : (
              <MarkerField
                marker={marker}
                time={clock(marker.at - startedAt)}
                goals={goals}
                takesFocus={restored === marker.id}
                onDiscard={() => discard(marker)}
              />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
