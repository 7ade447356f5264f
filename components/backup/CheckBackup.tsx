import { type FormEvent, useEffect, useState } from 'react';
import styles from '@/components/backup/BackupPage.module.css';
import { RestorePreview } from '@/components/backup/RestorePreview';
import type { Work } from '@/components/backup/use-work';
import { Button } from '@/components/ui/Button';
import { ChooseFile } from '@/components/ui/ChooseFile';
import { useText } from '@/components/ui/use-text';
import { SecretField } from '@/components/vault/SecretField';
import { Section } from '@/components/workspace/Section';
import { now } from '@/lib/browser/clock';
import { isAgeFile } from '@/lib/browser/is-age-file';
import { backupText } from '@/lib/text/backup';
import { readBackupBeside, restoreBackupBeside } from '@/lib/workflows/backup-desk';
import type { ReadBackup } from '@/lib/workflows/read-backup';

interface CheckBackupProps {
  work: Work;
  isUndecided: boolean;
  /** Says whether a backup is being looked at. */
  onLook: (isLooking: boolean) => void;
  onDone: (sentence: string | undefined) => void;
}

/** Reads a backup back, compares it with what is here, and restores it when the coach says so. */
export function CheckBackup({ work, isUndecided, onLook, onDone }: CheckBackupProps) {
  const t = useText(backupText);
  const [locked, setLocked] = useState<File | undefined>(undefined);
  const [read, setRead] = useState<ReadBackup | undefined>(undefined);
  const isLooking = locked !== undefined || read !== undefined;
  useEffect(() => onLook(isLooking), [onLook, isLooking]);

  const handleRead = async (file: File, passphrase: string | null) => {
    const found = await work.run(t.reading, (following) =>
      readBackupBeside(file, passphrase, following),
    );
    if (found === undefined) return;
    setLocked(undefined);
    setRead(found);
  };
  const handleChoose = async (file: File) => {
    onDone(undefined);
    work.forgetProblem();
    setRead(undefined);
    setLocked(undefined);
    if (await isAgeFile(file)) setLocked(file);
    else await handleRead(file, null);
  };
  const handleRestore = async (kind: 'replace' | 'merge') => {
    if (read === undefined) return;
    const isDone = await work.run(t.restoring, async (following) => {
      await restoreBackupBeside(read, kind, now(), following);
      return true;
    });
    if (isDone) setRead(undefined);
  };
  return (
    <Section title={t.read}>
      {read === undefined && (
        <>
          <p className={styles.text}>{t.readText}</p>
          <div className={styles.acts}>
            <ChooseFile accept=".json,.age" onChoose={(file) => void handleChoose(file)}>
              {t.choose}
            </ChooseFile>
          </div>
        </>
      )}
      {locked !== undefined && read === undefined && (
        <UnlockForm name={locked.name} onOpen={(words) => void handleRead(locked, words)} />
      )}
      {read !== undefined && (
        <RestorePreview
          preview={read.preview}
          isUndecided={isUndecided}
          onRestore={(kind) => void handleRestore(kind)}
          onClose={() => setRead(undefined)}
        />
      )}
    </Section>
  );
}

interface UnlockFormProps {
  name: string;
  onOpen: (passphrase: string) => void;
}

function UnlockForm({ name, onOpen }: UnlockFormProps) {
  const t = useText(backupText);
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onOpen(String(new FormData(event.currentTarget).get('passphrase') ?? ''));
  };
  return (
    <form className={styles.form} onSubmit={handleSubmit}>
      <SecretField
        label={t.passphrase}
        name="passphrase"
        hint={t.needsPassphrase(name)}
        autoComplete="current-password"
        required
        autoFocus
      />
      <div className={styles.acts}>
        <Button look="primary" type="submit">
          {t.open}
        </Button>
      </div>
    </form>
  );
}
