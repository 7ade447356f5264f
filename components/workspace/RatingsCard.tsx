import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/CardTable.module.css';
import type { SessionRecord } from '@/components/workspace/use-session-record';
import type { Rating } from '@/lib/domain/goal';
import { ratingText } from '@/lib/text/goal-levels';
import { sessionPageText } from '@/lib/text/session-page';

/** The goals that were rated in this session, each with the rating before it. Nothing without any. */
export function RatingsCard({ record }: { record: SessionRecord }) {
  const t = useText(sessionPageText);
  const { goals, ratings, session } = record;
  const rated = goals.flatMap((goal) => {
    const ofGoal = ratings.filter(({ goalId }) => goalId === goal.id);
    const index = ofGoal.findIndex(({ sessionId }) => sessionId === session?.id);
    const rating = ofGoal[index];
    return rating === undefined ? [] : [{ goal, rating, before: ofGoal[index - 1] }];
  });
  if (rated.length === 0) return null;
  return (
    <Card title={t.ratings}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t.ratings}</caption>
        <tbody>
          {rated.map(({ goal, rating, before }) => (
            <tr key={goal.id} data-entry={rating.id}>
              <th scope="row" dir="auto">
                {goal.text}
                <Evidence rating={rating} />
              </th>
              <td>
                {before === undefined
                  ? ratingText(rating)
                  : t.ratingChange(ratingText(before), ratingText(rating))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function Evidence({ rating }: { rating: Rating }) {
  return rating.evidence === '' ? null : (
    <span className={styles.noteLabel}>{rating.evidence}</span>
  );
}
