import { useSentRecap } from '@/components/recap/use-recap';
import { useLanguage, useText } from '@/components/ui/use-text';
import { dayOf } from '@/lib/domain/days';
import type { SessionId } from '@/lib/domain/ids';
import { longDay, timeOfDay } from '@/lib/text/dates';
import { recapEditorText } from '@/lib/text/recap-editor';

interface SentNoteProps {
  sessionId: SessionId;
  className?: string | undefined;
  /** Where only a change is worth a line. */
  isForChanges?: boolean;
}

/** When the recap was last sent, and whether it would say something else today. */
export function SentNote({ sessionId, className, isForChanges = false }: SentNoteProps) {
  const t = useText(recapEditorText);
  const language = useLanguage();
  const state = useSentRecap(sessionId);
  if (state === undefined || (isForChanges && !state.isChanged)) return null;
  const { at } = state.sent;
  const when = `${longDay(dayOf(at), language)}, ${timeOfDay(at)}`;
  return (
    <p className={className} data-changed={state.isChanged || undefined}>
      {state.isChanged ? t.sentChanged(when) : t.sentUnchanged(when)}
    </p>
  );
}
