import { askedSentences } from '@/lib/domain/asked-sentences';
import { englishHabits } from '@/lib/domain/english-habits';
import { type Language, languageSchema } from '@/lib/domain/language';
import type { AskedSentence, QuestionHabits } from '@/lib/domain/question-habits';
import { spanishHabits } from '@/lib/domain/spanish-habits';

/**
 * What a coach may want to look at again in a question: yes or no would answer it, it asks several
 * things at once, it is long to say and to keep in mind, it starts with *why*.
 */
export type QuestionHint = 'closed' | 'stacked' | 'long' | 'why';

/** More than this doesn't fit in a breath. */
export const QUESTION_WORDS_MAX = 16;

const HABITS: Record<Language, QuestionHabits> = { en: englishHabits, es: spanishHabits };

/**
 * Hints for a coach's own question, never a verdict: rules of thumb on its words, which leave alone
 * what they are not sure of. What stands in quotation marks is somebody else's and not judged. Without
 * a language the rules of all of them apply. Takes time in proportion to the text, whatever it is.
 */
export function hintsFor(text: string, language?: Language): readonly QuestionHint[] {
  const sentences = askedSentences(text);
  const habits = (language ? [language] : languageSchema.options).map((each) => HABITS[each]);
  const has = (find: (habit: QuestionHabits, sentence: AskedSentence) => boolean) =>
    sentences.some((sentence) => habits.some((habit) => find(habit, sentence)));

  const hints: Record<QuestionHint, boolean> = {
    closed: has((habit, sentence) => habit.isClosed(sentence)),
    stacked:
      sentences.filter(({ isMarked }) => isMarked).length > 1 ||
      has((habit, sentence) => habit.isStacked(sentence)),
    long: countWords(text) > QUESTION_WORDS_MAX,
    why: has((habit, sentence) => habit.asksWhy(sentence)),
  };
  return (Object.keys(hints) as QuestionHint[]).filter((hint) => hints[hint]);
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
