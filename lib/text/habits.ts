import type { RecentSpan } from '@/lib/domain/day-span';
import type { Language } from '@/lib/domain/language';
import type { Question } from '@/lib/domain/question';
import { sayNumber } from '@/lib/text/numbers';
import { type ByLanguage, plural } from '@/lib/text/text';

/** "1,290" / "1290": grouped as the language does. */
export function countText(count: number, language: Language): string {
  return sayNumber(count, language);
}

interface NamedCount {
  name: string;
  times: number;
}

const en = {
  title: 'Your habits',
  hint: 'What you ask, over all clients, and what you leave aside. For you alone; nothing is scored.',
  span: 'Span',
  spans: {
    month: 'Last 30 days',
    quarter: 'Last three months',
    year: 'Last twelve months',
    everything: 'Everything',
  } satisfies Record<RecentSpan, string>,
  between: 'From one day to another',
  from: 'From',
  to: 'To',
  dayMissing: 'Choose a day.',
  endsTooEarly: 'This is before the first day: choose a later one.',
  nothing: 'No question was asked in this span.',
  summary: (asks: number, sessions: number) =>
    `${plural('en', asks, { one: '1 question', other: `${countText(asks, 'en')} questions` })} in ${plural('en', sessions, { one: '1 session', other: `${countText(sessions, 'en')} sessions` })}`,
  topics: 'Topics',
  phases: 'Phases',
  depths: 'Depths',
  topic: 'Topic',
  depth: 'Depth',
  phase: 'Phase',
  depthNames: { 1: 'Light', 2: 'Working', 3: 'Deep' } satisfies Record<Question['depth'], string>,
  asked: 'Asked',
  lastAsked: 'Last asked',
  never: 'never',
  asTable: (title: string) => `${title} as a table`,
  chart: (title: string, rows: readonly NamedCount[], rest: number) =>
    `${title}, by how often you asked: ${rows.map(({ name, times }) => `${name} ${countText(times, 'en')}`).join(', ')}${rest > 0 ? `, and ${rest} more in the table` : ''}.`,
  restInTable: (count: number) =>
    plural('en', count, {
      one: '1 more in the table',
      other: `${countText(count, 'en')} more in the table`,
    }),
  unsorted: (count: number) =>
    plural('en', count, {
      one: '1 question has neither topic nor depth: it was made up on the spot, or is in no deck any more.',
      other: `${countText(count, 'en')} questions have neither topic nor depth: they were made up on the spot, or are in no deck any more.`,
    }),
  mostAsked: 'Asked most',
  noneTwice: 'No question was asked more than once.',
  times: (count: number) =>
    plural('en', count, { one: 'once', other: `${countText(count, 'en')} times` }),
  lastOn: (day: string) => `last on ${day}`,
  leftAside: 'Left aside',
  leftAsideHint: (days: number) => `Never asked, or not in the last ${days} days of the span.`,
  nothingLeftAside: 'Every topic, phase and depth was asked in that time.',
};
type Messages = typeof en;
const es: Messages = {
  title: 'Tus hábitos',
  hint: 'Lo que preguntas, con todos los clientes, y lo que dejas de lado. Solo para ti; nada se puntúa.',
  span: 'Periodo',
  spans: {
    month: 'Últimos 30 días',
    quarter: 'Últimos tres meses',
    year: 'Últimos doce meses',
    everything: 'Todo',
  },
  between: 'De un día a otro',
  from: 'Desde',
  to: 'Hasta',
  dayMissing: 'Elige un día.',
  endsTooEarly: 'Es anterior al primer día: elige uno posterior.',
  nothing: 'No se hizo ninguna pregunta en este periodo.',
  summary: (asks, sessions) =>
    `${plural('es', asks, { one: '1 pregunta', other: `${countText(asks, 'es')} preguntas` })} en ${plural('es', sessions, { one: '1 sesión', other: `${countText(sessions, 'es')} sesiones` })}`,
  topics: 'Temas',
  phases: 'Fases',
  depths: 'Profundidades',
  topic: 'Tema',
  depth: 'Profundidad',
  phase: 'Fase',
  depthNames: { 1: 'Ligera', 2: 'De trabajo', 3: 'Profunda' },
  asked: 'Preguntado',
  lastAsked: 'Última vez',
  never: 'nunca',
  asTable: (title) => `${title} en una tabla`,
  chart: (title, rows, rest) =>
    `${title}, según cuánto has preguntado: ${rows.map(({ name, times }) => `${name} ${countText(times, 'es')}`).join(', ')}${rest > 0 ? `, y ${rest} más en la tabla` : ''}.`,
  restInTable: (count) =>
    plural('es', count, {
      one: '1 más en la tabla',
      other: `${countText(count, 'es')} más en la tabla`,
    }),
  unsorted: (count) =>
    plural('es', count, {
      one: '1 pregunta no tiene tema ni profundidad: se improvisó, o ya no está en ningún mazo.',
      other: `${countText(count, 'es')} preguntas no tienen tema ni profundidad: se improvisaron, o ya no están en ningún mazo.`,
    }),
  mostAsked: 'Las más preguntadas',
  noneTwice: 'Ninguna pregunta se hizo más de una vez.',
  times: (count) =>
    plural('es', count, { one: 'una vez', other: `${countText(count, 'es')} veces` }),
  lastOn: (day) => `la última, el ${day}`,
  leftAside: 'Dejado de lado',
  leftAsideHint: (days) => `Nunca preguntado, o no en los últimos ${days} días del periodo.`,
  nothingLeftAside: 'En ese tiempo has preguntado por todos los temas, fases y profundidades.',
};
export const habitsText: ByLanguage<Messages> = { en, es };
