import { useEffect, useState } from 'react';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { AnswerIndex, QuestionIndex } from '@/lib/domain/search-questions';
import { indexAnswers, indexQuestions } from '@/lib/workflows/index-questions';
import { loadAllQuestions } from '@/lib/workflows/load-questions';
import { answersIn } from '@/lib/workflows/open-question-search';
import { type PracticeMemory, readPracticeMemory } from '@/lib/workflows/read-practice-memory';

/** Every question there is, and what all clients were asked and answered. */
export interface QuestionLibrary {
  index: QuestionIndex;
  /** `undefined` while it is being read, which takes seconds in a long practice. */
  memory: PracticeMemory | undefined;
  answers: AnswerIndex | undefined;
}

/**
 * The questions as they are, live; the asks as they were when the page was opened. `undefined`
 * until the questions are there. Throws when something can't be read.
 */
export function useQuestionLibrary(): QuestionLibrary | undefined {
  const questions = useLiveQuery(() => loadAllQuestions());
  const [index, setIndex] = useState<QuestionIndex | undefined>(undefined);
  const [memory, setMemory] = useState<PracticeMemory | undefined>(undefined);
  const [answers, setAnswers] = useState<AnswerIndex | undefined>(undefined);
  const [failure, setFailure] = useState<unknown>(undefined);

  useEffect(
    () => questions && whileWanted(indexQuestions(questions), setIndex, setFailure),
    [questions],
  );
  useEffect(() => {
    const abort = new AbortController();
    const stop = whileWanted(readPracticeMemory(abort.signal), setMemory, setFailure);
    return () => {
      stop();
      abort.abort();
    };
  }, []);
  useEffect(
    () =>
      index &&
      memory &&
      whileWanted(indexAnswers(index, answersIn(memory)), setAnswers, setFailure),
    [index, memory],
  );

  if (failure !== undefined) throw failure;
  return index && { index, memory, answers };
}

/** Takes what a promise brings unless it is stopped before. */
function whileWanted<Value>(
  promise: Promise<Value>,
  take: (value: Value) => void,
  fail: (error: unknown) => void,
): () => void {
  let isWanted = true;
  promise.then(
    (value) => {
      if (isWanted) take(value);
    },
    (error: unknown) => fail(error ?? new Error('unknown')),
  );
  return () => {
    isWanted = false;
  };
}
