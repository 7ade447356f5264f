import styles from '@/components/hours/HoursPage.module.css';
import { NewDevelopmentRow } from '@/components/hours/NewDevelopmentRow';
import { PutBack } from '@/components/hours/PutBack';
import { RemoveRow } from '@/components/hours/RemoveRow';
import { useDevelopmentLog } from '@/components/hours/use-development-log';
import { useLanguage, useText } from '@/components/ui/use-text';
import { Section } from '@/components/workspace/Section';
import type { Day } from '@/lib/domain/days';
import type { DevelopmentHours } from '@/lib/domain/development-hours';
import { longDay } from '@/lib/text/dates';
import { asHours, hoursText } from '@/lib/text/hours';

interface DevelopmentLogProps {
  /** Latest first. */
  rows: readonly DevelopmentHours[];
  today: Day;
}

/** Supervision, mentor coaching and learning: written down here, and counted for credentials. */
export function DevelopmentLog({ rows, today }: DevelopmentLogProps) {
  const t = useText(hoursText);
  const language = useLanguage();
  const { removed, add, remove, putBack } = useDevelopmentLog();
  const nameOf = ({ kind, on }: DevelopmentHours) => `${t.kinds[kind]}, ${longDay(on, language)}`;
  return (
    <Section title={t.development} {...(rows.length > 0 ? { aside: rows.length } : {})}>
      <p className={styles.hint}>{t.developmentHint}</p>
      <NewDevelopmentRow today={today} onAdd={add} />
      {removed !== undefined && (
        <PutBack name={nameOf(removed)} onPutBack={() => void putBack(removed)} />
      )}
      {rows.length > 0 && (
        <table className={styles.table}>
          <caption className="visually-hidden">{t.development}</caption>
          <thead>
            <tr>
              <th scope="col">{t.day}</th>
              <th scope="col">{t.hoursLabel}</th>
              <th scope="col">
                <span className="visually-hidden">{t.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-entry={row.id}>
                <th scope="row">
                  {longDay(row.on, language)}
                  <span className={styles.about}>
                    {t.kinds[row.kind]}
                    {row.about !== '' && ' · '}
                    <bdi>{row.about}</bdi>
                  </span>
                </th>
                <td>{asHours(row.minutes, language, 2)}</td>
                <td className={styles.act}>
                  <RemoveRow name={nameOf(row)} onRemove={() => void remove(row)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
