import { type ByLanguage, plural } from '@/lib/text/text';

const en = {
  title: 'Questions asked',
  none: 'Nothing was asked by name yet. A question asked in a session stands here with what came back.',
  view: 'Show the questions',
  byQuestion: 'By question',
  byTime: 'By time',
  times: (count: number) =>
    plural('en', count, { one: 'asked once', other: `asked ${count} times` }),
  last: (day: string) => `last on ${day}`,
  unanswered: 'no answer noted',
  more: (count: number) => `Show ${count} more`,
};
type Messages = typeof en;
const es: Messages = {
  title: 'Preguntas hechas',
  none: 'Aún no hay preguntas anotadas. Lo que preguntes en una sesión estará aquí con lo que te respondan.',
  view: 'Mostrar las preguntas',
  byQuestion: 'Por pregunta',
  byTime: 'Por fecha',
  times: (count) => plural('es', count, { one: 'hecha una vez', other: `hecha ${count} veces` }),
  last: (day) => `la última, el ${day}`,
  unanswered: 'sin respuesta anotada',
  more: (count) => `Mostrar ${count} más`,
};

export const askHistoryText: ByLanguage<Messages> = { en, es };
