import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Language, SpanishAddress } from '@/lib/domain/language';
import type { Question } from '@/lib/domain/question';
import type { LiveSession } from '@/lib/domain/session';
import { findClient } from '@/lib/storage/clients';
import { loadAllQuestions } from '@/lib/workflows/load-questions';

/** How questions are put to a client. */
export interface Spoken {
  language: Language;
  address: SpanishAddress;
}

/** Every question there is, and how this client is asked. */
export interface QuestionInputs {
  questions: readonly Question[];
  spoken: Spoken;
}

/** Loads the bank when first drawn. `undefined` until it and the client are there; throws if it can't. */
export function useQuestions(session: LiveSession): QuestionInputs | undefined {
  const questions = useLiveQuery(() => loadAllQuestions());
  const spoken = useLiveQuery(async () => {
    const client = await findClient(session.clientId);
    return { language: client?.language ?? 'en', address: client?.spanishAddress ?? 'tú' } as const;
  }, [session.clientId]);
  return questions === undefined || spoken === undefined ? undefined : { questions, spoken };
}
