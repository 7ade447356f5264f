import { type FormEvent, type ReactNode, useState } from 'react';
import { useText } from '@/components/ui/use-text';
import { SecretField } from '@/components/vault/SecretField';
import styles from '@/components/vault/VaultPage.module.css';
import { LEAST_CHARACTERS, passphraseProblem } from '@/lib/domain/passphrase';
import { vaultText } from '@/lib/text/vault';

interface PassphraseFormProps {
  /** What the first of the two fields is called. */
  label: string;
  /** Fields that come before. */
  before?: ReactNode;
  /** Gets the passphrase, and the form for the fields before. */
  onChosen: (passphrase: string, form: FormData) => void;
  /** The buttons. */
  children: ReactNode;
}

/** A new passphrase, typed twice. */
export function PassphraseForm({ label, before, onChosen, children }: PassphraseFormProps) {
  const t = useText(vaultText);
  const [problem, setProblem] = useState<'tooShort' | 'tooSimple' | 'differs' | undefined>();
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const chosen = String(form.get('chosen') ?? '');
    const found =
      passphraseProblem(chosen) ?? (chosen === form.get('repeated') ? undefined : 'differs');
    setProblem(found);
    if (found === undefined) onChosen(chosen, form);
  };
  const problems = {
    tooShort: t.tooShort(LEAST_CHARACTERS),
    tooSimple: t.tooSimple,
    differs: t.differs,
  };
  return (
    <form className={styles.form} onSubmit={handleSubmit}>
      {before}
      <SecretField
        label={label}
        name="chosen"
        hint={t.chooseHint}
        autoComplete="new-password"
        problem={problem === undefined || problem === 'differs' ? undefined : problems[problem]}
      />
      <SecretField
        label={t.repeat}
        name="repeated"
        autoComplete="new-password"
        problem={problem === 'differs' ? problems.differs : undefined}
      />
      <div className={styles.acts}>{children}</div>
    </form>
  );
}
