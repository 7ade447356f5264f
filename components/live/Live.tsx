import { useState } from 'react';
import { useLiveOpening } from '@/components/app/use-opening';
import { InSessionPrompt } from '@/components/live/InSessionPrompt';
import styles from '@/components/live/Live.module.css';
import { LiveBar } from '@/components/live/LiveBar';
import { LiveFooter } from '@/components/live/LiveFooter';
import { LiveTabs } from '@/components/live/LiveTabs';
import { Now } from '@/components/live/Now';
import { useFirstDraft } from '@/components/live/use-draft';
import { useLiveClient } from '@/components/live/use-live-client';
import { useSteadyClock } from '@/components/live/use-steady-clock';
import { WritingLine } from '@/components/live/WritingLine';
import { InFrames } from '@/components/ui/InFrames';
import type { LiveSession } from '@/lib/domain/session';

interface LiveProps {
  session: LiveSession;
  showsPrompt: boolean;
}

/** The moment beside the call: who and how long, what now, the writing line, then everything else. */
export function Live({ session, showsPrompt }: LiveProps) {
  const client = useLiveClient(session);
  const stored = useFirstDraft(session.id);
  useSteadyClock(session.id);
  // Kept for the notes, which are drawn when the page has let go of it.
  const [entries] = useState(useLiveOpening(session.id)?.entries);
  // The line is drawn with the rest: read after it, its first key would wait for the notes.
  if (client === undefined || stored === undefined) return null;
  return (
    <main className={styles.live}>
      {/* What stands below is drawn later, and moves nothing above. A panel that was just opened has its
          line at once, because the next thing may be a key. */}
      <InFrames first={entries === undefined ? 1 : 3}>
        <LiveBar session={session} shownAs={client.shownAs} ordinal={client.ordinal} />
        <Now session={session} />
        <WritingLine session={session} goals={client.goals} stored={stored} />
        <LiveTabs
          session={session}
          goals={client.goals}
          openCommitments={client.openCommitments}
          entries={entries}
        />
        {showsPrompt && <InSessionPrompt session={session} />}
        <LiveFooter session={session} />
      </InFrames>
    </main>
  );
}
