import { useMemo, useState } from 'react';
import { EntryRow } from '@/components/live/EntryRow';
import styles from '@/components/live/NotesTab.module.css';
import { useAsks } from '@/components/live/use-asks';
import { useEntries } from '@/components/live/use-entries';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import type { Entry } from '@/lib/domain/entry';
import type { Goal } from '@/lib/domain/goal';
import type { AskId } from '@/lib/domain/ids';
import type { Ask } from '@/lib/domain/question';
import type { LiveSession } from '@/lib/domain/session';
import { liveText } from '@/lib/text/live';

/** Few enough to draw within a frame; the rest is one click away. */
const ENTRIES_AT_ONCE = 24;

interface NotesTabProps {
  session: LiveSession;
  goals: readonly Goal[];
}

export function NotesTab({ session, goals }: NotesTabProps) {
  const t = useText(liveText);
  const [limit, setLimit] = useState(ENTRIES_AT_ONCE);
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const found = useEntries(session.id, limit, removed);
  const asks = useAsks(session.id);
  const answers = useMemo(() => answersByAsk(asks, found?.entries ?? []), [asks, found]);
  if (found === undefined) return null;
  if (found.entries.length === 0) return <p className={styles.empty}>{t.empty}</p>;
  return (
    <>
      <ul className={styles.list} aria-label={t.notes}>
        {found.entries.map((entry) => (
          <EntryRow
            key={entry.row.id}
            entry={entry}
            startedAt={session.startedAt}
            goals={goals}
            asks={asks}
            answer={entry.type === 'ask' ? answers.get(entry.row.id) : undefined}
            onRemoved={(id) => setRemoved((ids) => new Set([...ids, id]))}
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

/** The words that came back to each question, of those that are in sight. */
function answersByAsk(asks: readonly Ask[], entries: readonly Entry[]): Map<AskId, string> {
  const texts = new Map(
    entries.flatMap(({ row }) => (row.trashedAt === null ? [[row.id as string, row.text]] : [])),
  );
  return new Map(
    asks.flatMap(({ id, answerNoteId }) => {
      const text = answerNoteId === null ? undefined : texts.get(answerNoteId);
      return text === undefined ? [] : [[id, text]];
    }),
  );
}
