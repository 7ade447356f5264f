import type { Weekday } from '@/lib/domain/place';
import { weekdayName } from '@/lib/text/dates';
import { type ByLanguage, plural } from '@/lib/text/text';

/** "Europe/Madrid" → "Madrid": how people call a zone. */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

const en = {
  planned: 'Planned sessions',
  none: 'No session is planned. Plan one, or bring in your calendar.',
  plan: 'Plan a session',
  planWith: (shownAs: string) => `Plan a session with ${shownAs}`,
  today: 'Today',
  tomorrow: 'Tomorrow',
  others: (count: number) => plural('en', count, { one: '1 more', other: `${count} more` }),
  showFurther: (count: number) =>
    plural('en', count, { one: 'Show 1 more session', other: `Show ${count} more sessions` }),
  minutes: (count: number) => `${count} min`,
  inZone: (time: string, city: string) => `${time} in ${city}`,
  inSeries: 'repeats',
  fromCalendar: 'from your calendar',
  move: 'Move',
  moveOf: (session: string) => `Move ${session}`,
  unplan: 'Give up',
  unplanOf: (session: string) => `Give up ${session}`,
  unplanOne: 'Only this one',
  unplanSeries: (count: number) =>
    plural('en', count, { one: 'This and the next one', other: `This and the next ${count}` }),
  unplanned: (count: number) =>
    plural('en', count, {
      one: 'The session is no longer planned.',
      other: `${count} sessions are no longer planned.`,
    }),
  planAgain: 'Plan again',
  planAgainOf: (session: string) => `Plan again: ${session}`,
  givenUp: (count: number) =>
    plural('en', count, {
      one: '1 session was given up',
      other: `${count} sessions were given up`,
    }),
  cancel: 'Cancel',
  save: 'Plan',
  saveMany: (count: number) => `Plan ${count} sessions`,
  saveMove: 'Move session',
  client: 'Client',
  chooseClient: 'Choose a client',
  day: 'Day',
  time: 'Time',
  zone: 'By the clocks of',
  ownClocks: (city: string) => `you (${city})`,
  clientClocks: (shownAs: string, city: string) => `${shownAs} (${city})`,
  otherZones: 'Elsewhere',
  agenda: 'Agenda',
  length: 'Minutes',
  lengthProblem: (min: number, max: number) => `Whole minutes from ${min} to ${max}.`,
  where: 'Where',
  whereHint: 'The link of a call, or a place. Of a link only the room is kept.',
  whereProblem:
    'No room is known at this address. Use the link of a Meet, Zoom, Teams, Webex, Whereby or Jitsi call, or write the place without a link.',
  repeat: 'Repeat',
  repeats: {
    once: 'Once',
    weekly: 'Every week',
    fortnightly: 'Every two weeks',
    monthly: 'Every month, same weekday',
  },
  count: 'How often',
  countProblem: (max: number) => `A whole number from 2 to ${max}.`,
  until: (day: string) => `The last one on ${day}.`,
  overlaps: (shownAs: string, time: string) => `${shownAs} is planned at that time: ${time}.`,
  clientClock: (city: string, when: string) => `In ${city} that is ${when}.`,
  dayOff: (what: string) => `A day off for the client: ${what}.`,
  freeWeekday: (weekday: Weekday) => `The client does not work on a ${weekdayName(weekday, 'en')}.`,
  isPast: 'That time has passed.',
  missed: 'Not begun',
  missedHint: 'Their time has passed. Move them, or give them up.',
  withoutNext: 'No next session',
  everybodyHasNext: 'Everybody has a next session.',
  due: 'Commitments due',
  nothingDue: 'Nothing is due this week.',
  late: 'late',
  reviews: 'Looking back',
  noReviews: 'No review or ending within two weeks.',
  review: 'review',
  end: 'planned end',
  inDays: (days: number) => {
    if (days === 0) return 'today';
    const count = Math.abs(days);
    const words = plural('en', count, { one: '1 day', other: `${count} days` });
    return days < 0 ? `${words} ago` : `in ${words}`;
  },
};
type Messages = typeof en;
const es: Messages = {
  planned: 'Sesiones planificadas',
  none: 'No hay ninguna sesión planificada. Planifica una o trae tu calendario.',
  plan: 'Planificar una sesión',
  planWith: (shownAs) => `Planificar una sesión con ${shownAs}`,
  today: 'Hoy',
  tomorrow: 'Mañana',
  others: (count) => plural('es', count, { one: '1 más', other: `${count} más` }),
  showFurther: (count) =>
    plural('es', count, { one: 'Mostrar 1 sesión más', other: `Mostrar ${count} sesiones más` }),
  minutes: (count) => `${count} min`,
  inZone: (time, city) => `${time} en ${city}`,
  inSeries: 'se repite',
  fromCalendar: 'de tu calendario',
  move: 'Mover',
  moveOf: (session) => `Mover ${session}`,
  unplan: 'Quitar',
  unplanOf: (session) => `Quitar ${session}`,
  unplanOne: 'Solo esta',
  unplanSeries: (count) =>
    plural('es', count, { one: 'Esta y la siguiente', other: `Esta y las ${count} siguientes` }),
  unplanned: (count) =>
    plural('es', count, {
      one: 'La sesión ya no está planificada.',
      other: `${count} sesiones ya no están planificadas.`,
    }),
  planAgain: 'Volver a planificar',
  planAgainOf: (session) => `Volver a planificar: ${session}`,
  givenUp: (count) =>
    plural('es', count, { one: '1 sesión quitada', other: `${count} sesiones quitadas` }),
  cancel: 'Cancelar',
  save: 'Planificar',
  saveMany: (count) => `Planificar ${count} sesiones`,
  saveMove: 'Mover la sesión',
  client: 'Cliente',
  chooseClient: 'Elige un cliente',
  day: 'Día',
  time: 'Hora',
  zone: 'Según el reloj de',
  ownClocks: (city) => `ti (${city})`,
  clientClocks: (shownAs, city) => `${shownAs} (${city})`,
  otherZones: 'En otro lugar',
  agenda: 'Agenda',
  length: 'Minutos',
  lengthProblem: (min, max) => `Minutos enteros, de ${min} a ${max}.`,
  where: 'Dónde',
  whereHint: 'El enlace de una llamada o un lugar. De un enlace solo se guarda la sala.',
  whereProblem:
    'En esa dirección no se reconoce ninguna sala. Usa el enlace de una llamada de Meet, Zoom, Teams, Webex, Whereby o Jitsi, o escribe el lugar sin enlace.',
  repeat: 'Repetir',
  repeats: {
    once: 'Una vez',
    weekly: 'Cada semana',
    fortnightly: 'Cada dos semanas',
    monthly: 'Cada mes, el mismo día de la semana',
  },
  count: 'Cuántas veces',
  countProblem: (max) => `Un número entero de 2 a ${max}.`,
  until: (day) => `La última, el ${day}.`,
  overlaps: (shownAs, time) => `A esa hora está planificada la sesión de ${shownAs}: ${time}.`,
  clientClock: (city, when) => `En ${city} será ${when}.`,
  dayOff: (what) => `Día libre del cliente: ${what}.`,
  freeWeekday: (weekday) => `El cliente no trabaja el ${weekdayName(weekday, 'es')}.`,
  isPast: 'Esa hora ya ha pasado.',
  missed: 'Sin empezar',
  missedHint: 'Su hora ya ha pasado. Muévelas o quítalas.',
  withoutNext: 'Sin próxima sesión',
  everybodyHasNext: 'Todos tienen una próxima sesión.',
  due: 'Compromisos que vencen',
  nothingDue: 'Nada vence esta semana.',
  late: 'con retraso',
  reviews: 'Mirar atrás',
  noReviews: 'Ninguna revisión ni final en dos semanas.',
  review: 'revisión',
  end: 'final previsto',
  inDays: (days) => {
    if (days === 0) return 'hoy';
    const words = plural('es', Math.abs(days), {
      one: '1 día',
      other: `${Math.abs(days)} días`,
    });
    return days < 0 ? `hace ${words}` : `en ${words}`;
  },
};
export const planningText: ByLanguage<Messages> = { en, es };
