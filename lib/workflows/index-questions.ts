import type { QuestionId } from '@/lib/domain/ids';
import type { Question } from '@/lib/domain/question';
import {
  type AnswerIndex,
  indexingAnswers,
  indexingQuestions,
  type QuestionIndex,
} from '@/lib/domain/search-questions';
import { topicNames } from '@/lib/text/topics';
import { inSlices } from '@/lib/workflows/in-slices';

/**
 * An index of these questions, made in slices so that the page stays quick. The same questions
 * again get the same index: the writing line and the tab of questions share one.
 */
export async function indexQuestions(questions: readonly Question[]): Promise<QuestionIndex> {
  if (latest === undefined || !areSame(latest.questions, questions)) {
    latest = { questions, index: inSlices(indexingQuestions(questions, topicNames)) };
  }
  return latest.index;
}

let latest: { questions: readonly Question[]; index: Promise<QuestionIndex> } | undefined;

/** The words of answers, made in slices as well. */
export async function indexAnswers(
  index: QuestionIndex,
  answers: Iterable<{ questionId: QuestionId; text: string }>,
): Promise<AnswerIndex> {
  return inSlices(indexingAnswers(index, answers));
}

/** The bank's questions are the same objects every time; the coach's own are read anew. */
function areSame(known: readonly Question[], questions: readonly Question[]): boolean {
  return (
    known.length === questions.length &&
    known.every((each, at) => {
      const other = questions[at];
      return each === other || JSON.stringify(each) === JSON.stringify(other);
    })
  );
}
