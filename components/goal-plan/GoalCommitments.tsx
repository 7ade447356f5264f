import { X } from 'lucide-react';
import { CommitmentFacts } from '@/components/goal-plan/CommitmentFacts';
import styles from '@/components/goal-plan/GoalPlan.module.css';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { SelectField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { toSession } from '@/components/workspace/routes';
import { now } from '@/lib/browser/clock';
import type { Commitment } from '@/lib/domain/commitment';
import type { Day } from '@/lib/domain/days';
import type { GoalId } from '@/lib/domain/ids';
import { goalPlanText } from '@/lib/text/goal-plan';
import { editCommitment } from '@/lib/workflows/edit-commitment';
import { setCommitmentStatus } from '@/lib/workflows/set-commitment-status';

interface GoalCommitmentsProps {
  goalId: GoalId;
  /** All of the client's. */
  commitments: readonly Commitment[];
  today: Day;
}

/** What was promised for a goal, open ones first, and what became of it. */
export function GoalCommitments({ goalId, commitments, today }: GoalCommitmentsProps) {
  const t = useText(goalPlanText);
  const { follow } = useSaving();
  const own = commitments
    .filter(({ goalIds }) => goalIds.includes(goalId))
    .toSorted((a, b) => Number(a.status !== 'open') - Number(b.status !== 'open') || b.at - a.at);
  const others = commitments.filter(
    ({ goalIds, status }) => status === 'open' && !goalIds.includes(goalId),
  );
  function link({ id, goalIds }: Commitment): void {
    void follow(editCommitment(id, { goalIds: [...goalIds, goalId] }));
  }
  function unlink({ id, goalIds }: Commitment): void {
    void follow(editCommitment(id, { goalIds: goalIds.filter((each) => each !== goalId) }));
  }
  return (
    <section className={styles.part}>
      <h5>{t.commitments}</h5>
      {own.length === 0 ? (
        <p className={page.hint}>{t.noCommitments}</p>
      ) : (
        <ul className={styles.rows} aria-label={t.commitments}>
          {own.map((commitment) => (
            <CommitmentRow
              key={commitment.id}
              commitment={commitment}
              today={today}
              onTakeOut={() => unlink(commitment)}
            />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <SelectField
          label={t.underGoal}
          value=""
          onChange={({ currentTarget: { value } }) => {
            const chosen = others.find(({ id }) => id === value);
            if (chosen !== undefined) link(chosen);
          }}
        >
          <option value="">{t.choose}</option>
          {others.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </SelectField>
      )}
    </section>
  );
}

interface CommitmentRowProps {
  commitment: Commitment;
  today: Day;
  onTakeOut: () => void;
}

function CommitmentRow({ commitment, today, onTakeOut }: CommitmentRowProps) {
  const t = useText(goalPlanText);
  const { follow } = useSaving();
  const { id, text, status, sessionId } = commitment;
  return (
    <li className={styles.row}>
      <div className={styles.grow}>
        <p dir="auto">
          <a className={styles.link} href={toSession(sessionId)}>
            {text}
          </a>
        </p>
        <CommitmentFacts commitment={commitment} today={today} />
      </div>
      <Choice
        label={t.became(text)}
        value={status}
        options={(['done', 'open', 'dropped'] as const).map((value) => ({
          value,
          label: t.fates[value],
        }))}
        onChange={(next) => void follow(setCommitmentStatus(id, next, now()))}
      />
      <Button look="icon" aria-label={t.takeOut(text)} onClick={onTakeOut}>
        <X size={14} />
      </Button>
    </li>
  );
}
