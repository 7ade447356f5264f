import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useLanguage, useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/OpenCommitments.module.css';
import page from '@/components/workspace/Page.module.css';
import { toSession } from '@/components/workspace/routes';
import { Section } from '@/components/workspace/Section';
import { now } from '@/lib/browser/clock';
import { type Commitment, isOverdue } from '@/lib/domain/commitment';
import { dayOf } from '@/lib/domain/days';
import { clientPageText } from '@/lib/text/client-page';
import { dayMonth } from '@/lib/text/dates';

/** More than anybody carries at once. */
const STEP = 20;

/** What was promised and is not done, the next day first; those without a day last. */
export function OpenCommitments({ commitments }: { commitments: readonly Commitment[] }) {
  const t = useText(clientPageText);
  const [limit, setLimit] = useState(STEP);
  const open = commitments
    .filter(({ status }) => status === 'open')
    .toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
  const shown = open.slice(0, limit);
  return (
    <Section title={t.commitments} {...(open.length > 0 ? { aside: open.length } : {})}>
      {open.length === 0 ? (
        <p className={page.none}>{t.noCommitments}</p>
      ) : (
        <ul className={styles.list} aria-label={t.commitments}>
          {shown.map((commitment) => (
            <OpenCommitment key={commitment.id} commitment={commitment} />
          ))}
        </ul>
      )}
      {open.length > limit && (
        <Button look="quiet" onClick={() => setLimit(limit + STEP)}>
          {t.more(open.length - limit)}
        </Button>
      )}
    </Section>
  );
}

function OpenCommitment({ commitment }: { commitment: Commitment }) {
  const t = useText(clientPageText);
  const language = useLanguage();
  const { text, dueOn, owner, carried, sessionId } = commitment;
  const today = dayOf(now());
  const facts = [
    ...(dueOn === null ? [] : [t.by(dayMonth(dueOn, today, language))]),
    t.owners[owner],
    ...(carried === 0 ? [] : [t.carried(carried)]),
  ];
  return (
    <li className={styles.commitment}>
      <p className={styles.text} dir="auto">
        <a href={toSession(sessionId)}>{text}</a>
      </p>
      <span className={styles.facts}>
        {facts.join(' · ')}
        {isOverdue(commitment, today) && <b className={styles.late}>{t.late}</b>}
      </span>
    </li>
  );
}
