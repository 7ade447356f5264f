import { ScreenShare } from 'lucide-react';
import { useIsScreenShared } from '@/components/app/use-is-screen-shared';
import styles from '@/components/live/LiveFooter.module.css';
import { useCallEnded } from '@/components/live/use-call-ended';
import { Button } from '@/components/ui/Button';
import { SaveStatus, useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { LiveSession } from '@/lib/domain/session';
import { liveText } from '@/lib/text/live';
import { sharingText } from '@/lib/text/sharing';
import { endSession } from '@/lib/workflows/end-session';
import { shareScreen } from '@/lib/workflows/share-screen';

interface LiveFooterProps {
  session: LiveSession;
}

/** The save status and the way out. That the call ended is said here, where nothing moves. */
export function LiveFooter({ session }: LiveFooterProps) {
  const t = useText(liveText);
  const sharing = useText(sharingText);
  const { follow } = useSaving();
  const isSharing = useIsScreenShared() === true;
  const hasCallEnded = useCallEnded(session.room);
  return (
    <footer className={styles.footer} data-shared="">
      <SaveStatus />
      {hasCallEnded && <span className={styles.ended}>{t.callEnded}</span>}
      <Button
        look="icon"
        className={styles.share}
        aria-label={sharing.enter}
        aria-pressed={isSharing}
        title={sharing.enterHint}
        onClick={() => void follow(shareScreen(!isSharing))}
      >
        <ScreenShare size={16} />
      </Button>
      <Button
        look="quiet"
        className={hasCallEnded ? styles.endNow : undefined}
        onClick={() => void follow(endSession(session.id, now()))}
      >
        {t.end}
      </Button>
    </footer>
  );
}
