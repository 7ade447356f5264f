import type { Instant } from '@/lib/domain/days';
import { recogniseRoom } from '@/lib/domain/recognise-room';
import type { RoomKey } from '@/lib/domain/room';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { findMeta, saveMeta } from '@/lib/storage/meta';

/**
 * Remembers the call of the tab that was clicked. An address without a room changes nothing, so a
 * click beside a running call does not forget it. Only origin and room id are kept.
 */
export async function noticeCall(
  tabId: number,
  url: string | undefined,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  const room = roomOf(url);
  if (room === undefined) return;
  await saveMeta('currentCall', { room, tabId, seenAt: now, endedAt: null }, store);
}

/**
 * Notices that the call's tab closed (`url` undefined) or went elsewhere, or came back. Tabs that
 * hold no known call change nothing.
 */
export async function noticeTabMoved(
  tabId: number,
  url: string | undefined,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.meta, async () => {
    const call = await findMeta('currentCall', store);
    if (!call || call.tabId !== tabId) return;
    const isThere = roomOf(url) === call.room;
    if (isThere === (call.endedAt === null)) return;
    await saveMeta('currentCall', { ...call, endedAt: isThere ? null : now }, store);
  });
}

function roomOf(url: string | undefined): RoomKey | undefined {
  return url === undefined ? undefined : recogniseRoom(url)?.key;
}
