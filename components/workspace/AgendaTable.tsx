import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/CardTable.module.css';
import { now } from '@/lib/browser/clock';
import { spentOn } from '@/lib/domain/agenda';
import type { Session } from '@/lib/domain/session';
import { sessionPageText } from '@/lib/text/session-page';

/** What was planned for each item, and what it took. */
export function AgendaTable({ session }: { session: Session }) {
  const t = useText(sessionPageText);
  const { agenda, endedAt } = session;
  const at = endedAt ?? now();
  return (
    <Card title={t.agenda}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t.agenda}</caption>
        <thead>
          <tr>
            <th scope="col">{t.item}</th>
            <th scope="col">{t.planned}</th>
            <th scope="col">{t.actual}</th>
          </tr>
        </thead>
        <tbody>
          {agenda.items.map((item, index) => (
            // An agenda's items have no ids and never change places.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={index} data-skipped={item.isSkipped || undefined}>
              <th scope="row" dir="auto">
                {item.label}
              </th>
              <td>
                {t.minutes(item.plannedMinutes)}
                {item.extendedMinutes > 0 && ` ${t.extended(item.extendedMinutes)}`}
              </td>
              <td>
                {item.isSkipped
                  ? t.skipped
                  : t.minutes(Math.round(spentOn(agenda, index, at) / 60_000))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
