import { describe, expect, it } from 'vitest';
import { dayOf, daySchema } from '@/lib/domain/days';
import {
  briefDay,
  dayMonth,
  longDay,
  longMoment,
  monthName,
  shortDay,
  timeOfDay,
  weekdayName,
} from '@/lib/text/dates';

const LOCALES = { en: 'en-GB', es: 'es' } as const;
const YEAR = Array.from({ length: 366 }, (_, index) =>
  daySchema.parse(new Date(Date.UTC(2028, 0, 1 + index)).toISOString().slice(0, 10)),
);

describe.each(['en', 'es'] as const)('a day in %s', (language) => {
  it.each([
    ['shortDay', shortDay, { weekday: 'short', day: 'numeric', month: 'long' }],
    ['longDay', longDay, { day: 'numeric', month: 'long', year: 'numeric' }],
    ['briefDay', briefDay, { day: 'numeric', month: 'short', year: 'numeric' }],
    ['monthName', monthName, { month: 'long', year: 'numeric' }],
  ] as const)('as %s is what the browser would say, all year round', (_name, say, options) => {
    const browser = new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' });
    for (const day of YEAR) {
      expect(say(day, language)).toBe(browser.format(new Date(`${day}T00:00:00Z`)));
    }
  });

  it('says its year only where that is not this one', () => {
    const day = daySchema.parse('2026-03-20');
    const [short, long] =
      language === 'en' ? ['20 March', '20 March 2026'] : ['20 de marzo', '20 de marzo de 2026'];
    expect(dayMonth(day, daySchema.parse('2026-12-31'), language)).toBe(short);
    expect(dayMonth(day, daySchema.parse('2027-01-01'), language)).toBe(long);
  });

  it('names the days of the week from Sunday, which is 0 and 7', () => {
    const browser = new Intl.DateTimeFormat(LOCALES[language], {
      weekday: 'long',
      timeZone: 'UTC',
    });
    // 4 January 2026 is a Sunday.
    for (let weekday = 0; weekday <= 7; weekday += 1) {
      const date = new Date(Date.UTC(2026, 0, 4 + weekday));
      expect(weekdayName(weekday, language)).toBe(browser.format(date));
    }
  });

  it('and a time of day are said where the coach is', () => {
    const at = new Date(2026, 2, 20, 9, 5).getTime();
    expect(timeOfDay(at)).toBe('09:05');
    expect(longMoment(at, language)).toBe(
      `${longDay(dayOf(at), language)} ${language === 'en' ? 'at' : 'a las'} 09:05`,
    );
  });
});

describe('what is no day', () => {
  it('is refused by name', () => {
    expect(() => shortDay('2026-02-31x' as never, 'en')).toThrow('2026-02-31x');
  });
});
