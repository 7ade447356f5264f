import { OWN_QUESTION_MAX } from '@/lib/domain/deck';
import type { Entry } from '@/lib/domain/entry';
import { fold } from '@/lib/domain/fold';
import type { Question } from '@/lib/domain/question';

/** What a coach says of a question; its id and its place are the deck's business. */
export type QuestionDraft = Omit<Question, 'id'>;

export const TOPIC_MAX = 60;

/** How an own question starts when nothing but its words is known. */
export const OWN_QUESTION_DEFAULTS = {
  topic: 'own',
  phases: ['explore'],
  audience: 'client',
  depth: 2,
} as const satisfies Omit<QuestionDraft, 'text' | 'phases'> & {
  phases: readonly QuestionDraft['phases'][number][];
};

/** A question is one line: white space, line breaks and control characters become single spaces. */
export function tidyQuestion(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Whether tidied words can be an own question. */
export function isQuestionLength(text: string): boolean {
  return text !== '' && text.length <= OWN_QUESTION_MAX;
}

/** Whether a line of the notes can be kept: it has words, and no more of them than a question has. */
export function canKeepAsQuestion({ type, row }: Entry): boolean {
  // A question of the bank or of a deck is kept already.
  if (type === 'ask' && row.questionId !== null) return false;
  return isQuestionLength(tidyQuestion(row.text));
}

/** The same for two questions that differ in case, accents, punctuation or spacing only. */
export function wordsKey(text: string): string {
  const words = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? text : words;
}
