import type { ByLanguage } from '@/lib/text/text';

const en = {
  title: 'Practice',
  hint: 'What the client tried out between sessions, as told to you. Skills grow by small repeats.',
  none: 'Nothing noted yet.',
  add: 'Note a try',
  on: 'Day',
  skill: 'What was practised',
  goal: 'Under the goal',
  noGoal: 'None in particular',
  happened: 'Where, and what happened',
  learned: 'What the client takes from it',
  save: 'Note it',
  cancel: 'Cancel',
};
type Messages = typeof en;
const es: Messages = {
  title: 'Práctica',
  hint: 'Lo que el cliente ha probado entre sesiones, según te cuenta. Se aprende repitiendo poco a poco.',
  none: 'Nada anotado todavía.',
  add: 'Anotar un intento',
  on: 'Día',
  skill: 'Qué practicó',
  goal: 'Bajo la meta',
  noGoal: 'Ninguna en especial',
  happened: 'Dónde, y qué pasó',
  learned: 'Qué se lleva el cliente',
  save: 'Anotarlo',
  cancel: 'Cancelar',
};
export const practiceLogText: ByLanguage<Messages> = { en, es };
