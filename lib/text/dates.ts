import type { Day, Instant } from '@/lib/domain/days';
import type { Language } from '@/lib/domain/language';

/** "Fri 20 March" / "vie, 20 de marzo": short, with the weekday, without the year. */
export function shortDay(day: Day, language: Language): string {
  return format(day, language, { weekday: 'short', day: 'numeric', month: 'long' });
}

/** "20 March 2026" / "20 de marzo de 2026". */
export function longDay(day: Day, language: Language): string {
  return format(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "20 Mar 2026" / "20 mar 2026": where there is little room. */
export function briefDay(day: Day, language: Language): string {
  return format(day, language, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** "20 March" / "20 de marzo"; a day of another year says which one. */
export function dayMonth(day: Day, today: Day, language: Language): string {
  if (day.slice(0, 4) !== today.slice(0, 4)) return longDay(day, language);
  return format(day, language, { day: 'numeric', month: 'long' });
}

/** "11:02", where the coach is. */
export function timeOfDay(at: Instant, language: Language): string {
  const options = { hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'es', options).format(new Date(at));
}

/** Milliseconds into the session as `12:34`, or `1:02:03` past the hour. Never negative. */
export function clock(milliseconds: number): string {
  const total = Math.max(0, Math.floor(milliseconds / 1000));
  const seconds = String(total % 60).padStart(2, '0');
  const minutes = Math.floor(total / 60) % 60;
  const hours = Math.floor(total / 3600);
  return hours > 0
    ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}`
    : `${String(minutes).padStart(2, '0')}:${seconds}`;
}

function format(day: Day, language: Language, options: Intl.DateTimeFormatOptions): string {
  // A day has no zone: it is formatted in the one it was parsed in.
  const formatter = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'es', {
    ...options,
    timeZone: 'UTC',
  });
  return formatter.format(new Date(`${day}T00:00:00Z`));
}
