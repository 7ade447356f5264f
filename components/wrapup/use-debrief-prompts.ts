import { useEffect, useState } from 'react';
import { usePreferences } from '@/components/app/use-preferences';
import { useSaving } from '@/components/ui/use-saving';
import type { BankQuestion } from '@/lib/domain/question';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import { selfPrompts } from '@/lib/domain/suggest-questions';

const PROMPTS_SHOWN = 2;

/** Questions for the coach's own look back, others each session; none if the coach wants none. */
export function useDebriefPrompts(sessionNumber: number): readonly BankQuestion[] {
  const wantsThem = usePreferences()?.showsSelfPrompts === true;
  const { follow } = useSaving();
  const [prompts, setPrompts] = useState<readonly BankQuestion[]>([]);
  useEffect(() => {
    if (!wantsThem) return;
    const seed = (sessionNumber - 1) * PROMPTS_SHOWN;
    void follow(
      loadQuestionBank().then((bank) =>
        setPrompts(selfPrompts(bank, 'debrief', seed, PROMPTS_SHOWN)),
      ),
    );
  }, [wantsThem, sessionNumber, follow]);
  return wantsThem ? prompts : [];
}
