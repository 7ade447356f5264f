import type { ByLanguage } from '@/lib/text/text';

const en = {
  goals: 'Goals',
  newGoal: 'New goal',
  goal: 'Goal',
  hint: 'In the client’s words. Enter saves it.',
  empty: 'No goals yet. Set one in the client’s words.',
  blank: 'Write the goal first.',
  tooLong: (limit: number) =>
    `A goal has at most ${limit} characters. Shorten it; it stays here until then.`,
  rate: 'Rate',
  rateGoal: (goal: string) => `Rate: ${goal}`,
  rating: (goal: string) => `Rating of ${goal}, 0 to 10`,
  notRated: 'not rated',
  change: (from: number, to: number) => `${from} → ${to}`,
  reached: 'Reached',
  reopen: 'Reopen',
  dropped: 'Drop',
  status: { open: 'open', reached: 'reached', dropped: 'dropped' },
};
type Messages = typeof en;
const es: Messages = {
  goals: 'Metas',
  newGoal: 'Nueva meta',
  goal: 'Meta',
  hint: 'En palabras del cliente. Intro la guarda.',
  empty: 'Aún no hay metas. Escribe una en palabras del cliente.',
  blank: 'Escribe primero la meta.',
  tooLong: (limit) =>
    `Una meta tiene como máximo ${limit} caracteres. Acórtala; mientras tanto se queda aquí.`,
  rate: 'Puntuar',
  rateGoal: (goal) => `Puntuar: ${goal}`,
  rating: (goal) => `Puntuación de ${goal}, de 0 a 10`,
  notRated: 'sin puntuar',
  change: (from, to) => `${from} → ${to}`,
  reached: 'Lograda',
  reopen: 'Reabrir',
  dropped: 'Dejar',
  status: { open: 'abierta', reached: 'lograda', dropped: 'dejada' },
};
export const goalsText: ByLanguage<Messages> = { en, es };
