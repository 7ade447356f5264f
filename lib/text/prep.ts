import type { CHECK_IN_ITEMS } from '@/lib/domain/check-in';
import { carriedText } from '@/lib/text/carried';
import { sayNumber } from '@/lib/text/numbers';
import type { ByLanguage } from '@/lib/text/text';

type CheckInItem = (typeof CHECK_IN_ITEMS)[number];

const checkInItemsEn: Record<CheckInItem, string> = {
  relationship: 'the working relationship',
  goals: 'goals and topics',
  approach: 'the way of working',
  overall: 'the session overall',
};
const checkInItemsEs: Record<CheckInItem, string> = {
  relationship: 'la relación de trabajo',
  goals: 'metas y temas',
  approach: 'la forma de trabajar',
  overall: 'la sesión en conjunto',
};

interface Step {
  label: string;
  minutes: number;
}

/** Breaks lines only between the steps. */
function joinSteps(steps: readonly Step[]): string {
  return steps.map(({ label, minutes }) => `${label}\u00A0${minutes}`).join('\u00A0· ');
}

const en = {
  session: (ordinal: string) => `${ordinal} session`,
  firstSession: 'First session',
  beforeFirst:
    'Nothing to look back on yet. Choose how you want to begin; goals and commitments will wait here next time.',
  lastTime: 'Last time',
  nothingAgreed: 'No commitments were left open.',
  done: 'Done',
  open: 'Open',
  drop: 'Drop',
  due: (day: string) => `by ${day}`,
  wasDue: (day: string) => `was due ${day}`,
  yours: 'yours',
  carried: carriedText.en.carried,
  leftOpen: 'Left open',
  focus: 'Was about',
  goals: 'Goals',
  notRated: 'not rated yet',
  rated: (value: number) => `${value} of 10`,
  moved: (from: string, to: string) => `from ${from} to ${to}`,
  noticing: 'Worth noticing',
  recurring: 'Keeps coming back',
  inSessions: (count: number) => `in ${count} sessions`,
  checkIn: (item: CheckInItem, to: number, from: number | null) =>
    from === null || from === to
      ? `Last check-in: ${checkInItemsEn[item]} at ${to} of 10. What would one more look like?`
      : `Last check-in: ${checkInItemsEn[item]} at ${to}, usually ${from}. What might that be about?`,
  /** Where a fall leads, and where what is merely low does. */
  repairQuestions: 'Questions to repair trust',
  alliance: 'See how it was before',
  selfPrompts: 'For you, before you start',
  agenda: 'Agenda',
  minutes: 'Minutes',
  minutesProblem: (least: number, most: number) =>
    `Write a whole number of minutes from ${least} to ${most}.`,
  steps: (steps: readonly Step[]) => joinSteps(steps),
  start: 'Start session',
  remove: 'Move to the trash',
  removeSample: 'Remove this sample client',
  inTrash: (shownAs: string) => `${shownAs} is in the trash for 30 days.`,
  gone: 'This client is no longer here.',
};
type Messages = typeof en;
const es: Messages = {
  session: (ordinal) => `${ordinal} sesión`,
  firstSession: 'Primera sesión',
  beforeFirst:
    'Aún no hay nada que repasar. Elige cómo quieres empezar; la próxima vez aquí te esperarán metas y compromisos.',
  lastTime: 'La última vez',
  nothingAgreed: 'No quedaron compromisos abiertos.',
  done: 'Hecho',
  open: 'Abierto',
  drop: 'Soltar',
  due: (day) => `para el ${day}`,
  wasDue: (day) => `era para el ${day}`,
  yours: 'tuyo',
  carried: carriedText.es.carried,
  leftOpen: 'Quedó abierta',
  focus: 'Trató de',
  goals: 'Metas',
  notRated: 'aún sin valorar',
  rated: (value) => `${value} de 10`,
  moved: (from, to) => `de ${from} a ${to}`,
  noticing: 'Para tener en cuenta',
  recurring: 'Vuelve una y otra vez',
  inSessions: (count) => `en ${count} sesiones`,
  checkIn: (item, to, from) =>
    from === null || from === to
      ? `Última valoración: ${checkInItemsEs[item]}, ${to} de 10. ¿Cómo sería un punto más?`
      : `Última valoración: ${checkInItemsEs[item]}, ${to}; suele ser ${sayNumber(from, 'es')}. ¿De qué podría hablar?`,
  repairQuestions: 'Preguntas para reparar la confianza',
  alliance: 'Ver cómo era antes',
  selfPrompts: 'Para ti, antes de empezar',
  agenda: 'Agenda',
  minutes: 'Minutos',
  minutesProblem: (least, most) => `Escribe un número entero de minutos, de ${least} a ${most}.`,
  steps: (steps) => joinSteps(steps),
  start: 'Empezar sesión',
  remove: 'Mover a la papelera',
  removeSample: 'Quitar este cliente de ejemplo',
  inTrash: (shownAs) => `${shownAs} está en la papelera durante 30 días.`,
  gone: 'Este cliente ya no está aquí.',
};
export const prepText: ByLanguage<Messages> = { en, es };
