import { useMemo, useState } from 'react';
import styles from '@/components/questions/PhaseQuestions.module.css';
import { QuestionList } from '@/components/questions/QuestionList';
import { QuestionMemoryProvider } from '@/components/questions/QuestionMemory';
import tabStyles from '@/components/questions/QuestionsTab.module.css';
import type { QuestionMemory } from '@/components/questions/use-question-memory';
import type { Spoken } from '@/components/questions/use-questions';
import { useShownSuggestions } from '@/components/questions/use-shown-suggestions';
import type { TabInputs } from '@/components/questions/use-suggestion-inputs';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { keepsDeepBack } from '@/lib/domain/depth-gate';
import type { LiveSession } from '@/lib/domain/session';
import { questionsText } from '@/lib/text/questions';
import { goDeeper } from '@/lib/workflows/go-deeper';

interface PhaseQuestionsProps {
  session: LiveSession;
  inputs: TabInputs;
  spoken: Spoken;
  memory: QuestionMemory;
}

/**
 * What was pinned, and three questions for a phase. The buttons stand above them, so that a list of
 * another height never moves them from under the pointer; what is remembered of a question is what
 * was known when it was chosen, so that asking it makes no row higher.
 */
export function PhaseQuestions({ session, inputs, spoken, memory }: PhaseQuestionsProps) {
  const t = useText(questionsText);
  const { follow } = useSaving();
  const { suggestions, showMore } = useShownSuggestions(session.id, inputs);
  const [steadyMemory, setSteadyMemory] = useState(memory);
  const { goesDeeper } = inputs;
  const reasons = useMemo(
    () => new Map(suggestions.map((suggestion) => [suggestion.question.id, suggestion])),
    [suggestions],
  );

  function handleMore(): void {
    showMore();
    setSteadyMemory(memory);
  }

  function handleDeeper(): void {
    showMore({ goesDeeper: !goesDeeper });
    setSteadyMemory(memory);
    void follow(goDeeper(session.id, !goesDeeper));
  }

  return (
    <>
      <div className={styles.bar}>
        <Button look="quiet" onClick={handleMore}>
          {t.more}
        </Button>
        {keepsDeepBack(inputs) && (
          <Button
            look="quiet"
            className={styles.deeper}
            aria-pressed={goesDeeper}
            onClick={handleDeeper}
          >
            {t.deeper}
          </Button>
        )}
      </div>
      {suggestions.length === 0 ? (
        <p className={tabStyles.none}>{t.noneLeft}</p>
      ) : (
        <QuestionMemoryProvider value={steadyMemory}>
          <QuestionList
            session={session}
            phase={inputs.phase}
            spoken={spoken}
            questions={suggestions.map(({ question }) => question)}
            reasons={reasons}
          />
        </QuestionMemoryProvider>
      )}
    </>
  );
}
