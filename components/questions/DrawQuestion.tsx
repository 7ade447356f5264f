import { useState } from 'react';
import styles from '@/components/questions/DrawQuestion.module.css';
import { QuestionMemoryProvider } from '@/components/questions/QuestionMemory';
import { QuestionRow } from '@/components/questions/QuestionRow';
import { useDrawDecks } from '@/components/questions/use-draw-decks';
import type { QuestionMemory } from '@/components/questions/use-question-memory';
import type { Spoken } from '@/components/questions/use-questions';
import type { TabInputs } from '@/components/questions/use-suggestion-inputs';
import { Button } from '@/components/ui/Button';
import { SteadyLabel } from '@/components/ui/SteadyLabel';
import { useLanguage, useText } from '@/components/ui/use-text';
import { randomBelow } from '@/lib/browser/chance';
import { drawQuestion } from '@/lib/domain/draw-question';
import { drawableQuestions } from '@/lib/domain/drawable-questions';
import type { LiveSession } from '@/lib/domain/session';
import { decksText } from '@/lib/text/decks';

/** No deck: everything for the phase under way. */
const PHASE = '';

interface DrawQuestionProps {
  session: LiveSession;
  inputs: TabInputs;
  spoken: Spoken;
  memory: QuestionMemory;
}

/** For a stuck moment: one at random, for the phase or from a deck. What was drawn stands below. */
export function DrawQuestion({ session, inputs, spoken, memory }: DrawQuestionProps) {
  const t = useText(decksText);
  const decks = useDrawDecks(inputs.questions, useLanguage());
  const [from, setFrom] = useState(PHASE);
  const [drawn, setDrawn] = useState<{ id: string | undefined; memory: QuestionMemory }>();
  if (decks === undefined) return null;
  // A deck that was removed meanwhile gives way to the phase.
  const deck = decks.find(({ id }) => id === from);
  const question = inputs.questions.find(({ id }) => id === drawn?.id);

  function draw(): void {
    const pool = drawableQuestions(deck?.questions, inputs);
    setDrawn({ id: drawQuestion(pool, drawn?.id, randomBelow)?.id, memory });
  }

  return (
    <section className={styles.draw} aria-label={t.draw}>
      <div className={styles.bar}>
        <Button look="quiet" onClick={draw}>
          <SteadyLabel
            all={[t.drawOne, t.drawAnother]}
            shown={question === undefined ? t.drawOne : t.drawAnother}
          />
        </Button>
        <select
          className={styles.from}
          aria-label={t.drawFrom}
          value={deck?.id ?? PHASE}
          onChange={(event) => setFrom(event.currentTarget.value)}
        >
          <option value={PHASE}>{t.phaseNow}</option>
          {decks.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div aria-live="polite">
        {drawn !== undefined && question === undefined && (
          <p className={styles.none}>{t.nothingToDraw}</p>
        )}
        {drawn !== undefined && question !== undefined && (
          // As it was remembered when it was drawn, so that asking it makes the row no higher.
          <QuestionMemoryProvider value={drawn.memory}>
            <ul aria-label={t.drawn}>
              <QuestionRow
                key={question.id}
                session={session}
                phase={inputs.phase}
                spoken={spoken}
                question={question}
              />
            </ul>
          </QuestionMemoryProvider>
        )}
      </div>
    </section>
  );
}
