import styles from '@/components/overview/ClientLines.module.css';
import type { OverviewReading } from '@/components/overview/overview-reading';
import { useText } from '@/components/ui/use-text';
import { toClient } from '@/components/workspace/routes';
import { Section } from '@/components/workspace/Section';
import { timeOfDay } from '@/lib/text/dates';
import { documentsText } from '@/lib/text/documents';
import { practiceOverviewText } from '@/lib/text/practice-overview';

/** Who comes today and when; nothing on a day without sessions. */
export function TodaySessions({ reading: { overview, shownAs } }: { reading: OverviewReading }) {
  const t = useText(practiceOverviewText);
  const { sessionKinds } = useText(documentsText);
  if (overview.today.length === 0) return null;
  return (
    <Section title={t.today} aside={overview.today.length}>
      <ul className={styles.list} aria-label={t.today}>
        {overview.today.map(({ id, clientId, plannedAt, kind }) => (
          <li key={id}>
            <a className={styles.line} href={toClient(clientId)}>
              <b className={styles.client} dir="auto">
                {shownAs.get(clientId)}
              </b>
              <span className={styles.what}>{timeOfDay(plannedAt)}</span>
              {kind !== 'working' && <span className={styles.aside}>{sessionKinds[kind]}</span>}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
