import { useEffect, useState } from 'react';
import { usePreferences } from '@/components/app/use-preferences';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage } from '@/components/ui/use-text';
import type { BankQuestion } from '@/lib/domain/question';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import { selfPrompts } from '@/lib/domain/self-prompts';

const PROMPTS_SHOWN = 2;

/** After any session; a breach of trust or a dilemma is not to be suggested out of the blue. */
const EVERYDAY_TOPICS: ReadonlySet<string> = new Set([
  'co-creation',
  'coach-reflection',
  'listening',
  'needs-assessment',
  'power-dynamics',
  'resistance-ambivalence',
  'strategy-action',
]);

/** Questions for the coach's own look back, others each session; none if the coach wants none. */
export function useDebriefPrompts(sessionNumber: number): readonly BankQuestion[] {
  const wantsThem = usePreferences()?.showsSelfPrompts === true;
  const { follow } = useSaving();
  const language = useLanguage();
  const [prompts, setPrompts] = useState<readonly BankQuestion[]>([]);
  useEffect(() => {
    if (!wantsThem) return;
    const seed = (sessionNumber - 1) * PROMPTS_SHOWN;
    void follow(
      loadQuestionBank().then((bank) => {
        const fitting = bank.filter(
          (each) => EVERYDAY_TOPICS.has(each.topic) && (language === 'en' || each.es !== undefined),
        );
        setPrompts(selfPrompts(fitting, 'debrief', seed, PROMPTS_SHOWN));
      }),
    );
  }, [wantsThem, sessionNumber, language, follow]);
  return wantsThem ? prompts : [];
}
