import styles from '@/components/goals/RateGoal.module.css';
import { useAutosavedText } from '@/components/ui/use-autosaved-text';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import type { Goal, Rating } from '@/lib/domain/goal';
import type { ClientId, GoalId, SessionId } from '@/lib/domain/ids';
import { goalsText } from '@/lib/text/goals';
import { keepEvidence } from '@/lib/workflows/rate-goal';

interface EvidenceProps {
  goal: Goal;
  place: { goalId: GoalId; clientId: ClientId; sessionId: SessionId };
  rating: Rating | undefined;
  onDone: () => void;
}

/** One line, if the coach wants it, for what a rating rests on. Saved as it is typed. */
export function Evidence({ goal, place, rating, onDone }: EvidenceProps) {
  const t = useText(goalsText);
  const { follow } = useSaving();
  const { settled, ...field } = useAutosavedText({
    key: `evidence:${place.goalId}:${place.sessionId}`,
    initial: rating?.evidence ?? '',
    savedAt: rating?.at ?? 0,
    save: (text) => keepEvidence(place, text),
  });
  return (
    <input
      {...field}
      type="text"
      dir="auto"
      className={styles.evidence}
      aria-label={t.evidenceFor(goal.text)}
      placeholder={t.evidence}
      autoComplete="off"
      // It takes the place of the number that was just chosen, and its focus.
      // biome-ignore lint/a11y/noAutofocus: see above
      autoFocus
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
        event.preventDefault();
        void follow(settled()).then((isSaved) => isSaved && onDone());
      }}
    />
  );
}
