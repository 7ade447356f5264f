import type { Agenda, ClockJump } from '@/lib/domain/agenda';
import type { Instant } from '@/lib/domain/days';

/** Less than this is the machine's clock being put right little by little. */
export const JUMP_MS = 5_000;
/** A page in view is looked at every second: when it was not for so long, the machine slept. */
const SLEEP_MS = 120_000;
/** Windows that see the same jump see it within a second or two. */
const SAME_JUMP_MS = 10_000;

/** The machine's clock, beside one that nobody sets, and whether the page was in view. */
export interface ClockReading {
  wall: Instant;
  steady: number;
  isSeen: boolean;
}

interface Begun {
  startedAt: Instant | null;
  agenda: Pick<Agenda, 'visits' | 'pauses' | 'clockJumps'>;
}

/**
 * By how much the machine's clock jumped between two readings: negative when it was set back, 0 when
 * it ran. Sleep is a jump too; nobody coached meanwhile.
 */
export function jumpBetween(before: ClockReading, after: ClockReading): number {
  const passed = after.wall - before.wall;
  const off = passed - (after.steady - before.steady);
  if (Math.abs(off) >= JUMP_MS) return Math.round(off);
  // Some machines' steady clock runs on in their sleep.
  return before.isSeen && after.isSeen && passed >= SLEEP_MS ? Math.round(passed) : 0;
}

/**
 * What the session's clock says when the machine's says `now`: it begins with the session, leaves the
 * machine's jumps out, and never goes back behind what the agenda holds.
 */
export function sessionTime({ startedAt, agenda }: Begun, now: Instant): Instant {
  const run = now - jumped(agenda);
  return Math.max(run, startedAt ?? run, lastInstant(agenda));
}

/** When something of an earlier moment was, by the session's clock: `then` is what the machine's said. */
export function sessionTimeOf({ startedAt, agenda }: Begun, then: Instant): Instant {
  const before = (agenda.clockJumps ?? []).filter(({ at }) => at <= then);
  return Math.max(then - jumped({ clockJumps: before }), startedAt ?? 0);
}

/** Notes a jump, unless another window has noted the same one. */
export function noteJump<A extends Begun['agenda']>(agenda: A, jump: ClockJump): A {
  const jumps = agenda.clockJumps ?? [];
  const isKnown = jumps.some(
    ({ at, by }) => Math.abs(at - jump.at) < SAME_JUMP_MS && Math.abs(by - jump.by) < JUMP_MS,
  );
  return isKnown ? agenda : { ...agenda, clockJumps: [...jumps, jump] };
}

/**
 * The jump that nobody saw: the machine's clock stands before what the session holds already. Its
 * clock goes on from `latest`. `undefined` where there was none.
 */
export function unseenJump(session: Begun, latest: Instant, now: Instant): ClockJump | undefined {
  const behind = now - jumped(session.agenda) - Math.max(latest, lastInstant(session.agenda));
  return behind < 0 ? { at: now, by: behind } : undefined;
}

/** Every jump with when it was on the session's own clock. */
export function jumpsIn({ clockJumps = [] }: Pick<Agenda, 'clockJumps'>): ClockJump[] {
  let before = 0;
  return clockJumps.map(({ at, by }) => {
    const jump = { at: at - before, by };
    before += by;
    return jump;
  });
}

function jumped({ clockJumps = [] }: Pick<Agenda, 'clockJumps'>): number {
  return clockJumps.reduce((sum, { by }) => sum + by, 0);
}

function lastInstant({ visits, pauses }: Begun['agenda']): number {
  return [...visits, ...pauses].reduce((last, { from, to }) => Math.max(last, from, to ?? from), 0);
}
