import { LockKeyhole } from 'lucide-react';
import { type FormEvent, useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { useLanguage, useText } from '@/components/ui/use-text';
import styles from '@/components/vault/LockScreen.module.css';
import { SecretField } from '@/components/vault/SecretField';
import { reportFailure } from '@/lib/browser/report';
import { failureSentence } from '@/lib/text/failures';
import { vaultProblem, vaultText } from '@/lib/text/vault';
import { openVault, resumeTurning } from '@/lib/workflows/open-vault';

/** All that a locked page shows: no name, no count, no title. */
export function LockScreen({ isRenewing }: { isRenewing: boolean }) {
  const t = useText(vaultText);
  return (
    <main className={styles.screen}>
      <LockKeyhole className={styles.sign} size={28} aria-hidden="true" />
      <h1 className={styles.title}>{isRenewing ? t.renewingTitle : t.locked}</h1>
      {isRenewing ? <Renewing /> : <OpenForm />}
    </main>
  );
}

/** Should the page that writes the files anew be closed, this one goes on. */
function Renewing() {
  const t = useText(vaultText);
  useEffect(() => {
    resumeTurning(true).catch(reportFailure);
  }, []);
  return <p role="status">{t.renewing}</p>;
}

function OpenForm() {
  const t = useText(vaultText);
  const language = useLanguage();
  const [by, setBy] = useState<'passphrase' | 'recovery'>('passphrase');
  const [isOpening, setIsOpening] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);

  const handleOpen = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const secret = String(new FormData(event.currentTarget).get('secret') ?? '');
    if (isOpening || secret === '') return;
    setIsOpening(true);
    setProblem(undefined);
    try {
      await openVault(by, secret);
    } catch (error) {
      setProblem(vaultProblem(error, by, t) ?? failureSentence(error, language));
    }
    setIsOpening(false);
  };
  const handleOther = () => {
    setBy(by === 'passphrase' ? 'recovery' : 'passphrase');
    setProblem(undefined);
  };

  return (
    <form className={styles.form} onSubmit={(event) => void handleOpen(event)}>
      <p className={styles.hint}>{t.lockedHint}</p>
      {by === 'passphrase' ? (
        <SecretField
          key="passphrase"
          name="secret"
          label={t.passphrase}
          autoComplete="current-password"
          problem={problem}
          autoFocus
        />
      ) : (
        <TextField
          key="recovery"
          name="secret"
          label={t.recoveryKey}
          hint={t.recoveryHint}
          problem={problem}
          autoComplete="off"
          spellCheck={false}
          autoCapitalize="characters"
        />
      )}
      <div className={styles.acts}>
        <Button look="primary" type="submit" aria-disabled={isOpening}>
          {isOpening ? t.opening : t.open}
        </Button>
        <Button look="quiet" onClick={handleOther}>
          {by === 'passphrase' ? t.useRecovery : t.usePassphrase}
        </Button>
      </div>
    </form>
  );
}
