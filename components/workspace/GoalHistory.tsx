import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Sparkline } from '@/components/ui/Sparkline';
import { useLanguage, useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/GoalHistory.module.css';
import page from '@/components/workspace/Page.module.css';
import { toSession } from '@/components/workspace/routes';
import { Section } from '@/components/workspace/Section';
import { dayOf } from '@/lib/domain/days';
import type { Goal, Rating } from '@/lib/domain/goal';
import { clientPageText } from '@/lib/text/client-page';
import { longDay } from '@/lib/text/dates';
import { ratingText } from '@/lib/text/goal-levels';

interface GoalHistoryProps {
  goals: readonly Goal[];
  /** Oldest first. */
  ratings: readonly Rating[];
}

/** More than anybody works on at once. */
const STEP = 10;
/** A longer table is put together when somebody opens it. */
const AT_ONCE = 24;

/** Every goal with its ratings over time: as a line, and in a table that can be opened. */
export function GoalHistory({ goals, ratings }: GoalHistoryProps) {
  const t = useText(clientPageText);
  const [limit, setLimit] = useState(STEP);
  // Those under way first; each in the order they were made.
  const sorted = goals.toSorted(
    (a, b) => Number(a.status !== 'open') - Number(b.status !== 'open'),
  );
  return (
    <Section title={t.goals}>
      {goals.length === 0 ? (
        <p className={page.none}>{t.noGoals}</p>
      ) : (
        <ul className={styles.goals} aria-label={t.goals}>
          {sorted.slice(0, limit).map((goal) => (
            <GoalRow
              key={goal.id}
              goal={goal}
              ratings={ratings.filter(({ goalId }) => goalId === goal.id)}
            />
          ))}
        </ul>
      )}
      {sorted.length > limit && (
        <Button look="quiet" onClick={() => setLimit(limit + STEP)}>
          {t.more(sorted.length - limit)}
        </Button>
      )}
    </Section>
  );
}

function GoalRow({ goal, ratings }: { goal: Goal; ratings: readonly Rating[] }) {
  const t = useText(clientPageText);
  const facts = [
    ...(goal.status === 'open' ? [] : [t.goalStatus[goal.status]]),
    ...(goal.measure === '' ? [] : [t.measure(goal.measure)]),
    ...(goal.target === null ? [] : [t.target(goal.target)]),
  ];
  return (
    <li className={styles.goal}>
      <div className={styles.line}>
        <h3 className={styles.text} dir="auto">
          {goal.text}
        </h3>
        <Standing ratings={ratings} />
      </div>
      {facts.length > 0 && <p className={page.hint}>{facts.join(' · ')}</p>}
      {ratings.length > 0 && <RatingTable goal={goal} ratings={ratings} />}
    </li>
  );
}

function Standing({ ratings }: { ratings: readonly Rating[] }) {
  const t = useText(clientPageText);
  const first = ratings[0];
  const last = ratings.at(-1);
  if (first === undefined || last === undefined)
    return <span className={page.hint}>{t.notRated}</span>;
  return (
    <span className={styles.standing}>
      <span className={styles.numbers}>
        {ratings.length === 1 ? ratingText(last) : t.fromTo(ratingText(first), ratingText(last))}
      </span>
      <Sparkline values={ratings.map(({ value }) => value)} />
    </span>
  );
}

interface RatingTableProps {
  goal: Goal;
  ratings: readonly Rating[];
}

/** The ratings in a table that can be opened. */
function RatingTable({ goal, ratings }: RatingTableProps) {
  const t = useText(clientPageText);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={styles.details}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{t.ratings(ratings.length)}</summary>
      {(isOpen || ratings.length <= AT_ONCE) && <Ratings goal={goal} ratings={ratings} />}
    </details>
  );
}

function Ratings({ goal, ratings }: RatingTableProps) {
  const t = useText(clientPageText);
  const language = useLanguage();
  const hasEvidence = ratings.some(({ evidence }) => evidence !== '');
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{goal.text}</caption>
      <thead>
        <tr>
          <th scope="col">{t.day}</th>
          <th scope="col">{t.rating}</th>
          {hasEvidence && <th scope="col">{t.evidence}</th>}
        </tr>
      </thead>
      <tbody>
        {ratings.toReversed().map((rating) => {
          const { id, at, evidence, sessionId } = rating;
          return (
            <tr key={id}>
              <th scope="row">
                {sessionId === null ? (
                  longDay(dayOf(at), language)
                ) : (
                  <a href={toSession(sessionId)}>{longDay(dayOf(at), language)}</a>
                )}
              </th>
              <td>{ratingText(rating)}</td>
              {hasEvidence && <td dir="auto">{evidence}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
