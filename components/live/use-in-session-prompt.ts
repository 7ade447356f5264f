import { useEffect, useState } from 'react';
import { useLanguage } from '@/components/ui/use-text';
import { whenSettled } from '@/lib/browser/clock';
import { currentItem } from '@/lib/domain/agenda';
import { type BankQuestion, questionText } from '@/lib/domain/question';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import { seeded } from '@/lib/domain/seeded';
import { selfPrompts } from '@/lib/domain/self-prompts';
import type { LiveSession } from '@/lib/domain/session';

/** Where a session's prompts begin in the list; the items of its agenda then go through it. */
const PLACES = 1_000;

/**
 * The coach's own prompt for the agenda item under way, in the language of the interface. `undefined`
 * until the bank is loaded, which waits until the panel has been open for a while.
 */
export function useInSessionPrompt(session: LiveSession): string | undefined {
  const language = useLanguage();
  const [bank, setBank] = useState<readonly BankQuestion[] | undefined>(undefined);
  const [failure, setFailure] = useState<unknown>(undefined);
  useEffect(() => whenSettled(() => void loadQuestionBank().then(setBank, setFailure)), []);
  // A missing part of the extension is said by the error boundary, like any other.
  if (failure !== undefined) throw failure;
  if (bank === undefined) return undefined;
  const seed = Math.floor(seeded('in-session')(session.id) * PLACES) + currentItem(session.agenda);
  const [prompt] = selfPrompts(bank, 'in-session', seed, 1);
  // Among themselves, coaches say tú.
  return prompt && questionText(prompt, language, 'tú');
}
