import { createContext, useContext, useState } from 'react';
import { Highlighted } from '@/components/questions/Highlighted';
import styles from '@/components/questions/QuestionMemory.module.css';
import type {
  QuestionMemory as Memory,
  RememberedAsk,
} from '@/components/questions/use-question-memory';
import { useLanguage, useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { dayOf } from '@/lib/domain/days';
import type { QuestionId } from '@/lib/domain/ids';
import { matchRanges } from '@/lib/domain/match-ranges';
import { dayMonth } from '@/lib/text/dates';
import { questionSearchText } from '@/lib/text/question-search';

const MemoryContext = createContext<Memory>(new Map());

/** Says whose memory the questions inside are shown with. */
export const QuestionMemoryProvider = MemoryContext;

interface QuestionMemoryProps {
  questionId: QuestionId;
  /** What the question does not say: an answer that does is shown in place of the last one. */
  query?: string | undefined;
}

/**
 * When this client was last asked, and what came back. Nothing for what was never asked. It stands
 * as it was when first drawn: a question asked just now must not move what is under the pointer.
 */
export function QuestionMemory({ questionId, query = '' }: QuestionMemoryProps) {
  const memory = useContext(MemoryContext);
  const [asks] = useState(() => memory.get(questionId));
  const shown = asks === undefined ? undefined : askFor(asks, query);
  return shown === undefined ? null : <RememberedLine remembered={shown} query={query} />;
}

interface RememberedLineProps {
  remembered: RememberedAsk;
  query?: string | undefined;
  id?: string;
}

/** “asked on 12 March; they said …”. The whole answer is in the title where two lines are too few. */
export function RememberedLine({ remembered, query = '', id }: RememberedLineProps) {
  const t = useText(questionSearchText);
  const language = useLanguage();
  const { ask, answer } = remembered;
  const today = dayOf(now());
  const day = dayOf(ask.at);
  const asked = day === today ? t.askedToday : t.askedOn(dayMonth(day, today, language));
  if (answer === undefined) {
    return (
      <p id={id} className={styles.memory}>
        {asked}
      </p>
    );
  }
  return (
    <p id={id} className={styles.memory} title={answer.text}>
      {asked}; {t.theySaid}{' '}
      <q className={styles.answer} data-layer={answer.layer} dir="auto">
        <Highlighted text={answer.text} query={query} />
      </q>
    </p>
  );
}

function askFor(asks: readonly RememberedAsk[], query: string): RememberedAsk | undefined {
  const holdsIt = ({ answer }: RememberedAsk) =>
    answer !== undefined && matchRanges(answer.text, query).length > 0;
  return asks.find(holdsIt) ?? asks[0];
}
