import styles from '@/components/prep/GoalsCard.module.css';
import { Card } from '@/components/ui/Card';
import { Sparkline } from '@/components/ui/Sparkline';
import { useText } from '@/components/ui/use-text';
import type { GoalLine } from '@/lib/domain/prep-summary';
import { ratingText } from '@/lib/text/goal-levels';
import { prepText } from '@/lib/text/prep';

/** What the client works toward and how it moves. */
export function GoalsCard({ goals }: { goals: readonly GoalLine[] }) {
  const t = useText(prepText);
  return (
    <Card title={t.goals}>
      <ul className={styles.goals}>
        {goals.map(({ id, text, ratings }) => (
          <li key={id} className={styles.goal}>
            <span className={styles.text}>{text}</span>
            <span className={styles.ratings}>
              <Movement ratings={ratings} />
              <Sparkline values={ratings.map(({ value }) => value)} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The last two ratings: `5 → 7` for the eye, in words for the ear. */
function Movement({ ratings }: Pick<GoalLine, 'ratings'>) {
  const t = useText(prepText);
  const [before, last] = [ratings.at(-2), ratings.at(-1)];
  if (last === undefined) return <span className={styles.none}>{t.notRated}</span>;
  const to = ratingText(last);
  const from = before && ratingText(before);
  return (
    <span className={styles.movement}>
      <span aria-hidden="true">{from === undefined ? to : `${from} → ${to}`}</span>
      <span className="visually-hidden">
        {from !== undefined
          ? t.moved(from, to)
          : last.level === undefined
            ? t.rated(last.value)
            : to}
      </span>
    </span>
  );
}
