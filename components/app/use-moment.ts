import type { Moment } from '@/components/app/opening';
import { useOpening } from '@/components/app/use-opening';
import { useKept } from '@/components/ui/use-kept';
import { findLiveSession, listSessionsByStatus } from '@/lib/storage/sessions';

export type { Moment };

/** `undefined` while the first read is under way. */
export function useMoment(): Moment | undefined {
  return useKept(readMoment, [], useOpening()?.moment);
}

export async function readMoment(): Promise<Moment> {
  const live = await findLiveSession();
  if (live !== undefined) return { live, waiting: undefined };
  const ended = await listSessionsByStatus('ended');
  return { live, waiting: ended.findLast((session) => session.wrapUp === 'waiting') };
}
