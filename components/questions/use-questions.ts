import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { QuestionId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import type { BankQuestion } from '@/lib/domain/question';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import type { LiveSession } from '@/lib/domain/session';
import { listAsks } from '@/lib/storage/asks';
import { findClient } from '@/lib/storage/clients';
import { listSessions } from '@/lib/storage/sessions';

/** What suggestions are made from. */
export interface QuestionInputs {
  bank: readonly BankQuestion[];
  asked: readonly QuestionId[];
  /** 1 for the client's first session. */
  sessionNumber: number;
  /** The client's language, in which questions are asked. */
  spoken: Language;
}

/** Loads the bank when first drawn. `undefined` until bank and history are there; throws if it can't. */
export function useQuestions(session: LiveSession): QuestionInputs | undefined {
  const bank = useBank();
  const history = useLiveQuery(async () => {
    const [asks, sessions, client] = await Promise.all([
      listAsks(session.id),
      listSessions(session.clientId),
      findClient(session.clientId),
    ]);
    return {
      asked: asks.flatMap((ask) => (ask.questionId === null ? [] : [ask.questionId])),
      sessionNumber: sessions.filter((each) => (each.startedAt ?? 0) <= session.startedAt).length,
      spoken: client?.language ?? ('en' as const),
    };
  }, [session.id, session.clientId, session.startedAt]);
  return bank === undefined || history === undefined ? undefined : { bank, ...history };
}

function useBank(): readonly BankQuestion[] | undefined {
  const [bank, setBank] = useState<readonly BankQuestion[] | undefined>(undefined);
  const [failure, setFailure] = useState<unknown>(undefined);
  useEffect(() => {
    loadQuestionBank().then(setBank, setFailure);
  }, []);
  if (failure !== undefined) throw failure;
  return bank;
}
