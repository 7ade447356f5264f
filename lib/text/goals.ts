import type { ByLanguage } from '@/lib/text/text';

const en = {
  goals: 'Goals',
  newGoal: 'New goal',
  goal: 'Goal',
  hint: 'In the client’s words. Enter saves it, Escape puts it away.',
  empty: 'No goals yet. Set one in the client’s words.',
  blank: 'Write the goal first.',
  tooLong: (limit: number) =>
    `A goal has at most ${limit} characters. Shorten it; it stays here until then.`,
  rate: 'Rate',
  rateGoal: (goal: string) => `Rate: ${goal}`,
  scale: (goal: string) => `Rate ${goal}`,
  notRated: 'not rated',
  last: (value: string) => `last ${value}`,
  was: (value: string, earlier: string) => `${value} · was ${earlier}`,
  evidence: 'What shows it? (optional)',
  evidenceFor: (goal: string) => `What shows it: ${goal}`,
  edit: (goal: string) => `Edit: ${goal}`,
  editing: 'Edit goal',
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
  hint: 'En palabras del cliente. Intro la guarda, Escape la descarta.',
  empty: 'Aún no hay metas. Escribe una en palabras del cliente.',
  blank: 'Escribe primero la meta.',
  tooLong: (limit) =>
    `Una meta tiene como máximo ${limit} caracteres. Acórtala; mientras tanto se queda aquí.`,
  rate: 'Puntuar',
  rateGoal: (goal) => `Puntuar: ${goal}`,
  scale: (goal) => `Puntuar ${goal}`,
  notRated: 'sin puntuar',
  last: (value) => `último ${value}`,
  was: (value, earlier) => `${value} · antes ${earlier}`,
  evidence: '¿En qué se nota? (opcional)',
  evidenceFor: (goal) => `En qué se nota: ${goal}`,
  edit: (goal) => `Editar: ${goal}`,
  editing: 'Editar meta',
  reached: 'Lograda',
  reopen: 'Reabrir',
  dropped: 'Dejar',
  status: { open: 'abierta', reached: 'lograda', dropped: 'dejada' },
};
export const goalsText: ByLanguage<Messages> = { en, es };
