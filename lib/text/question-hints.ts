import { QUESTION_WORDS_MAX, type QuestionHint } from '@/lib/domain/question-hints';
import type { ByLanguage } from '@/lib/text/text';

/** What may be looked at again, and what to try instead; the coach decides. */
type Messages = Record<QuestionHint, string>;

const en: Messages = {
  closed: 'Yes or no would answer this. Starting with “what” or “how” leaves more room.',
  stacked: 'There is more than one question in here. Which one would you ask if only one was left?',
  long: `This is long to hold in mind. What would it sound like in one breath, ${QUESTION_WORDS_MAX} words at most?`,
  why: '“Why” can sound like a call for reasons. “What makes…” or “what led to…” asks the same.',
};
const es: Messages = {
  closed: 'Bastaría un sí o un no. Empezar por «qué» o «cómo» deja más espacio.',
  stacked: 'Aquí hay más de una pregunta. ¿Cuál harías si solo pudieras hacer una?',
  long: `Es larga para retenerla. ¿Cómo sonaría de un solo aliento, en ${QUESTION_WORDS_MAX} palabras como mucho?`,
  why: '«Por qué» puede sonar a pedir cuentas. «Qué hace que…» o «para qué…» abren más.',
};
export const questionHintsText: ByLanguage<Messages> = { en, es };
