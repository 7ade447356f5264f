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

/** "March 2026" / "marzo de 2026": the month that a day is in. */
export function monthName(day: Day, language: Language): string {
  return format(day, language, { month: 'long', year: 'numeric' });
}

/** "11:02", where the coach is. */
export function timeOfDay(at: Instant, language: Language): string {
  const options = { hour: '2-digit', minute: '2-digit' } as const;
  return formatterOf(language, options).format(new Date(at));
}

/** "20 March 2026, 11:02" / "20 de marzo de 2026, 11:02", where the coach is. */
export function longMoment(at: Instant, language: Language): string {
  const options = {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  return formatterOf(language, options).format(new Date(at));
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
  const zoned = { ...options, timeZone: 'UTC' };
  return formatterOf(language, zoned).format(new Date(`${day}T00:00:00Z`));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Kept, because making one takes longer than formatting a whole list. */
function formatterOf(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'es', options);
    formatters.set(key, formatter);
  }
  return formatter;
}
