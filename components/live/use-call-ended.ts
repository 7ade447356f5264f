import { useLiveQuery } from '@/components/ui/use-live-query';
import type { RoomKey } from '@/lib/domain/room';
import { findMeta } from '@/lib/storage/meta';

/** Whether the tab of this session's call closed or left its room. */
export function useCallEnded(room: RoomKey | null): boolean {
  const call = useLiveQuery(() => findMeta('currentCall'), []);
  return room !== null && call?.room === room && call.endedAt !== null;
}
