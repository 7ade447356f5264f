import { dayOf, type Instant } from '@/lib/domain/days';
import type { Language } from '@/lib/domain/language';
import type { Session } from '@/lib/domain/session';
import { clockAt } from '@/lib/domain/zoned-time';
import { shortDay, timeOfDay } from '@/lib/text/dates';
import { cityOf, planningText } from '@/lib/text/planning';

/** "Tue 17 March, 10:00", by the coach's own clocks. */
export function whenOf(at: Instant, language: Language): string {
  return `${shortDay(dayOf(at), language)}, ${timeOfDay(at)}`;
}

/** What the clocks show by which a session was agreed, when those are not the coach's. */
export function elsewhere(
  { plannedAt, zone }: Pick<Session, 'plannedAt' | 'zone'>,
  language: Language,
): string | undefined {
  if (zone === undefined) return undefined;
  const own = clockAt(plannedAt);
  const there = clockAt(plannedAt, zone);
  if (own.day === there.day && own.time === there.time) return undefined;
  const day = own.day === there.day ? '' : `${shortDay(there.day, language)}, `;
  return planningText[language].inZone(`${day}${there.time}`, cityOf(zone));
}
