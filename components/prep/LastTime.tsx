import styles from '@/components/prep/LastTime.module.css';
import { Card } from '@/components/ui/Card';
import { Choice } from '@/components/ui/Choice';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { Commitment } from '@/lib/domain/commitment';
import type { Day } from '@/lib/domain/days';
import type { LastTime as LastTimeSummary, PromiseLine } from '@/lib/domain/prep-summary';
import { dayMonth, shortDay } from '@/lib/text/dates';
import { prepText } from '@/lib/text/prep';
import { setCommitmentStatus } from '@/lib/workflows/set-commitment-status';

interface LastTimeProps {
  lastTime: LastTimeSummary;
  today: Day;
}

/** What was agreed and what became of it, in one click each; and the question that stayed. */
export function LastTime({ lastTime: { on, promises, leftOpen }, today }: LastTimeProps) {
  const t = useText(prepText);
  const language = useLanguage();
  return (
    <Card title={t.lastTime} aside={dayMonth(on, today, language)}>
      {promises.length === 0 && <p className={styles.quiet}>{t.nothingAgreed}</p>}
      {promises.length > 0 && (
        <ul className={styles.promises}>
          {promises.map((line) => (
            <PromiseRow key={line.commitment.id} line={line} />
          ))}
        </ul>
      )}
      {leftOpen !== undefined && (
        <p className={styles.leftOpen}>
          {leftOpen.kind === 'question' ? t.leftOpen : t.focus}: <q>{leftOpen.text}</q>
        </p>
      )}
    </Card>
  );
}

function PromiseRow({ line: { commitment, isOverdue } }: { line: PromiseLine }) {
  const t = useText(prepText);
  const { follow } = useSaving();
  return (
    <li className={styles.promise} data-closed={commitment.status !== 'open' || undefined}>
      <div className={styles.what}>
        <p>{commitment.text}</p>
        <PromiseFacts commitment={commitment} isOverdue={isOverdue} />
      </div>
      <Choice
        label={commitment.text}
        value={commitment.status}
        options={[
          { value: 'done', label: t.done },
          { value: 'open', label: t.open },
          { value: 'dropped', label: t.drop },
        ]}
        onChange={(status) => void follow(setCommitmentStatus(commitment.id, status, now()))}
      />
    </li>
  );
}

/** Whose it is, by when, and how long it has been around. Nothing to say draws nothing. */
function PromiseFacts({ commitment, isOverdue }: { commitment: Commitment; isOverdue: boolean }) {
  const t = useText(prepText);
  const language = useLanguage();
  const { owner, dueOn, carried } = commitment;
  const due = dueOn === null ? undefined : shortDay(dueOn, language);
  const others = [owner === 'coach' && t.yours, carried > 0 && t.carried(carried)].filter(
    (fact) => fact !== false,
  );
  if (due === undefined && others.length === 0) return null;
  return (
    <p className={styles.facts}>
      {due !== undefined && (
        <span className={isOverdue ? styles.overdue : undefined}>
          {isOverdue ? t.wasDue(due) : t.due(due)}
        </span>
      )}
      {due !== undefined && others.length > 0 && ' · '}
      {others.join(' · ')}
    </p>
  );
}
