import type { QuestionId } from '@/lib/domain/ids';
import { type PastAsk, SESSIONS_REMEMBERED } from '@/lib/domain/read-situation';

/** What was asked in this session or in so many before it is not suggested again. */
export const SESSIONS_TO_REST = 3;

/** How many sessions ago each question was last asked. */
export type AskMemory = ReadonlyMap<QuestionId, number>;

export function rememberAsks(asks: readonly PastAsk[]): AskMemory {
  const memory = new Map<QuestionId, number>();
  for (const { questionId, sessionsAgo } of asks) {
    memory.set(questionId, Math.min(sessionsAgo, memory.get(questionId) ?? sessionsAgo));
  }
  return memory;
}

export function hasRested(id: QuestionId, memory: AskMemory): boolean {
  return (memory.get(id) ?? Number.POSITIVE_INFINITY) > SESSIONS_TO_REST;
}

/** In how many sessions before this one it was not asked, as far as is remembered. */
export function sessionsSince(id: QuestionId, memory: AskMemory, sessionNumber: number): number {
  const remembered = Math.min(sessionNumber - 1, SESSIONS_REMEMBERED);
  const lastAsked = memory.get(id);
  return lastAsked === undefined ? remembered : Math.min(lastAsked - 1, remembered);
}
