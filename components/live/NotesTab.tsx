import { useCallback, useDeferredValue, useState } from 'react';
import type { Entries } from '@/components/app/opening';
import { EntryRow } from '@/components/live/EntryRow';
import styles from '@/components/live/NotesTab.module.css';
import { ENTRIES_AT_ONCE, useEntries } from '@/components/live/use-entries';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import type { Goal } from '@/lib/domain/goal';
import type { LiveSession } from '@/lib/domain/session';
import { liveText } from '@/lib/text/live';

interface NotesTabProps {
  session: LiveSession;
  goals: readonly Goal[];
  /** What stands in until they are read. */
  first?: Entries | undefined;
}

export function NotesTab({ session, goals, first }: NotesTabProps) {
  const t = useText(liveText);
  const [limit, setLimit] = useState(ENTRIES_AT_ONCE);
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const read = useEntries(session.id, limit, removed, first);
  // The line can be written in before its list is first drawn.
  const found = useDeferredValue(read !== undefined, false) ? read : undefined;
  // The same for every row, so that a row is not drawn again for it.
  const keep = useCallback(
    (id: string) => setRemoved((ids: ReadonlySet<string>) => new Set([...ids, id])),
    [],
  );
  if (found === undefined) return null;
  if (found.entries.length === 0) return <p className={styles.empty}>{t.empty}</p>;
  return (
    <>
      <ul className={styles.list} aria-label={t.notes} data-shared="">
        {found.entries.map((entry) => (
          <EntryRow
            key={entry.row.id}
            entry={entry}
            startedAt={session.startedAt}
            goals={goals}
            asks={found.asks}
            answer={entry.type === 'ask' ? found.answers.get(entry.row.id) : undefined}
            onRemoved={keep}
          />
        ))}
      </ul>
      {found.hasMore && (
        <Button look="quiet" onClick={() => setLimit((count) => count * 4)}>
          {t.earlier}
        </Button>
      )}
    </>
  );
}
