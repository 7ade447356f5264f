import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import signs from '@/components/ui/Sign.module.css';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { Entry } from '@/lib/domain/entry';
import type { QuestionId } from '@/lib/domain/ids';
import { canKeepAsQuestion } from '@/lib/domain/own-question';
import { keptQuestionsText } from '@/lib/text/kept-questions';

interface KeepQuestionProps {
  entry: Entry;
  className: string | undefined;
}

/** One click keeps a line of the notes as a question of the coach's own, another one undoes it. */
export function KeepQuestion({ entry, className }: KeepQuestionProps) {
  const t = useText(keptQuestionsText);
  const language = useLanguage();
  const { follow } = useSaving();
  const [kept, setKept] = useState<QuestionId | undefined>(undefined);
  if (!canKeepAsQuestion(entry)) return null;

  async function keep(): Promise<void> {
    // Loaded when first wanted: opening the panel pays nothing for it.
    const { keepAsQuestion } = await import('@/lib/workflows/keep-question');
    setKept((await keepAsQuestion(entry, language, now())).id);
  }
  async function undo(id: QuestionId): Promise<void> {
    const { trashDeckQuestion } = await import('@/lib/workflows/trash-deck-question');
    await trashDeckQuestion(id, now());
    setKept(undefined);
  }
  return (
    <Button
      look="icon"
      className={[kept === undefined ? signs.bookmark : signs.bookmarked, className].join(' ')}
      aria-label={t.keepNamed(entry.row.text.slice(0, 60))}
      aria-pressed={kept !== undefined}
      title={kept === undefined ? t.keep : t.undo}
      onClick={() =>
        void (kept === undefined ? follow(keep(), t.kept) : follow(undo(kept), t.undone))
      }
    />
  );
}
