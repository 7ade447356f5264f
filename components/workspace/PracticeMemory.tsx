import { useState } from 'react';
import { Highlighted } from '@/components/questions/Highlighted';
import { useLanguage, useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/QuestionsPage.module.css';
import { toSession } from '@/components/workspace/routes';
import { dayOf } from '@/lib/domain/days';
import { matchRanges } from '@/lib/domain/match-ranges';
import { longDay } from '@/lib/text/dates';
import { questionSearchText } from '@/lib/text/question-search';
import type { PracticeAsk } from '@/lib/workflows/read-practice-memory';

/** Of a question that was asked a hundred times, this many are worth reading at once. */
const MOST_SHOWN = 20;

interface PracticeMemoryProps {
  /** Newest first; at least one. */
  asks: readonly PracticeAsk[];
  query: string;
}

/** How often a question was asked and to whom last; opened, each client's answer. */
export function PracticeMemory({ asks, query }: PracticeMemoryProps) {
  const t = useText(questionSearchText);
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const [last] = asks;
  const found = query.trim() === '' ? undefined : asks.find((each) => answers(each, query));
  if (last === undefined) return null;
  const lastDay = longDay(dayOf(last.ask.at), language);
  return (
    <div className={styles.memory}>
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>
          {t.askedTimes(asks.length)} · {t.lastAsked(last.shownAs, lastDay)}
        </summary>
        {isOpen && (
          <>
            <ul className={styles.asks}>
              {asks.slice(0, MOST_SHOWN).map((each) => (
                <Asked key={`${each.ask.sessionId}${each.ask.at}`} asked={each} query={query} />
              ))}
            </ul>
            {asks.length > MOST_SHOWN && <p>{t.earlier(asks.length - MOST_SHOWN)}</p>}
          </>
        )}
      </details>
      {found !== undefined && !isOpen && (
        <ul className={styles.asks}>
          <Asked asked={found} query={query} />
        </ul>
      )}
    </div>
  );
}

function Asked({ asked: { ask, answer, shownAs }, query }: { asked: PracticeAsk; query: string }) {
  const language = useLanguage();
  return (
    <li className={styles.asked}>
      <a href={toSession(ask.sessionId)}>
        <b dir="auto">{shownAs}</b> {longDay(dayOf(ask.at), language)}
      </a>
      {answer !== undefined && (
        <q className={styles.answer} data-layer={answer.layer} dir="auto">
          <Highlighted text={answer.text} query={query} />
        </q>
      )}
    </li>
  );
}

function answers({ answer }: PracticeAsk, query: string): boolean {
  return answer !== undefined && matchRanges(answer.text, query).length > 0;
}
