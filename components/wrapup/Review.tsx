import { lazy, Suspense, useEffect, useRef } from 'react';
import { SessionHours } from '@/components/hours/SessionHours';
import { Button } from '@/components/ui/Button';
import { InFrames } from '@/components/ui/InFrames';
import { useText } from '@/components/ui/use-text';
import { CheckInCard } from '@/components/wrapup/CheckInCard';
import { CommitmentsCard } from '@/components/wrapup/CommitmentsCard';
import { GoalsCard } from '@/components/wrapup/GoalsCard';
import { NotesCard } from '@/components/wrapup/NotesCard';
import { RecapCard } from '@/components/wrapup/RecapCard';
import { ReflectionCard } from '@/components/wrapup/ReflectionCard';
import styles from '@/components/wrapup/Review.module.css';
import { ToFinishCard } from '@/components/wrapup/ToFinishCard';
import type { SessionNotes } from '@/components/wrapup/use-session-notes';
import type { WrapUpData } from '@/components/wrapup/use-wrap-up';
import type { Commitment } from '@/lib/domain/commitment';
import { wrapUpText } from '@/lib/text/wrapup';

// After the rest: it reads the whole journey.
const WorthKnowing = lazy(async () => ({
  default: (await import('@/components/matters/WorthKnowing')).WorthKnowing,
}));

interface ReviewProps {
  data: WrapUpData;
  notes: SessionNotes;
  commitments: readonly Commitment[];
  /** Hidden, not removed: behind the preview everything stays as it was left. */
  isHidden: boolean;
  onPreview: () => void;
}

/** The cards of a wrap-up, from what must be finished to what stays with the coach. */
export function Review({ data, notes, commitments, isHidden, onPreview }: ReviewProps) {
  const t = useText(wrapUpText);
  const { session, shownAs, goals, ratings, clientLanguage } = data;
  const startedAt = session.startedAt ?? session.plannedAt;
  const previewButton = useFocusOnReturn(isHidden);
  return (
    <div className={styles.review} hidden={isHidden}>
      <InFrames first={3}>
        <header className={styles.head}>
          <h1>{t.title}</h1>
          <p>{t.subtitle}</p>
          <SessionHours session={session} />
        </header>
        <ToFinishCard markers={notes.markers} startedAt={startedAt} goals={goals} />
        <NotesCard
          offered={notes.offered}
          hunches={notes.hunches}
          startedAt={startedAt}
          goals={goals}
        />
        <CommitmentsCard sessionId={session.id} commitments={commitments} shownAs={shownAs} />
        {goals.length > 0 && <GoalsCard session={session} goals={goals} ratings={ratings} />}
        <CheckInCard sessionId={session.id} language={clientLanguage} />
        <Suspense>
          <WorthKnowing clientId={session.clientId} without={['carried', 'review-near']} />
        </Suspense>
        <RecapCard session={session} startedAt={startedAt} />
        <ReflectionCard sessionId={session.id} sessionNumber={data.ordinal} />
        <Button look="primary" ref={previewButton} onClick={onPreview}>
          {t.preview}
        </Button>
      </InFrames>
    </div>
  );
}

/** Coming back from the preview, the keyboard stands where it left. */
function useFocusOnReturn(isHidden: boolean) {
  const ref = useRef<HTMLButtonElement>(null);
  const wasHidden = useRef(isHidden);
  useEffect(() => {
    if (wasHidden.current && !isHidden) ref.current?.focus({ preventScroll: true });
    wasHidden.current = isHidden;
  }, [isHidden]);
  return ref;
}
