import { readClock } from '@/lib/browser/clock';
import type { ClockJump } from '@/lib/domain/agenda';
import type { SessionId } from '@/lib/domain/ids';
import { jumpBetween, noteJump, unseenJump } from '@/lib/domain/session-clock';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { listEntries } from '@/lib/storage/entries';
import { changeSession, findSession } from '@/lib/storage/sessions';
import { beginClock, seeClock } from '@/lib/workflows/session-now';

const LOOK_MS = 1_000;

/**
 * Looks at the machine's clock while a session is live, and notes in its agenda when it was set or
 * the machine slept: the session's own clock goes on as if nothing had been. Returns how to stop.
 */
export function watchClock(
  id: SessionId,
  failed: (error: unknown) => void,
  read = readClock,
  store: CoachsideDb = db,
): () => void {
  const note = (jump: ClockJump) =>
    changeSession(
      id,
      ({ agenda, ...rest }) => ({ ...rest, agenda: noteJump(agenda, jump) }),
      store,
    );
  let before = read();
  beginClock(before);
  noteUnseen(id, before.wall, note, store).catch(failed);
  const timer = setInterval(() => {
    const after = read();
    const by = jumpBetween(before, after);
    const jump = by === 0 ? undefined : { at: before.wall, by };
    seeClock(after, jump);
    if (jump !== undefined) note(jump).catch(failed);
    before = after;
  }, LOOK_MS);
  return () => clearInterval(timer);
}

/** The clock may have been set while no panel was open. */
async function noteUnseen(
  id: SessionId,
  now: number,
  note: (jump: ClockJump) => Promise<unknown>,
  store: CoachsideDb,
): Promise<void> {
  const [session, newest] = await Promise.all([
    findSession(id, store),
    listEntries(id, 1, new Set(), store),
  ]);
  if (session?.status !== 'live') return;
  const latest = Math.max(0, ...newest.map(({ row }) => row.at));
  const jump = unseenJump(session, latest, now);
  if (jump !== undefined) await note(jump);
}
