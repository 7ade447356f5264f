import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlan, type PlannedEvent, type PlanStep } from '@/lib/domain/calendar/compare-plan';
import { newId, seriesIdSchema } from '@/lib/domain/ids';
import { makeSession } from '@/lib/domain/make-session';
import { plannedMinutes } from '@/lib/domain/plan-hints';
import type { Session } from '@/lib/domain/session';
import { ANA, anAgenda, NOW } from '@/tests/fixtures/builders';

const RUNS = process.env.COACHSIDE_FULL === '1' ? 5_000 : 200;
const HOUR = 3_600_000;
const UNTIL = NOW + 366 * 24 * HOUR;
const SERIES = [newId(seriesIdSchema), newId(seriesIdSchema)] as const;
const MINUTES = plannedMinutes({ agenda: anAgenda() });

/** A calendar of two series, each time with a name of its own, at hours around now. */
const calendars = fc
  .uniqueArray(
    fc.record({
      series: fc.constantFrom(0, 1),
      name: fc.nat(12),
      // Few, so that sessions get in each other’s way.
      hour: fc.integer({ min: -3, max: 14 }),
      isCancelled: fc.boolean(),
    }),
    { selector: ({ series, name }) => `${series} ${name}`, maxLength: 16 },
  )
  .map((times) => times.map(toEvent));

interface Time {
  series: number;
  name: number;
  hour: number;
  isCancelled: boolean;
}

function toEvent({ series, name, hour, isCancelled }: Time): PlannedEvent {
  const seriesId = SERIES[series];
  if (seriesId === undefined) throw new Error('No such series');
  const place = { zone: undefined, room: undefined, location: undefined };
  const sourceKey = `${series}${name.toString(16)}`.padEnd(64, '0');
  const startsAt = NOW + hour * HOUR;
  return { ...place, sourceKey, seriesId, clientId: ANA, startsAt, minutes: MINUTES, isCancelled };
}

function compare(events: readonly PlannedEvent[], sessions: readonly Session[]): PlanStep[] {
  return comparePlan(events, { sessions, now: NOW, until: UNTIL });
}

/** What an import writes. */
function follow(events: readonly PlannedEvent[], sessions: readonly Session[]): Session[] {
  const after = new Map(sessions.map((session) => [session.id, session]));
  for (const step of compare(events, sessions)) {
    const written = writtenBy(step);
    if (written !== undefined) after.set(written.id, written);
  }
  return [...after.values()];
}

function writtenBy(step: PlanStep): Session | undefined {
  if (step.what === 'cancelled') {
    const { sourceKey: _, ...session } = step.session;
    return { ...session, trashedAt: NOW };
  }
  if (step.what !== 'added') return step.session;
  const { clientId, startsAt, sourceKey, seriesId } = step.event;
  return { ...makeSession(clientId, anAgenda(), startsAt), sourceKey, seriesId };
}

const timesOf = (sessions: readonly Session[]) =>
  [
    ...new Set(
      sessions
        .filter(({ trashedAt, plannedAt }) => trashedAt === null && plannedAt >= NOW)
        .map(({ plannedAt }) => plannedAt),
    ),
  ].toSorted((a, b) => a - b);

const timesAhead = (events: readonly PlannedEvent[]) =>
  [
    ...new Set(
      events
        .filter(({ isCancelled, startsAt }) => !isCancelled && startsAt >= NOW)
        .map(({ startsAt }) => startsAt),
    ),
  ].toSorted((a, b) => a - b);

describe('a plan that follows a calendar', () => {
  it('has the calendar’s times ahead, and following it again changes nothing', () => {
    fc.assert(
      fc.property(calendars, (events) => {
        const once = follow(events, []);

        expect(timesOf(once)).toEqual(timesAhead(events));
        expect(follow(events, once)).toEqual(once);
        const said = compare(events, once).map(({ what }) => what);
        expect(said.filter((what) => what !== 'left')).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('never loses a session, and never touches one that has begun or that the coach removed', () => {
    fc.assert(
      fc.property(calendars, calendars, fc.nat(), (before, after, pick) => {
        const sessions = follow(before, []).map((session, index): Session => {
          if (index % 3 !== pick % 3) return session;
          if (pick % 2 === 0) return { ...session, trashedAt: NOW };
          return { ...session, status: 'ended', startedAt: NOW, endedAt: NOW };
        });
        const settled = sessions.filter(
          ({ status, trashedAt }) => status === 'ended' || trashedAt !== null,
        );

        const followed = follow(after, sessions);

        const ids = followed.map(({ id }) => id);
        expect(sessions.every(({ id }) => ids.includes(id))).toBe(true);
        for (const session of settled) expect(followed).toContainEqual(session);
      }),
      { numRuns: RUNS },
    );
  });

  it('has every time of the next calendar, and none that its series no longer has', () => {
    fc.assert(
      fc.property(calendars, calendars, (before, after) => {
        const named = new Set(after.map(({ seriesId }) => seriesId));
        const followed = follow(after, follow(before, []));

        expect(timesOf(followed)).toEqual(expect.arrayContaining(timesAhead(after)));
        const ofNamed = followed.filter(({ seriesId }) => seriesId && named.has(seriesId));
        const ahead = timesAhead(after);
        expect(timesOf(ofNamed).filter((time) => !ahead.includes(time))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
