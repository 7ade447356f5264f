import type { RememberedAsk } from '@/components/questions/use-question-memory';
import type { Goal } from '@/lib/domain/goal';
import type { QuestionId } from '@/lib/domain/ids';
import { goalMention } from '@/lib/domain/parse-entry';
import type { Question } from '@/lib/domain/question';
import type { QuestionSearch } from '@/lib/workflows/open-question-search';

/** What the writing line offers: a goal to mention, or a question to ask. */
export type LineOption =
  | { type: 'goal'; label: string; text: string; caret: number }
  | {
      type: 'question';
      label: string;
      question: { questionId: QuestionId; text: string };
      query: string;
      /** When this client was last asked it. */
      remembered: RememberedAsk | undefined;
    };

export function toOption(
  question: Question,
  query: string,
  { memory, textOf }: Pick<QuestionSearch, 'memory' | 'textOf'>,
): Extract<LineOption, { type: 'question' }> {
  const text = textOf(question);
  return {
    type: 'question',
    label: text,
    question: { questionId: question.id, text },
    query,
    remembered: memory.get(question.id)?.[0],
  };
}

/** The goals that complete the `@` before the caret; `undefined` when there is none. */
export function mentionedGoals(
  text: string,
  caret: number,
  goals: readonly Goal[],
  most: number,
): LineOption[] | undefined {
  const mention = /(^|\s)@([^\s@]*)$/u.exec(text.slice(0, caret));
  if (mention === null) return undefined;
  const start = caret - (mention[2]?.length ?? 0) - 1;
  const wanted = (mention[2] ?? '').toLocaleLowerCase().replaceAll('-', ' ');
  return goals
    .filter((goal) => goal.text.toLocaleLowerCase().includes(wanted))
    .slice(0, most)
    .map((goal) => {
      const completed = `${text.slice(0, start)}${goalMention(goal)} `;
      return {
        type: 'goal',
        label: goal.text,
        text: completed + text.slice(caret),
        caret: completed.length,
      };
    });
}
