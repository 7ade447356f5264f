import { memo, useState } from 'react';
import { useAsks } from '@/components/live/use-asks';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { useLanguage, useText } from '@/components/ui/use-text';
import { NoteLine } from '@/components/wrapup/NoteLine';
import styles from '@/components/wrapup/NotesCard.module.css';
import { SuggestedNotes } from '@/components/wrapup/SuggestedNotes';
import type { Goal } from '@/lib/domain/goal';
import type { Note } from '@/lib/domain/note';
import { sayNumber } from '@/lib/text/numbers';
import { wrapUpText } from '@/lib/text/wrapup';

/** More lines than anybody reads at once; the rest is one click away. */
const SHOWN_AT_FIRST = 200;

interface NotesCardProps {
  offered: readonly Note[];
  hunches: number;
  startedAt: number;
  goals: readonly Goal[];
}

/** Line by line, what the client may see. Nothing is ticked until the coach ticks it. */
export const NotesCard = memo(function NotesCard({
  offered,
  hunches,
  startedAt,
  goals,
}: NotesCardProps) {
  const t = useText(wrapUpText);
  const language = useLanguage();
  const asks = useAsks(offered[0]?.sessionId);
  const [showsAll, setShowsAll] = useState(false);
  const shared = offered.filter((note) => note.layer !== 'coach').length;
  const shown = showsAll ? offered : offered.slice(0, SHOWN_AT_FIRST);
  return (
    <Card title={t.notes} aside={offered.length > 0 ? t.shared(shared, offered.length) : undefined}>
      <SuggestedNotes offered={offered} />
      {offered.length === 0 && <p className={styles.stays}>{t.noNotes}</p>}
      <ul aria-label={t.notes} className={styles.list}>
        {shown.map((note) => (
          <NoteLine key={note.id} note={note} startedAt={startedAt} goals={goals} asks={asks} />
        ))}
      </ul>
      {shown.length < offered.length && (
        <Button look="quiet" className={styles.more} onClick={() => setShowsAll(true)}>
          {t.showAll(sayNumber(offered.length, language))}
        </Button>
      )}
      {hunches > 0 && <p className={styles.stays}>{t.hunchesStay(hunches)}</p>}
    </Card>
  );
});
