import type { Opening } from '@/components/app/opening';
import { readIsHidden } from '@/components/app/use-is-hidden';
import { readMoment } from '@/components/app/use-moment';
import { readPreferences } from '@/components/app/use-preferences';
import { readFirstDraft } from '@/components/live/use-draft';
import { ENTRIES_AT_ONCE, readEntries } from '@/components/live/use-entries';
import { readLiveClient } from '@/components/live/use-live-client';
import { isScreenShared } from '@/lib/workflows/share-screen';

/**
 * Everything that the panel shows first, read side by side while it is still being put together:
 * each read that waited for a drawing was a wait that the coach would see.
 */
export async function readOpening(): Promise<Opening> {
  const [preferences, isHidden, isShared, moment] = await Promise.all([
    readPreferences(),
    readIsHidden(),
    isScreenShared(),
    readMoment(),
  ]);
  const page = { preferences, isHidden, isScreenShared: isShared, moment };
  const session = moment.live;
  if (session === undefined) return page;
  const [client, draft, entries] = await Promise.all([
    readLiveClient(session),
    readFirstDraft(session.id),
    readEntries(session.id, ENTRIES_AT_ONCE, new Set()),
  ]);
  return { ...page, live: { client, draft, entries } };
}
