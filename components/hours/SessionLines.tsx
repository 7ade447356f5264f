import { useState } from 'react';
import styles from '@/components/hours/HoursPage.module.css';
import { Button } from '@/components/ui/Button';
import { useLanguage, useText } from '@/components/ui/use-text';
import { toSession } from '@/components/workspace/routes';
import { Section } from '@/components/workspace/Section';
import type { HoursClient } from '@/lib/domain/hours-client';
import type { HoursEntry } from '@/lib/domain/hours-entry';
import { longDay } from '@/lib/text/dates';
import { hoursText } from '@/lib/text/hours';
import { sessionHoursText } from '@/lib/text/session-hours';

const FIRST = 20;
const MORE = 200;

interface SessionLinesProps {
  /** Latest first. */
  entries: readonly HoursEntry[];
  clients: ReadonlyMap<string, HoursClient>;
}

/** Every line of the log, the latest ones first and the rest when they are wanted. */
export function SessionLines({ entries, clients }: SessionLinesProps) {
  const t = useText(hoursText);
  const [shown, setShown] = useState(FIRST);
  const rest = Math.min(MORE, entries.length - shown);
  return (
    <Section title={t.sessions} aside={entries.length}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t.sessions}</caption>
        <thead>
          <tr>
            <th scope="col">{t.date}</th>
            <th scope="col">{t.minutes}</th>
          </tr>
        </thead>
        <tbody>
          {entries.slice(0, shown).map((entry) => (
            <Line key={entry.id} entry={entry} client={clients.get(entry.clientKey)} />
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button look="quiet" className={styles.more} onClick={() => setShown(shown + MORE)}>
          {t.showMore(rest)}
        </Button>
      )}
    </Section>
  );
}

interface LineProps {
  entry: HoursEntry;
  client: HoursClient | undefined;
}

function Line({ entry, client }: LineProps) {
  const t = useText(hoursText);
  const words = useText(sessionHoursText);
  const language = useLanguage();
  const days = [...new Set([entry.from, entry.to])].map((day) => longDay(day, language));
  const facts = [
    ...(entry.mode === null ? [] : [words.modes[entry.mode]]),
    words.paidKinds[entry.paidKind],
    ...(entry.outcome === 'held' ? [] : [words.outcomes[entry.outcome]]),
    ...(entry.isCoaching ? [] : [words.countsNot]),
    ...(entry.sessionId === null ? [t.past] : []),
  ];
  return (
    <tr>
      <th scope="row">
        {entry.sessionId === null ? (
          days.join(' – ')
        ) : (
          <a className={styles.name} href={toSession(entry.sessionId)}>
            {days.join(' – ')}
          </a>
        )}
        <span className={styles.about}>
          <bdi>{client?.shownAs ?? '–'}</bdi> · {facts.join(' · ')}
        </span>
      </th>
      <td>{entry.minutes}</td>
    </tr>
  );
}
