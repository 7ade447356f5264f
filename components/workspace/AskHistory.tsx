import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { useLanguage, useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/AskHistory.module.css';
import page from '@/components/workspace/Page.module.css';
import { toSession } from '@/components/workspace/routes';
import { Section } from '@/components/workspace/Section';
import { type RememberedAsk, useAskHistory } from '@/components/workspace/use-ask-history';
import { dayOf } from '@/lib/domain/days';
import { type AskedQuestion, groupAsks } from '@/lib/domain/group-asks';
import type { ClientId } from '@/lib/domain/ids';
import { askHistoryText } from '@/lib/text/ask-history';
import { longDay } from '@/lib/text/dates';
import { questionsText } from '@/lib/text/questions';

/** A screenful; what a client was asked over years is one click away. */
const SHOWN_AT_ONCE = 20;

type View = 'question' | 'time';

/** Everything a client was asked, with what came back in their words: by question, or by time. */
export function AskHistory({ id }: { id: ClientId }) {
  const t = useText(askHistoryText);
  const asks = useAskHistory(id);
  const [view, setView] = useState<View>('question');
  const [limit, setLimit] = useState(SHOWN_AT_ONCE);
  if (asks === undefined) return null;
  const questions = groupAsks(asks);
  const count = view === 'question' ? questions.length : asks.length;
  return (
    <Section title={t.title} aside={asks.length > 0 ? asks.length : undefined}>
      {asks.length === 0 ? (
        <p className={page.none}>{t.none}</p>
      ) : (
        <>
          <div className={styles.view}>
            <Choice
              label={t.view}
              options={[
                { value: 'question', label: t.byQuestion },
                { value: 'time', label: t.byTime },
              ]}
              value={view}
              onChange={(next: View) => {
                setView(next);
                setLimit(SHOWN_AT_ONCE);
              }}
            />
          </div>
          <ul className={styles.list} aria-label={t.title}>
            {view === 'question'
              ? questions
                  .slice(0, limit)
                  .map((question) => (
                    <QuestionItem key={question.times[0]?.ask.id} question={question} />
                  ))
              : asks.slice(0, limit).map((asked) => <TimeItem key={asked.ask.id} asked={asked} />)}
          </ul>
          {count > limit && (
            <Button look="quiet" onClick={() => setLimit(limit * 4)}>
              {t.more(Math.min(count - limit, limit * 3))}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}

function QuestionItem({ question }: { question: AskedQuestion<RememberedAsk> }) {
  const t = useText(askHistoryText);
  const language = useLanguage();
  const { text, times } = question;
  const last = longDay(dayOf(times[0]?.ask.at ?? 0), language);
  const answered = times.filter(({ answer }) => answer !== undefined);
  return (
    <li className={styles.item}>
      <p className={styles.text} dir="auto">
        {text}
      </p>
      <p className={page.hint}>
        {t.times(times.length)} · {t.last(last)}
        {answered.length === 0 && <> · {t.unanswered}</>}
      </p>
      {answered.map((asked) => (
        <Answer key={asked.ask.id} asked={asked} />
      ))}
    </li>
  );
}

function TimeItem({ asked }: { asked: RememberedAsk }) {
  const t = useText(askHistoryText);
  const words = useText(questionsText);
  const language = useLanguage();
  const { ask, answer } = asked;
  return (
    <li className={styles.item}>
      <p className={styles.text} dir="auto">
        {ask.text}
      </p>
      <p className={page.hint}>
        <a href={toSession(ask.sessionId)}>{longDay(dayOf(ask.at), language)}</a> ·{' '}
        {words.phases[ask.phase]}
        {answer === undefined && <> · {t.unanswered}</>}
      </p>
      {answer !== undefined && <Quote asked={asked} />}
    </li>
  );
}

function Answer({ asked }: { asked: RememberedAsk }) {
  const language = useLanguage();
  return (
    <div className={styles.answer}>
      <Quote asked={asked} />
      <a className={styles.day} href={toSession(asked.ask.sessionId)}>
        {longDay(dayOf(asked.ask.at), language)}
      </a>
    </div>
  );
}

function Quote({ asked: { answer } }: { asked: RememberedAsk }) {
  return (
    <q className={styles.quote} data-layer={answer?.layer} dir="auto">
      {answer?.text}
    </q>
  );
}
