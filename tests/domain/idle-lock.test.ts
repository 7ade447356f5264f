import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_IDLE_LOCK, secondsToLock } from '@/lib/domain/idle-lock';

const MINUTE = 60_000;
const USED_AT = 1_800_000_000_000;

function left(now: number, isInSession = false, chosen = DEFAULT_IDLE_LOCK) {
  return secondsToLock(chosen, { usedAt: USED_AT, now, isInSession });
}

describe('the idle lock', () => {
  it('counts down from the last use and locks when the time is over, not before', () => {
    expect(left(USED_AT)).toBe(900);
    expect(left(USED_AT + 14.5 * MINUTE)).toBe(30);
    expect(left(USED_AT + 15 * MINUTE - 1)).toBe(1);
    expect(left(USED_AT + 15 * MINUTE)).toBe(0);
    expect(left(USED_AT + 600 * MINUTE)).toBe(0);
  });

  it('never locks during a live session unless the coach asked for it', () => {
    const asked = { ...DEFAULT_IDLE_LOCK, duringSession: true };

    expect(left(USED_AT + 600 * MINUTE, true)).toBeUndefined();
    expect(left(USED_AT + 600 * MINUTE, true, asked)).toBe(0);
  });

  it('never locks where the coach chose never', () => {
    expect(
      left(USED_AT + 600 * MINUTE, false, { minutes: 0, duringSession: true }),
    ).toBeUndefined();
  });

  it('takes a clock that was set back for use, and never counts up beyond its time', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(1e9), (passed, more) => {
        const first = left(USED_AT + passed) ?? Number.NaN;
        expect(first).toBeLessThanOrEqual(900);
        expect(left(USED_AT + passed + more)).toBeLessThanOrEqual(first);
      }),
    );
  });
});
