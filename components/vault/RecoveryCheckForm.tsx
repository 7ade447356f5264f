import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/vault/VaultPage.module.css';
import { printPage } from '@/lib/browser/print';
import { vaultText } from '@/lib/text/vault';
import { groupsOfKey, isTypedBack, type RecoveryCheck } from '@/lib/workflows/recovery-key';

interface RecoveryCheckFormProps {
  check: RecoveryCheck;
  /** What the button says that ends it. */
  submit: string;
  onChecked: () => void;
  onCancel: () => void;
}

/** A new recovery key, and two of its groups typed back: only then is it sure to be on paper. */
export function RecoveryCheckForm({ check, submit, onChecked, onCancel }: RecoveryCheckFormProps) {
  const t = useText(vaultText);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const [isWrong, setIsWrong] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const isRight = isTypedBack(
      check,
      check.asked.map((place) => String(form.get(`group-${place}`) ?? '')),
    );
    setIsWrong(!isRight);
    if (isRight) onChecked();
  };
  return (
    <section aria-labelledby={id} className={styles.form}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t.yourRecovery}
      </h2>
      <p>{t.recoveryText}</p>
      <ol className={styles.code} aria-label={t.recoveryKey}>
        {groupsOfKey(check.code).map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place
          <li key={at}>{group}</li>
        ))}
      </ol>
      <div className={styles.acts}>
        <Button onClick={() => printPage()}>{t.print}</Button>
      </div>
      <form className={styles.form} onSubmit={handleSubmit}>
        <p>{t.typeBack}</p>
        <div className={styles.groups}>
          {check.asked.map((place, at) => (
            <TextField
              key={place}
              label={t.group(place)}
              name={`group-${place}`}
              autoComplete="off"
              spellCheck={false}
              maxLength={8}
              problem={isWrong && at === 0 ? t.groupWrong : undefined}
            />
          ))}
        </div>
        <div className={styles.acts}>
          <Button look="primary" type="submit">
            {submit}
          </Button>
          <Button look="quiet" onClick={onCancel}>
            {t.cancel}
          </Button>
        </div>
      </form>
    </section>
  );
}
