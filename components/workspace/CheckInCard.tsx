import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/CardTable.module.css';
import { CHECK_IN_ITEMS, type CheckIn } from '@/lib/domain/check-in';
import { documentsText } from '@/lib/text/documents';
import { sessionPageText } from '@/lib/text/session-page';

/** The client's four answers, and what to keep or change. */
export function CheckInCard({ checkIn }: { checkIn: CheckIn }) {
  const t = useText(sessionPageText);
  const words = useText(documentsText);
  return (
    <Card title={t.checkIn}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t.checkIn}</caption>
        <tbody>
          {CHECK_IN_ITEMS.map((item) => (
            <tr key={item}>
              <th scope="row">{words.checkIn[item]}</th>
              <td>{checkIn[item] ?? t.notAnswered}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {checkIn.keepOrChange !== '' && (
        <p className={styles.note} dir="auto" data-entry={checkIn.id}>
          <span className={styles.noteLabel}>{t.keepOrChange}</span>
          {checkIn.keepOrChange}
        </p>
      )}
    </Card>
  );
}
