import { wordsKey } from '@/lib/domain/own-question';
import type { Ask, Question } from '@/lib/domain/question';

interface Asked {
  /** `undefined` for one made up on the spot, or whose question is gone. */
  question: Question | undefined;
  /** The same for asks of the same question, and for others of the same words. */
  key: string;
}

/** Finds the question of an ask: by its id or else by its words, in either language. */
export function questionOfAsk(
  questions: readonly Question[],
): (ask: Pick<Ask, 'questionId' | 'text'>) => Asked {
  const byId = new Map<string, Question>();
  const byWords = new Map<string, Question>();
  const keys = new Map<string, string>();
  for (const question of questions) {
    byId.set(question.id, question);
    for (const words of [question.text, question.es, question.esUsted]) {
      const key = words === undefined ? undefined : wordsKey(words);
      if (key !== undefined && !byWords.has(key)) byWords.set(key, question);
    }
  }
  const keyOf = (words: string): string => {
    const known = keys.get(words);
    if (known !== undefined) return known;
    const key = wordsKey(words);
    keys.set(words, key);
    return key;
  };
  return ({ questionId, text }) => {
    const asked = questionId === null ? undefined : byId.get(questionId);
    const question = asked ?? byWords.get(keyOf(text));
    return { question, key: keyOf(question?.text ?? text) };
  };
}
