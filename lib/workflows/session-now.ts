import { readClock } from '@/lib/browser/clock';
import type { ClockJump } from '@/lib/domain/agenda';
import type { Instant } from '@/lib/domain/days';
import type { LiveSession } from '@/lib/domain/session';
import { type ClockReading, jumpBetween, noteJump, sessionTime } from '@/lib/domain/session-clock';

/** How the machine's clock stood when this page looked last, and the jumps that it saw. */
let seen: ClockReading | undefined;
let jumps: readonly ClockJump[] = [];

/** Begins to remember the clock, for a session whose earlier jumps are in its agenda. */
export function beginClock(reading: ClockReading): void {
  seen = reading;
  jumps = [];
}

/** Remembers how the clock stands, and the jump since the last look, if there was one. */
export function seeClock(reading: ClockReading, jump: ClockJump | undefined): void {
  seen = reading;
  if (jump !== undefined) jumps = [...jumps, jump];
}

/**
 * What the session's clock says now, without the jumps that are not yet written down or not yet
 * looked for: what is typed in the second after a clock was set stands where it was typed.
 */
export function sessionNow(session: LiveSession, read = readClock): Instant {
  const reading = read();
  const by = seen === undefined ? 0 : jumpBetween(seen, reading);
  const unseen = seen === undefined || by === 0 ? [] : [{ at: seen.wall, by }];
  let { agenda } = session;
  for (const jump of [...jumps, ...unseen]) agenda = noteJump(agenda, jump);
  return sessionTime({ ...session, agenda }, reading.wall);
}
