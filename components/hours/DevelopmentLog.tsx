import { useState } from 'react';
import styles from '@/components/hours/HoursPage.module.css';
import { NewDevelopmentRow } from '@/components/hours/NewDevelopmentRow';
import { PutBack } from '@/components/hours/PutBack';
import { RemoveRow } from '@/components/hours/RemoveRow';
import { useDevelopmentLog } from '@/components/hours/use-development-log';
import { Button } from '@/components/ui/Button';
import { useLanguage, useText } from '@/components/ui/use-text';
import { Section } from '@/components/workspace/Section';
import { countWith, useSoughtId } from '@/components/workspace/use-sought-entry';
import type { Day } from '@/lib/domain/days';
import type { DevelopmentHours } from '@/lib/domain/development-hours';
import { longDay } from '@/lib/text/dates';
import { asHours, hoursText } from '@/lib/text/hours';

const FIRST = 50;
const MORE = 200;

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
  const sought = useSoughtId();
  const [shown, setShown] = useState(() => countWith(rows, sought, FIRST));
  const rest = Math.min(MORE, rows.length - shown);
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
            {rows.slice(0, shown).map((row) => (
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
      {rest > 0 && (
        <Button look="quiet" className={styles.more} onClick={() => setShown(shown + MORE)}>
          {t.showMore(rest)}
        </Button>
      )}
    </Section>
  );
}
