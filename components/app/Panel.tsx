import { useState } from 'react';
import { useMoment } from '@/components/app/use-moment';
import { Home } from '@/components/home/Home';
import { Live } from '@/components/live/Live';
import { Prep } from '@/components/prep/Prep';
import { WrapUp } from '@/components/wrapup/WrapUp';
import type { ClientId, SessionId } from '@/lib/domain/ids';

/** The panel: the moment is chosen by the data; only Prep and a reopened wrap-up by the coach. */
export function Panel() {
  const moment = useMoment();
  const [prepares, setPrepares] = useState<ClientId | undefined>(undefined);
  const [wrapsUp, setWrapsUp] = useState<SessionId | undefined>(undefined);

  if (moment === undefined) return null;
  if (moment.live !== undefined) return <Live key={moment.live.id} session={moment.live} />;
  const wrapUpId = wrapsUp ?? moment.waiting?.id;
  if (wrapUpId !== undefined) {
    return <WrapUp key={wrapUpId} sessionId={wrapUpId} onClose={() => setWrapsUp(undefined)} />;
  }
  if (prepares !== undefined) {
    return <Prep key={prepares} clientId={prepares} onBack={() => setPrepares(undefined)} />;
  }
  return <Home onPrepare={setPrepares} onWrapUp={setWrapsUp} />;
}
