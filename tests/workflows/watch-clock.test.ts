import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beginAgenda } from '@/lib/domain/agenda';
import type { LiveSession } from '@/lib/domain/session';
import { sessionTime } from '@/lib/domain/session-clock';
import { endSession } from '@/lib/workflows/end-session';
import { markMoment } from '@/lib/workflows/mark-moment';
import { sessionNow } from '@/lib/workflows/session-now';
import { watchClock } from '@/lib/workflows/watch-clock';
import { aClient, aNote, anAgenda, aSession, aStore, NOW } from '@/tests/fixtures/builders';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const SESSION = aSession({ startedAt: NOW, agenda: beginAgenda(anAgenda(), NOW) });

const LIVE = SESSION as LiveSession;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => vi.useRealTimers());

async function aLiveStore() {
  const store = aStore();
  await store.clients.put(aClient());
  await store.sessions.put(SESSION);
  return store;
}

/** A machine whose clock can be set. */
function aMachine() {
  const machine = { wall: NOW + 20 * MINUTE, steady: 0 };
  return {
    machine,
    read: () => ({ ...machine, isSeen: true }),
    passes(milliseconds: number) {
      machine.wall += milliseconds;
      machine.steady += milliseconds;
      vi.advanceTimersByTime(milliseconds);
    },
  };
}

it('a session whose machine is set back goes on, and a moment marked then is after those before', async () => {
  const store = await aLiveStore();
  const { machine, read, passes } = aMachine();
  const failed = vi.fn();
  const stops = [
    watchClock(SESSION.id, failed, read, store),
    watchClock(SESSION.id, failed, read, store),
  ];
  await markMoment(machine.wall, store);

  machine.wall -= HOUR;
  passes(SECOND);
  await vi.waitFor(async () => {
    expect((await store.sessions.get(SESSION.id))?.agenda.clockJumps).toHaveLength(1);
  });
  await markMoment(machine.wall, store);
  passes(10 * SECOND);
  const ended = await endSession(SESSION.id, machine.wall, store);
  for (const stop of stops) stop();

  const marked = await store.notes.orderBy(':id').toArray();
  expect(marked.map(({ at }) => (at - NOW) / SECOND)).toEqual([20 * 60, 20 * 60 + 1]);
  expect(((ended.endedAt ?? 0) - NOW) / SECOND).toBe(20 * 60 + 11);
  expect(failed).not.toHaveBeenCalled();
});

it('goes on from its last entry when the clock was set back while no panel was open', async () => {
  const store = await aLiveStore();
  await store.notes.put(aNote({ sessionId: SESSION.id, at: NOW + 15 * MINUTE }));
  const { machine, read } = aMachine();
  machine.wall = NOW - HOUR;

  const stop = watchClock(SESSION.id, () => undefined, read, store);
  await vi.waitFor(async () => {
    expect((await store.sessions.get(SESSION.id))?.agenda.clockJumps).toHaveLength(1);
  });
  stop();

  const session = await store.sessions.get(SESSION.id);
  expect(session && sessionTime(session, machine.wall + MINUTE)).toBe(NOW + 16 * MINUTE);
});

it('stamps what is typed in the second after the clock was set, before anybody could write that down', async () => {
  const store = await aLiveStore();
  const { machine, read, passes } = aMachine();
  const stop = watchClock(SESSION.id, () => undefined, read, store);
  const stamps = [sessionNow(LIVE, read)];

  for (const by of [-HOUR, 2 * HOUR]) {
    machine.wall += by;
    stamps.push(sessionNow(LIVE, read)); // Not looked at yet.
    passes(SECOND);
    stamps.push(sessionNow(LIVE, read)); // Seen, and not yet what the page was told of the session.
  }
  stop();

  expect(stamps.map((at) => (at - NOW) / SECOND - 20 * 60)).toEqual([0, 0, 1, 1, 2]);
});
