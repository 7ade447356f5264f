import { EyeOff, Pause, Play } from 'lucide-react';
import styles from '@/components/live/LiveBar.module.css';
import { useNow } from '@/components/live/use-now';
import { PaletteButton } from '@/components/palette/PaletteButton';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { isPaused, pauseAgenda, resumeAgenda } from '@/lib/domain/agenda';
import type { LiveSession } from '@/lib/domain/session';
import { sessionTime } from '@/lib/domain/session-clock';
import { clock } from '@/lib/text/dates';
import { liveText } from '@/lib/text/live';
import { ordinal } from '@/lib/text/ordinal';
import { changeAgenda } from '@/lib/workflows/change-agenda';
import { toggleHidden } from '@/lib/workflows/hide-everything';

interface LiveBarProps {
  session: LiveSession;
  shownAs: string;
  ordinal: number;
}

export function LiveBar({ session, shownAs, ordinal: count }: LiveBarProps) {
  const t = useText(liveText);
  const language = useLanguage();
  const { follow } = useSaving();
  const paused = isPaused(session.agenda);
  return (
    <header className={styles.bar} data-shared="">
      <h1 className={styles.who}>
        {shownAs} <small>{ordinal(count, language)}</small>
      </h1>
      <span className={styles.time}>
        {paused && <span className={styles.paused}>{t.paused}</span>}
        <Elapsed session={session} />
      </span>
      <PaletteButton />
      <Button
        look="icon"
        aria-label={paused ? t.resume : t.pause}
        title={paused ? t.resume : t.pause}
        onClick={() =>
          void follow(changeAgenda(session.id, paused ? resumeAgenda : pauseAgenda, now()))
        }
      >
        {paused ? <Play size={18} /> : <Pause size={18} />}
      </Button>
      <Button
        look="icon"
        aria-label={t.hide}
        title={t.hide}
        onClick={() => void follow(toggleHidden())}
      >
        <EyeOff size={18} />
      </Button>
    </header>
  );
}

/** Time since the session began, as the notes are stamped. */
export function Elapsed({ session }: { session: LiveSession }) {
  const t = useText(liveText);
  const elapsed = useNow((instant) => clock(sessionTime(session, instant) - session.startedAt));
  return (
    <span role="timer" aria-label={t.elapsed}>
      {elapsed}
    </span>
  );
}
