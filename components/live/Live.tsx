import styles from '@/components/live/Live.module.css';
import { LiveBar } from '@/components/live/LiveBar';
import { LiveFooter } from '@/components/live/LiveFooter';
import { LiveTabs } from '@/components/live/LiveTabs';
import { Now } from '@/components/live/Now';
import { useLiveClient } from '@/components/live/use-live-client';
import { WritingLine } from '@/components/live/WritingLine';
import type { LiveSession } from '@/lib/domain/session';

interface LiveProps {
  session: LiveSession;
}

/** The moment beside the call: who and how long, what now, the writing line, then everything else. */
export function Live({ session }: LiveProps) {
  const client = useLiveClient(session);
  if (client === undefined) return null;
  return (
    <main className={styles.live}>
      <LiveBar session={session} shownAs={client.shownAs} ordinal={client.ordinal} />
      <Now session={session} />
      <WritingLine session={session} goals={client.goals} />
      <LiveTabs session={session} goals={client.goals} openCommitments={client.openCommitments} />
      <LiveFooter session={session} />
    </main>
  );
}
