import { useState } from 'react';
import styles from '@/components/hours/HoursPage.module.css';
import { ImportPastHours } from '@/components/hours/ImportPastHours';
import { PutBack } from '@/components/hours/PutBack';
import { RemoveRow } from '@/components/hours/RemoveRow';
import { usePastHoursLog } from '@/components/hours/use-past-hours-log';
import { Button } from '@/components/ui/Button';
import { useLanguage, useText } from '@/components/ui/use-text';
import { Section } from '@/components/workspace/Section';
import { countWith, useSoughtId } from '@/components/workspace/use-sought-entry';
import type { PastHours } from '@/lib/domain/past-hours';
import { longDay } from '@/lib/text/dates';
import { asHours, hoursText } from '@/lib/text/hours';
import { hoursImportText } from '@/lib/text/hours-import';
import { sessionHoursText } from '@/lib/text/session-hours';

const FIRST = 50;
const MORE = 200;

/** Hours from before Coachside: brought in from a file, and taken out again one by one. */
export function PastHoursSection({ past }: { past: readonly PastHours[] }) {
  const t = useText(hoursImportText);
  return (
    <Section title={t.title} {...(past.length > 0 ? { aside: past.length } : {})}>
      <ImportPastHours />
      {past.length > 0 && (
        <details className={styles.fold}>
          <summary>{t.show}</summary>
          <PastHoursTable past={past} />
        </details>
      )}
    </Section>
  );
}

function PastHoursTable({ past }: { past: readonly PastHours[] }) {
  const t = useText(hoursText);
  const words = useText(hoursImportText);
  const language = useLanguage();
  const { removed, remove, putBack } = usePastHoursLog();
  const sought = useSoughtId();
  const [shown, setShown] = useState(() => countWith(past, sought, FIRST));
  const rest = Math.min(MORE, past.length - shown);
  const nameOf = ({ name, on }: PastHours) => `${name}, ${longDay(on, language)}`;
  return (
    <>
      {removed !== undefined && (
        <PutBack name={nameOf(removed)} onPutBack={() => void putBack(removed)} />
      )}
      <table className={styles.table}>
        <caption className="visually-hidden">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.client}</th>
            <th scope="col">{t.hoursLabel}</th>
            <th scope="col">
              <span className="visually-hidden">{t.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {past.slice(0, shown).map((row) => (
            <tr key={row.id} data-entry={row.id}>
              <th scope="row">
                <bdi>{row.name}</bdi>
                <About row={row} />
              </th>
              <td>{asHours(row.minutes, language, 2)}</td>
              <td className={styles.act}>
                <RemoveRow name={nameOf(row)} onRemove={() => void remove(row)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button look="quiet" className={styles.more} onClick={() => setShown(shown + MORE)}>
          {t.showMore(rest)}
        </Button>
      )}
    </>
  );
}

function About({ row }: { row: PastHours }) {
  const t = useText(hoursText);
  const words = useText(sessionHoursText);
  const language = useLanguage();
  const days = [...new Set([row.on, row.until])].map((day) => longDay(day, language));
  const facts = [
    days.join(' – '),
    ...(row.groupSize === null ? [] : [t.groupOf(row.groupSize)]),
    words.paidKinds[row.paidKind],
    // Of a client of Coachside, the client's page says it.
    ...(row.isListed || row.clientId !== null ? [] : [t.leftOffReasons['no-consent']]),
  ];
  return <span className={styles.about}>{facts.join(' · ')}</span>;
}
