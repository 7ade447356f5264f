import type { ByLanguage } from '@/lib/text/text';

const en = {
  answers: (question: string) => `answers: ${question}`,
  answered: (words: string) => `they said: “${words}”`,
  change: (question: string) => `Answers: ${question}. Choose another question`,
  unlink: 'No answer to a question',
  link: (words: string) => `Choose the question it answers: ${words}`,
  choose: 'Which question does this answer?',
  cancel: 'Leave as it is',
};
type Messages = typeof en;
const es: Messages = {
  answers: (question) => `responde a: ${question}`,
  answered: (words) => `dijo: «${words}»`,
  change: (question) => `Responde a: ${question}. Elegir otra pregunta`,
  unlink: 'No responde a ninguna pregunta',
  link: (words) => `Elegir la pregunta a la que responde: ${words}`,
  choose: '¿A qué pregunta responde?',
  cancel: 'Dejarlo como está',
};

export const answersText: ByLanguage<Messages> = { en, es };
