import type { Client } from '@/lib/domain/client';
import type { ClientId, QuestionId } from '@/lib/domain/ids';
import type { Note } from '@/lib/domain/note';
import { type Question, questionText } from '@/lib/domain/question';
import type { SearchOptions, SearchOutcome } from '@/lib/domain/search-questions';
import { findClient } from '@/lib/storage/clients';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { type QuestionMemory, readQuestionMemory } from '@/lib/storage/question-memory';
import { indexAnswers, indexQuestions } from '@/lib/workflows/index-questions';
import { loadAllQuestions } from '@/lib/workflows/load-questions';

/** Every question there is, with what one client was asked and answered. */
export interface QuestionSearch {
  questions: readonly Question[];
  memory: QuestionMemory;
  /** The client's language counts for more; the other one is searched as well. */
  search: (query: string, options?: Omit<SearchOptions, 'answers' | 'language'>) => SearchOutcome;
  /** The words to say to the client. */
  textOf: (question: Question) => string;
}

type Spoken = Pick<Client, 'language' | 'spanishAddress'>;

/** Reads the questions, the client and what was asked, as they are now. */
export async function openQuestionSearch(
  clientId: ClientId,
  store: CoachsideDb = db,
): Promise<QuestionSearch> {
  const [questions, memory, client] = await Promise.all([
    loadAllQuestions(store),
    readQuestionMemory(clientId, store),
    findClient(clientId, store),
  ]);
  return searchIn(questions, memory, client ?? { language: 'en', spanishAddress: 'tú' });
}

/** The same over what was read before. Both indexes are made in slices. */
export async function searchIn(
  questions: readonly Question[],
  memory: QuestionMemory,
  { language, spanishAddress }: Spoken,
): Promise<QuestionSearch> {
  const index = await indexQuestions(questions);
  const answers = await indexAnswers(index, answersIn(memory));
  return {
    questions,
    memory,
    search: (query, options) => index.search(query, { ...options, language, answers }),
    textOf: (question) => questionText(question, language, spanishAddress),
  };
}

type AnyMemory = ReadonlyMap<QuestionId, readonly { answer: Pick<Note, 'text'> | undefined }[]>;

/** Every answer that is remembered, with the question it answers. */
export function* answersIn(memory: AnyMemory): Generator<{ questionId: QuestionId; text: string }> {
  for (const [questionId, asks] of memory) {
    for (const { answer } of asks) {
      if (answer !== undefined) yield { questionId, text: answer.text };
    }
  }
}
