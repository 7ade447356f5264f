import styles from '@/components/overview/ClientLines.module.css';
import { useRightsDue } from '@/components/rights/use-rights-due';
import { useLanguage, useText } from '@/components/ui/use-text';
import { toPart } from '@/components/workspace/routes';
import { Section } from '@/components/workspace/Section';
import { longDay } from '@/lib/text/dates';
import { rightsText } from '@/lib/text/rights';

/** Records to decide on and requests to answer, across all clients; nothing while nothing is due. */
export function RightsDueSection() {
  const t = useText(rightsText);
  const language = useLanguage();
  const due = useRightsDue();
  if (due === undefined || due.over.length + due.open.length === 0) return null;
  const lines = [
    ...due.open.map(({ request, client }) => ({
      key: request.id,
      clientId: request.clientId,
      shownAs: client?.shownAs ?? '–',
      what: t.answerFor(longDay(request.dueOn, language)),
    })),
    ...due.over.map(({ client }) => ({
      key: client.id,
      clientId: client.id,
      shownAs: client.shownAs,
      what: t.decideFor,
    })),
  ];
  return (
    <Section title={t.due1}>
      <ul className={styles.list} aria-label={t.due1}>
        {lines.map(({ key, clientId, shownAs, what }) => (
          <li key={key}>
            <a className={styles.line} href={toPart(clientId, 'rights')}>
              <b className={styles.client} dir="auto">
                {shownAs}
              </b>
              <span className={styles.what}>{what}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
