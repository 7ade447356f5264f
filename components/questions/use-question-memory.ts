import { useLiveQuery } from '@/components/ui/use-live-query';
import type { ClientId } from '@/lib/domain/ids';
import {
  type QuestionMemory,
  type RememberedAsk,
  readQuestionMemory,
} from '@/lib/storage/question-memory';

export type { QuestionMemory, RememberedAsk };

/** What this client was asked and answered. `undefined` while the first read is under way. */
export function useQuestionMemory(clientId: ClientId): QuestionMemory | undefined {
  return useLiveQuery(() => readQuestionMemory(clientId), [clientId]);
}
