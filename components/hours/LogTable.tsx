import styles from '@/components/hours/HoursPage.module.css';
import { ClientName } from '@/components/hours/HoursTotals';
import { useLanguage, useText } from '@/components/ui/use-text';
import { Section } from '@/components/workspace/Section';
import type { HoursReport, HoursRow } from '@/lib/domain/hours';
import { longDay } from '@/lib/text/dates';
import { asHours, hoursText } from '@/lib/text/hours';

/** What a body would see: one row per client or group, by display names. */
export function LogTable({ report: { rows, listed } }: { report: HoursReport }) {
  const t = useText(hoursText);
  const language = useLanguage();
  return (
    <Section title={t.log} {...(rows.length > 0 ? { aside: t.clientCount(rows.length) } : {})}>
      {rows.length === 0 ? (
        <p className={styles.hint}>{t.logEmpty}</p>
      ) : (
        <table className={styles.table}>
          <caption className="visually-hidden">{t.log}</caption>
          <thead>
            <tr>
              <th scope="col">{t.client}</th>
              <th scope="col">{t.paid}</th>
              <th scope="col">{t.proBono}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <LogRow key={row.client.key} row={row} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.total}</th>
              <td>{asHours(listed.paid, language, 2)}</td>
              <td>{asHours(listed.proBono, language, 2)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </Section>
  );
}

function LogRow({ row: { client, from, to, paid, proBono } }: { row: HoursRow }) {
  const t = useText(hoursText);
  const language = useLanguage();
  const days = [...new Set([from, to])].map((day) => longDay(day, language)).join(' – ');
  const about = client.kind === 'group' ? [t.groupOf(client.size), days] : [days];
  return (
    <tr>
      <th scope="row">
        <ClientName client={client} />
        <span className={styles.about}>{about.join(' · ')}</span>
      </th>
      <td>{asHours(paid, language, 2)}</td>
      <td>{asHours(proBono, language, 2)}</td>
    </tr>
  );
}
