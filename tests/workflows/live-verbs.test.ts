import { describe, expect, it } from 'vitest';
import { coachedFor, currentItem } from '@/lib/domain/agenda';
import { findMeta, saveMeta } from '@/lib/storage/meta';
import { listNotes } from '@/lib/storage/notes';
import { findLiveSession, getSession, saveSession } from '@/lib/storage/sessions';
import { endSession, resumeSession } from '@/lib/workflows/end-session';
import { noticeCall, noticeTabMoved } from '@/lib/workflows/follow-call';
import { toggleHidden } from '@/lib/workflows/hide-everything';
import { markMoment } from '@/lib/workflows/mark-moment';
import { goToNextItem } from '@/lib/workflows/next-agenda-item';
import { aSession, aStore, NOW } from '@/tests/fixtures/builders';

const MINUTE = 60_000;
const ROOM = 'https://meet.google.com/abc-defg-hij';

describe('marking a moment', () => {
  it('drops an unfinished, coach-only marker in the phase under way', async () => {
    const store = aStore();
    const session = aSession();
    await saveSession(session, store);

    await markMoment(NOW + MINUTE, store);

    expect(await listNotes(session.id, 10, store)).toMatchObject([
      { kind: 'marker', layer: 'coach', phase: 'goal', text: '', at: NOW + MINUTE },
    ]);
  });

  it('does nothing when no session is live', async () => {
    const store = aStore();

    await markMoment(NOW, store);

    expect(await store.notes.count()).toBe(0);
  });
});

it('hides everything and shows it again on the same key', async () => {
  const store = aStore();

  await toggleHidden(store);
  const once = await findMeta('isHidden', store);
  await toggleHidden(store);

  expect([once, await findMeta('isHidden', store)]).toEqual([true, false]);
});

it('moves on to the next agenda item and stays at the last one', async () => {
  const store = aStore();
  const session = aSession();
  await saveSession(session, store);

  for (let index = 1; index <= 5; index += 1) await goToNextItem(NOW + index * MINUTE, store);

  expect(currentItem((await getSession(session.id, store)).agenda)).toBe(2);
});

describe('ending a session', () => {
  it('closes its agenda and opens its wrap-up', async () => {
    const store = aStore();
    const session = aSession();
    await saveSession(session, store);

    await endSession(session.id, NOW + 50 * MINUTE, store);

    const ended = await getSession(session.id, store);
    expect(ended).toMatchObject({ status: 'ended', wrapUp: 'waiting', endedAt: NOW + 50 * MINUTE });
    expect(coachedFor(ended.agenda, NOW + 90 * MINUTE)).toBe(50 * MINUTE);
  });

  it('can be taken back, with the minutes in between as a pause', async () => {
    const store = aStore();
    const session = aSession();
    await saveSession(session, store);
    await endSession(session.id, NOW + 50 * MINUTE, store);

    await resumeSession(session.id, NOW + 55 * MINUTE, store);

    const live = await findLiveSession(store);
    expect(live?.id).toBe(session.id);
    expect(live && coachedFor(live.agenda, NOW + 60 * MINUTE)).toBe(55 * MINUTE);
  });

  it('is not taken back while another session is live', async () => {
    const store = aStore();
    const session = aSession();
    await saveSession(session, store);
    await endSession(session.id, NOW, store);
    await saveSession(aSession(), store);

    await expect(resumeSession(session.id, NOW, store)).rejects.toThrow('Another session is live');
  });
});

describe('the call of the tab that was clicked', () => {
  it('is remembered by origin and room id alone', async () => {
    const store = aStore();

    await noticeCall(7, `${ROOM}?pwd=secret#hash`, NOW, store);

    expect(await findMeta('currentCall', store)).toEqual({
      room: `meet:${ROOM}`,
      tabId: 7,
      seenAt: NOW,
      endedAt: null,
    });
  });

  it('ends when its tab closes or goes elsewhere, and goes on when it comes back', async () => {
    const store = aStore();
    await noticeCall(7, ROOM, NOW, store);
    const ends: (number | null | undefined)[] = [];
    const moves: [number, string | undefined][] = [
      [8, undefined],
      [7, 'https://meet.google.com/landing'],
      [7, ROOM],
      [7, undefined],
    ];

    for (const [index, [tabId, url]] of moves.entries()) {
      await noticeTabMoved(tabId, url, NOW + index, store);
      ends.push((await findMeta('currentCall', store))?.endedAt);
    }

    expect(ends).toEqual([null, NOW + 1, null, NOW + 3]);
  });

  it('goes on when an address that was asked for before the click is answered after it', async () => {
    const store = aStore();
    await noticeCall(7, ROOM, NOW, store);

    await noticeTabMoved(7, undefined, NOW - 40, store);

    expect((await findMeta('currentCall', store))?.endedAt).toBeNull();
  });

  it('still ends after the clock was set back', async () => {
    const store = aStore();
    await noticeCall(7, ROOM, NOW, store);

    await noticeTabMoved(7, undefined, NOW - 60 * MINUTE, store);

    expect((await findMeta('currentCall', store))?.endedAt).toBe(NOW - 60 * MINUTE);
  });

  it('is not forgotten by a click on another page', async () => {
    const store = aStore();
    await noticeCall(7, ROOM, NOW, store);

    await noticeCall(9, 'https://news.example/', NOW + 1, store);

    expect((await findMeta('currentCall', store))?.tabId).toBe(7);
  });

  it('refuses a value that is no call', async () => {
    await expect(
      saveMeta(
        'currentCall',
        { room: 'x?y' as never, tabId: 1, seenAt: 0, endedAt: null },
        aStore(),
      ),
    ).rejects.toThrow();
  });
});
