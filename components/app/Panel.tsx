import { useState } from 'react';
import { HiddenCover } from '@/components/app/HiddenCover';
import { type Moment, useMoment } from '@/components/app/use-moment';
import { usePreferences } from '@/components/app/use-preferences';
import { Home } from '@/components/home/Home';
import { Live } from '@/components/live/Live';
import { Prep } from '@/components/prep/Prep';
import { WrapUp } from '@/components/wrapup/WrapUp';
import type { ClientId, SessionId } from '@/lib/domain/ids';

/** The panel: which moment it shows follows from the data; see {@link useMoment}. */
export function Panel() {
  const moment = useMoment();
  const preferences = usePreferences();
  if (moment === undefined || preferences === undefined) return null;
  return (
    <HiddenCover startedAt={moment.live?.startedAt}>
      <div data-blur={preferences.isCoachOnlyBlurred || undefined}>
        <Shown moment={moment} />
      </div>
    </HiddenCover>
  );
}

/** Only Prep and a wrap-up put off for later are chosen by the coach. */
function Shown({ moment }: { moment: Moment }) {
  const [prepares, setPrepares] = useState<ClientId | undefined>(undefined);
  const [cameFrom, setCameFrom] = useState<ClientId | undefined>(undefined);
  const [wrapsUp, setWrapsUp] = useState<SessionId | undefined>(undefined);

  if (moment.live !== undefined) return <Live key={moment.live.id} session={moment.live} />;
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
