import { lazy, Suspense, useState } from 'react';
import { HiddenCover } from '@/components/app/HiddenCover';
import styles from '@/components/app/Panel.module.css';
import { useIsHidden } from '@/components/app/use-is-hidden';
import { useIsScreenShared } from '@/components/app/use-is-screen-shared';
import { type Moment, useMoment } from '@/components/app/use-moment';
import { usePreferences } from '@/components/app/use-preferences';
import { Live } from '@/components/live/Live';
import { Elapsed } from '@/components/live/LiveBar';
import { PaletteKey } from '@/components/palette/PaletteKey';
import { useDamagedKeys } from '@/components/ui/use-damaged-keys';
import type { ClientId, SessionId } from '@/lib/domain/ids';

// Only Live is loaded with the panel: in a call, it must be there at once and nothing else need be.
const Home = lazy(async () => ({ default: (await import('@/components/home/Home')).Home }));
const Prep = lazy(async () => ({ default: (await import('@/components/prep/Prep')).Prep }));
const DamagedEntries = lazy(async () => ({
  default: (await import('@/components/app/DamagedEntries')).DamagedEntries,
}));
const WrapUp = lazy(async () => ({ default: (await import('@/components/wrapup/WrapUp')).WrapUp }));

/** The panel: which moment it shows follows from the data; see {@link useMoment}. */
export function Panel() {
  const moment = useMoment();
  const preferences = usePreferences();
  const isHidden = useIsHidden();
  const isSharing = useIsScreenShared();
  const damaged = useDamagedKeys();
  // Read side by side: each wait is one that the coach would see.
  if (moment === undefined || preferences === undefined) return null;
  if (isHidden === undefined || isSharing === undefined) return null;
  // Only a session has something to share: everywhere else are other clients, and what is prepared.
  const isCovered = isSharing && moment.live === undefined;
  return (
    <HiddenCover
      elapsed={moment.live && <Elapsed session={moment.live} />}
      cover={isHidden ? 'hidden' : isCovered ? 'sharing' : undefined}
    >
      <div
        data-blur={preferences.isCoachOnlyBlurred || undefined}
        className={styles.panel}
        data-sharing={isSharing || undefined}
      >
        <Suspense>
          <Shown
            moment={moment}
            isHidden={isHidden || isCovered}
            showsPrompt={preferences.showsInSessionPrompt}
          />
        </Suspense>
        {damaged.size > 0 && (
          <Suspense>
            <DamagedEntries />
          </Suspense>
        )}
      </div>
    </HiddenCover>
  );
}

interface ShownProps {
  moment: Moment;
  isHidden: boolean;
  showsPrompt: boolean;
}

/** Only Prep and a wrap-up put off for later are chosen by the coach. */
function Shown({ moment, isHidden, showsPrompt }: ShownProps) {
  const [prepares, setPrepares] = useState<ClientId | undefined>(undefined);
  const [cameFrom, setCameFrom] = useState<ClientId | undefined>(undefined);
  const [wrapsUp, setWrapsUp] = useState<SessionId | undefined>(undefined);

  return (
    <>
      {shown()}
      <PaletteKey isHidden={isHidden} moment={moment} prepares={prepares} onPrepare={setPrepares} />
    </>
  );

  function shown() {
    if (moment.live !== undefined) {
      return <Live key={moment.live.id} session={moment.live} showsPrompt={showsPrompt} />;
    }
    const wrapUpId = wrapsUp ?? moment.waiting?.id;
    if (wrapUpId !== undefined) {
      const close = () => {
        setWrapsUp(undefined);
        setPrepares(undefined);
      };
      return <WrapUp key={wrapUpId} sessionId={wrapUpId} onClose={close} />;
    }
    if (prepares !== undefined) {
      const back = () => {
        setCameFrom(prepares);
        setPrepares(undefined);
      };
      return <Prep key={prepares} clientId={prepares} onBack={back} />;
    }
    return <Home cameFrom={cameFrom} onPrepare={setPrepares} onWrapUp={setWrapsUp} />;
  }
}
