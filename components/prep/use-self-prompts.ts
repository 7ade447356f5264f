import { useEffect, useState } from 'react';
import type { Language } from '@/lib/domain/language';
import type { BankQuestion } from '@/lib/domain/question';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import { selfPrompts } from '@/lib/domain/self-prompts';

const PROMPTS_SHOWN = 2;

/**
 * The coach's own prompts, the same for the same seed. `undefined` until the bank is loaded, which
 * nothing else on the screen waits for.
 */
export function useSelfPrompts(seed: number, language: Language): string[] | undefined {
  const [bank, setBank] = useState<readonly BankQuestion[] | undefined>(undefined);
  const [failure, setFailure] = useState<unknown>(undefined);
  useEffect(() => {
    loadQuestionBank().then(setBank, setFailure);
  }, []);
  // A missing part of the extension is said by the error boundary, like any other.
  if (failure !== undefined) throw failure;
  if (bank === undefined) return undefined;
  // Where some prompts are not yet in the coach's language, those that are come alone.
  const spoken = language === 'es' ? bank.filter(({ es }) => es !== undefined) : bank;
  return selfPrompts(spoken, 'prepare', seed * PROMPTS_SHOWN, PROMPTS_SHOWN).map(
    ({ text, es = text }) => (language === 'es' ? es : text),
  );
}
