import type { ByLanguage } from '@/lib/text/text';

const en = {
  attainment: 'Against the levels we described',
  from: (words: string) => `Began at: ${words}`,
  to: (words: string) => `Came to: ${words}`,
  level: (level: string, words: string) => (words === '' ? level : `${level} (${words})`),
  score: (from: string | undefined, to: string) =>
    `All of them together, weighted: ${from === undefined ? '' : `T = ${from} at the start, `}T = ${to} at the end. 50 is everything as expected, ten points more or less a usual spread. It sums up levels that are not numbers, so read it beside them (after Kiresuk & Sherman, 1968).`,
  support: 'Who and what helps from here',
  lookAgain: (day: string) => `look again on ${day}`,
  achievements: 'What was achieved',
  feedback: 'What the client said about the work',
};
type Messages = typeof en;
const es: Messages = {
  attainment: 'Según los niveles que describimos',
  from: (words) => `Empezó en: ${words}`,
  to: (words) => `Llegó a: ${words}`,
  level: (level, words) => (words === '' ? level : `${level} (${words})`),
  score: (from, to) =>
    `Todas juntas, con su peso: ${from === undefined ? '' : `T = ${from} al empezar, `}T = ${to} al final. 50 es todo como se esperaba; diez puntos más o menos, una dispersión habitual. Resume niveles que no son números, así que léela junto a ellos (según Kiresuk y Sherman, 1968).`,
  support: 'Quién y qué ayuda a partir de aquí',
  lookAgain: (day) => `volver a mirarlo el ${day}`,
  achievements: 'Lo que se logró',
  feedback: 'Lo que el cliente dijo del trabajo',
};
export const closureReportText: ByLanguage<Messages> = { en, es };
