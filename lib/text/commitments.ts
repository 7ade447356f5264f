import type { ByLanguage } from '@/lib/text/text';

const en = {
  commitments: 'Commitments',
  empty: 'Nothing agreed yet. Write ! and what will be done, by when.',
  earlier: 'still open from before',
  status: (text: string) => `What became of: ${text}`,
  done: 'Done',
  open: 'Open',
  drop: 'Drop',
  by: (day: string) => `by ${day}`,
  overdue: (day: string) => `was due ${day}`,
  noDay: 'no day',
  client: 'client',
  coach: 'you',
  day: (text: string) => `Day for: ${text}`,
  edit: (text: string) => `Edit: ${text}`,
  text: 'Commitment text',
  doneEditing: 'Done editing',
};
type Messages = typeof en;
const es: Messages = {
  commitments: 'Compromisos',
  empty: 'Aún no hay acuerdos. Escribe ! y lo que se hará, y para cuándo.',
  earlier: 'sigue abierto de antes',
  status: (text) => `Qué ha sido de: ${text}`,
  done: 'Hecho',
  open: 'Abierto',
  drop: 'Dejar',
  by: (day) => `para el ${day}`,
  overdue: (day) => `era para el ${day}`,
  noDay: 'sin día',
  client: 'cliente',
  coach: 'tú',
  day: (text) => `Día para: ${text}`,
  edit: (text) => `Editar: ${text}`,
  text: 'Texto del compromiso',
  doneEditing: 'Terminar edición',
};
export const commitmentsText: ByLanguage<Messages> = { en, es };
