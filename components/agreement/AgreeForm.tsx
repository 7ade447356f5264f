import { type FormEvent, useState } from 'react';
import styles from '@/components/agreement/Agreement.module.css';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { Agreement } from '@/lib/domain/agreement';
import { dayOf, daySchema } from '@/lib/domain/days';
import { agreementPageText } from '@/lib/text/agreement-page';
import { agreeOn } from '@/lib/workflows/save-agreement';

interface AgreeFormProps {
  agreement: Agreement;
  onAgree: () => void;
}

/** That a draft was agreed, today or earlier. What is open in it is no hindrance. */
export function AgreeForm({ agreement, onAgree }: AgreeFormProps) {
  const t = useText(agreementPageText);
  const { follow } = useSaving();
  const [today] = useState(() => dayOf(now()));
  const [on, setOn] = useState<string>(today);
  const [problem, setProblem] = useState<string>();

  function agree(event: FormEvent): void {
    event.preventDefault();
    const day = daySchema.safeParse(on);
    if (!day.success) setProblem(t.noDay);
    else if (day.data > today) setProblem(t.inFuture);
    else {
      onAgree();
      void follow(agreeOn(agreement.id, day.data));
    }
  }
  return (
    <form className={styles.form} noValidate onSubmit={agree}>
      <TextField
        label={t.agreedOn}
        type="date"
        max={today}
        value={on}
        problem={problem}
        onChange={({ currentTarget }) => {
          setOn(currentTarget.value);
          setProblem(undefined);
        }}
      />
      <Button type="submit">{t.agree}</Button>
    </form>
  );
}
