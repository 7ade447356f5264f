import type { Instant } from '@/lib/domain/days';
import type { CurrentCall } from '@/lib/domain/meta';
import { recogniseRoom } from '@/lib/domain/recognise-room';
import type { RoomKey } from '@/lib/domain/room';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { findMeta, saveMeta } from '@/lib/storage/meta';

/** Asking the browser for an address takes less than this, in milliseconds. */
const ANSWER_TAKES = 10_000;

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
 * hold no known call change nothing, nor does what was so before the call was last seen: an address
 * asked for before the click could not be seen yet, and its answer may come after it.
 */
export async function noticeTabMoved(
  tabId: number,
  url: string | undefined,
  at: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.meta, async () => {
    const call = await findMeta('currentCall', store);
    if (!call || call.tabId !== tabId || isFromBefore(call, at)) return;
    const isThere = roomOf(url) === call.room;
    if (isThere === (call.endedAt === null)) return;
    await saveMeta('currentCall', { ...call, endedAt: isThere ? null : at }, store);
  });
}

/** A clock that was set back by more than an answer takes leaves nothing to wait for. */
function isFromBefore({ seenAt }: CurrentCall, at: Instant): boolean {
  return at <= seenAt && seenAt - at < ANSWER_TAKES;
}

function roomOf(url: string | undefined): RoomKey | undefined {
  return url === undefined ? undefined : recogniseRoom(url)?.key;
}
