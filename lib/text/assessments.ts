import type { Area } from '@/lib/domain/assessment';
import type { ByLanguage } from '@/lib/text/text';

const en = {
  title: 'Assessments',
  hint: 'What an instrument or a round of interviews showed, in your own words; never its items.',
  none: 'None on record.',
  add: 'Write one down',
  name: 'Name of the assessment',
  on: 'Day',
  save: 'Write down',
  cancel: 'Cancel',
  summary: 'Your summary',
  areas: {
    strength: 'Strengths',
    development: 'Development areas',
  } satisfies Record<Area['kind'], string>,
  addArea: { strength: 'Add a strength', development: 'Add a development area' },
  newArea: { strength: 'Strength', development: 'Development area' },
  pointedTo: 'a goal builds on it',
};
type Messages = typeof en;
const es: Messages = {
  title: 'Evaluaciones',
  hint: 'Lo que mostró un instrumento o una ronda de entrevistas, con tus palabras; nunca sus ítems.',
  none: 'Ninguna registrada.',
  add: 'Anotar una',
  name: 'Nombre de la evaluación',
  on: 'Día',
  save: 'Anotar',
  cancel: 'Cancelar',
  summary: 'Tu resumen',
  areas: { strength: 'Fortalezas', development: 'Áreas de desarrollo' },
  addArea: { strength: 'Añadir una fortaleza', development: 'Añadir un área de desarrollo' },
  newArea: { strength: 'Fortaleza', development: 'Área de desarrollo' },
  pointedTo: 'una meta se apoya en ella',
};
export const assessmentsText: ByLanguage<Messages> = { en, es };
