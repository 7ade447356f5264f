import { type Day, dayOf, type Instant } from '@/lib/domain/days';
import type { Language } from '@/lib/domain/language';
import type { ByLanguage } from '@/lib/text/text';

/*
 * The browser's own formatters say the same, but the first one that a page makes keeps it busy for
 * longer than a frame, and the panel is for a moment in which nothing may wait.
 */

const MONTHS: ByLanguage<readonly string[]> = {
  en: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  es: [
    ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'],
    ...['julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  ],
};

const SHORT_MONTHS: ByLanguage<readonly string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic'],
};

/** From Sunday. */
const WEEKDAYS: ByLanguage<readonly string[]> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  es: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
};

/** "Fri 20 March" / "vie, 20 de marzo": short, with the weekday, without the year. */
export function shortDay(day: Day, language: Language): string {
  const weekday = weekdayName(partsOf(day).weekday, language).slice(0, 3);
  return language === 'es'
    ? `${weekday}, ${dayInMonth(day, language)}`
    : `${weekday} ${dayInMonth(day, language)}`;
}

/** "20 March 2026" / "20 de marzo de 2026". */
export function longDay(day: Day, language: Language): string {
  const { year } = partsOf(day);
  return language === 'es'
    ? `${dayInMonth(day, language)} de ${year}`
    : `${dayInMonth(day, language)} ${year}`;
}

/** "20 Mar 2026" / "20 mar 2026": where there is little room. */
export function briefDay(day: Day, language: Language): string {
  const { date, month, year } = partsOf(day);
  return `${date} ${SHORT_MONTHS[language][month]} ${year}`;
}

/** "20 March" / "20 de marzo"; a day of another year says which one. */
export function dayMonth(day: Day, today: Day, language: Language): string {
  if (day.slice(0, 4) !== today.slice(0, 4)) return longDay(day, language);
  return dayInMonth(day, language);
}

/** "March 2026" / "marzo de 2026": the month that a day is in. */
export function monthName(day: Day, language: Language): string {
  const { month, year } = partsOf(day);
  const name = MONTHS[language][month];
  return language === 'es' ? `${name} de ${year}` : `${name} ${year}`;
}

/** "Monday" / "lunes"; 0 and 7 are both Sunday. */
export function weekdayName(weekday: number, language: Language): string {
  return WEEKDAYS[language][weekday % 7] ?? '';
}

/** "11:02", where the coach is. */
export function timeOfDay(at: Instant): string {
  const date = new Date(at);
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

/** "20 March 2026 at 11:02" / "20 de marzo de 2026 a las 11:02", where the coach is. */
export function longMoment(at: Instant, language: Language): string {
  const link = language === 'es' ? 'a las' : 'at';
  return `${longDay(dayOf(at), language)} ${link} ${timeOfDay(at)}`;
}

/** Milliseconds into the session as `12:34`, or `1:02:03` past the hour. Never negative. */
export function clock(milliseconds: number): string {
  const total = Math.max(0, Math.floor(milliseconds / 1000));
  const seconds = twoDigits(total % 60);
  const minutes = Math.floor(total / 60) % 60;
  const hours = Math.floor(total / 3600);
  return hours > 0
    ? `${hours}:${twoDigits(minutes)}:${seconds}`
    : `${twoDigits(minutes)}:${seconds}`;
}

function dayInMonth(day: Day, language: Language): string {
  const { date, month } = partsOf(day);
  const name = MONTHS[language][month];
  return language === 'es' ? `${date} de ${name}` : `${date} ${name}`;
}

/** A day has no zone: it is taken apart in the one it was parsed in. Throws on what is no day. */
function partsOf(day: Day): { date: number; month: number; year: number; weekday: number } {
  const parsed = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime())) throw new RangeError(`Not a day: ${day}`);
  return {
    date: parsed.getUTCDate(),
    month: parsed.getUTCMonth(),
    year: parsed.getUTCFullYear(),
    weekday: parsed.getUTCDay(),
  };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
