import styles from '@/components/overview/ClientLines.module.css';
import type { OverviewReading } from '@/components/overview/overview-reading';
import { useMarkedClients } from '@/components/overview/use-marked-clients';
import { useText } from '@/components/ui/use-text';
import { Damaged } from '@/components/workspace/Damaged';
import page from '@/components/workspace/Page.module.css';
import { PLANNING, toPart } from '@/components/workspace/routes';
import { Section } from '@/components/workspace/Section';
import type { ClientId } from '@/lib/domain/ids';
import type { MarkedClient, PracticeOverview } from '@/lib/domain/practice-overview';
import { practiceOverviewText, type Reminder } from '@/lib/text/practice-overview';

const PAGE_OF = {
  mark: 'alliance',
  'review-near': 'engagement',
  'report-due': 'engagement',
  sustaining: 'closing',
} as const satisfies Record<Reminder['kind'], string>;

/** What a coach would not want to miss, client by client: trust first, then what is due. */
export function Reminders({ reading: { overview, shownAs } }: { reading: OverviewReading }) {
  const t = useText(practiceOverviewText);
  const marks = useMarkedClients();
  // Trust comes first, so nothing is told before it is known whether there is something to tell.
  if (marks === undefined) return <Section title={t.reminders}>{null}</Section>;
  const reminders = remindersOf(overview, marks.marked);
  const alone = overview.withoutNext.length;
  return (
    <Section title={t.reminders}>
      <Damaged count={marks.damaged} />
      {reminders.length === 0 && alone === 0 && <p className={page.none}>{t.nothing}</p>}
      {reminders.length > 0 && (
        <ul className={styles.list} aria-label={t.reminders}>
          {reminders.map(({ key, clientId, reminder }) => (
            <li key={key}>
              <a className={styles.line} href={toPart(clientId, PAGE_OF[reminder.kind])}>
                <b className={styles.client} dir="auto">
                  {shownAs.get(clientId)}
                </b>
                <span className={styles.what} dir="auto">
                  {t.line(reminder)}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {alone > 0 && (
        <a className={styles.more} href={PLANNING}>
          {t.withoutNext(alone)}
        </a>
      )}
    </Section>
  );
}

interface KeyedReminder {
  key: string;
  clientId: ClientId;
  reminder: Reminder;
}

function remindersOf(
  { reviews, reports, sustaining }: PracticeOverview,
  marked: readonly MarkedClient[],
): KeyedReminder[] {
  return [
    ...marked.flatMap(({ clientId, marks: own }) =>
      own.map((mark) => ({
        key: `${clientId}/${mark.sessionId}/${mark.item}`,
        clientId,
        reminder: { kind: 'mark', mark } as const,
      })),
    ),
    ...reports.map((report) => ({
      key: report.report.id,
      clientId: report.clientId,
      reminder: { kind: 'report-due', report } as const,
    })),
    ...reviews.map((review) => ({
      key: `${review.engagementId}/${review.kind}`,
      clientId: review.clientId,
      reminder: { kind: 'review-near', review } as const,
    })),
    ...sustaining.map(({ clientId, step }) => ({
      key: step.id,
      clientId,
      reminder: { kind: 'sustaining', step } as const,
    })),
  ];
}
