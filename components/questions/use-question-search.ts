import { useEffect, useState } from 'react';
import type { QuestionMemory } from '@/components/questions/use-question-memory';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { ClientId } from '@/lib/domain/ids';
import { findClient } from '@/lib/storage/clients';
import { loadAllQuestions } from '@/lib/workflows/load-questions';
import { type QuestionSearch, searchIn } from '@/lib/workflows/open-question-search';

/**
 * The search over every question there is and a client's answers; `undefined` until it is built.
 * When something changes, the one before serves until the next is there. Throws if none can be built.
 */
export function useQuestionSearch(
  clientId: ClientId,
  memory: QuestionMemory,
): QuestionSearch | undefined {
  const questions = useLiveQuery(() => loadAllQuestions());
  const client = useLiveQuery(() => findClient(clientId), [clientId]);
  const [search, setSearch] = useState<QuestionSearch | undefined>(undefined);
  const [failure, setFailure] = useState<unknown>(undefined);
  useEffect(() => {
    if (questions === undefined || client === undefined) return;
    let isWanted = true;
    searchIn(questions, memory, client).then(
      (built) => {
        if (isWanted) setSearch(built);
      },
      (error: unknown) => setFailure(error),
    );
    return () => {
      isWanted = false;
    };
  }, [questions, memory, client]);
  if (failure !== undefined) throw failure;
  return search;
}
