import type { Client } from '@/lib/domain/client';
import type { Day, Instant } from '@/lib/domain/days';
import type { DayOff, Weekday } from '@/lib/domain/place';
import type { Session } from '@/lib/domain/session';
import { type ClockTime, clockAt } from '@/lib/domain/zoned-time';

/** What a coach may want to know before planning a session at a time. None of it forbids anything. */
export interface PlanHints {
  /** The first session that is planned for the same time. */
  overlap: Session | undefined;
  /** What the client's clocks show, where they are not the coach's. */
  clientClock: { day: Day; time: ClockTime; zone: string } | undefined;
  dayOff: DayOff | undefined;
  /** The day of the week, when the client does not work on it. */
  freeWeekday: Weekday | undefined;
}

/** Looks at one time, in the client's place and beside what is planned. */
export function planHints(
  client: Client | undefined,
  { at, minutes }: { at: Instant; minutes: number },
  planned: readonly Session[],
  ownZone: string,
): PlanHints {
  const zone = client?.place?.timeZone ?? '';
  const clock = clockAt(at, zone === '' ? ownZone : zone);
  const weekday = new Date(`${clock.day}T00:00:00Z`).getUTCDay() || 7;
  const place = client?.place;
  return {
    overlap: planned.find(
      (each) => each.plannedAt < at + minutes * 60_000 && at < each.plannedAt + lengthOf(each),
    ),
    clientClock: zone === '' || zone === ownZone ? undefined : { ...clock, zone },
    dayOff: place?.daysOff.find(({ on }) => on === clock.day),
    freeWeekday: place === undefined || place.workingDays.includes(weekday) ? undefined : weekday,
  };
}

function lengthOf(session: Session): number {
  return plannedMinutes(session) * 60_000;
}

/** How long a session is planned to last. */
export function plannedMinutes({ agenda }: Pick<Session, 'agenda'>): number {
  return agenda.items.reduce((sum, item) => sum + item.plannedMinutes, 0);
}
