import type { Language } from '@/lib/domain/language';
import { sayNumber } from '@/lib/text/numbers';
import type { ByLanguage } from '@/lib/text/text';

function withSign(value: number, language: Language): string {
  const said = sayNumber(value, language, 1).replace('-', '−');
  return value > 0 ? `+${said}` : said;
}

const en = {
  day: 'Day',
  note: 'In words',
  asTable: 'As a table',
  empty: 'Nothing to draw yet.',
  target: (value: string) => `target ${value}`,
  /** Names the slider that goes from day to day. */
  dayByDay: (title: string) => `Day by day: ${title}`,
  /** One line of the chart, for who can't see it. */
  moved: (label: string, from: string, first: string, to: string, last: string) =>
    `${label}: ${from} on ${first}, ${to} on ${last}.`,
  once: (label: string, value: string, on: string) => `${label}: ${value} on ${on}.`,
  scale: (min: string, max: string) => `On a scale from ${min} to ${max}.`,
  /** With one digit after the point at most, and a real minus sign. */
  number: (value: number) => sayNumber(value, 'en', 1).replace('-', '−'),
  /** The same with its sign, for a scale that has a middle. */
  signed: (value: number) => withSign(value, 'en'),
};
type Messages = typeof en;
const es: Messages = {
  day: 'Día',
  note: 'En palabras',
  asTable: 'En una tabla',
  empty: 'Aún no hay nada que dibujar.',
  target: (value) => `objetivo ${value}`,
  dayByDay: (title) => `Día a día: ${title}`,
  moved: (label, from, first, to, last) => `${label}: ${from} el ${first}, ${to} el ${last}.`,
  once: (label, value, on) => `${label}: ${value} el ${on}.`,
  scale: (min, max) => `En una escala de ${min} a ${max}.`,
  number: (value) => sayNumber(value, 'es', 1).replace('-', '−'),
  signed: (value) => withSign(value, 'es'),
};
export const trendChartText: ByLanguage<Messages> = { en, es };
