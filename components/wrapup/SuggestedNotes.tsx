import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/wrapup/SuggestedNotes.module.css';
import type { NoteId } from '@/lib/domain/ids';
import { isSuggestedForSharing, type Note } from '@/lib/domain/note';
import { wrapUpText } from '@/lib/text/wrapup';
import { shareNotes, takeBackNotes } from '@/lib/workflows/share-note';

interface SuggestedNotesProps {
  offered: readonly Note[];
}

/** One explicit act for the insights and the client's words, and its way back. */
export function SuggestedNotes({ offered }: SuggestedNotesProps) {
  const t = useText(wrapUpText);
  const { follow } = useSaving();
  const [justShared, setJustShared] = useState<readonly NoteId[]>([]);
  const waiting = offered
    .filter((note) => isSuggestedForSharing(note) && note.layer === 'coach')
    .map(({ id }) => id);
  const canTakeBack = waiting.length === 0 && justShared.length > 0;
  if (waiting.length === 0 && !canTakeBack) return null;

  async function share(): Promise<void> {
    if (await follow(shareNotes(waiting))) setJustShared(waiting);
  }
  async function takeBack(): Promise<void> {
    if (await follow(takeBackNotes(justShared))) setJustShared([]);
  }
  const count = canTakeBack ? justShared.length : waiting.length;
  return (
    <p className={styles.suggested}>
      <Button onClick={() => void (canTakeBack ? takeBack() : share())}>
        {canTakeBack ? t.takeBack : t.suggest}
      </Button>
      <span>{t.suggestHint(count)}</span>
    </p>
  );
}
