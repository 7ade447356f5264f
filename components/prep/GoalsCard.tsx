import styles from '@/components/prep/GoalsCard.module.css';
import { Card } from '@/components/ui/Card';
import { Sparkline } from '@/components/ui/Sparkline';
import { useText } from '@/components/ui/use-text';
import type { GoalLine } from '@/lib/domain/prep-summary';
import { prepText } from '@/lib/text/prep';

/** What the client works toward and how it moves. */
export function GoalsCard({ goals }: { goals: readonly GoalLine[] }) {
  const t = useText(prepText);
  return (
    <Card title={t.goals}>
      <ul className={styles.goals}>
        {goals.map(({ id, text, values }) => (
          <li key={id} className={styles.goal}>
            <span className={styles.text}>{text}</span>
            <span className={styles.ratings}>
              <Movement values={values} />
              <Sparkline values={values} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The last two ratings: `5 → 7` for the eye, in words for the ear. */
function Movement({ values }: { values: readonly number[] }) {
  const t = useText(prepText);
  const to = values.at(-1);
  const from = values.at(-2);
  if (to === undefined) return <span className={styles.none}>{t.notRated}</span>;
  return (
    <span className={styles.movement}>
      <span aria-hidden="true">{from === undefined ? to : `${from} → ${to}`}</span>
      <span className="visually-hidden">
        {from === undefined ? t.rated(to) : t.moved(from, to)}
      </span>
    </span>
  );
}
