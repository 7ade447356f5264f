import { useState } from 'react';
import styles from '@/components/backup/BackupPage.module.css';
import { useFolderCopy } from '@/components/backup/use-backup-state';
import type { Work } from '@/components/backup/use-work';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { PassphraseForm } from '@/components/vault/PassphraseForm';
import { useVaultMode } from '@/components/vault/use-vault-mode';
import { Section } from '@/components/workspace/Section';
import { now } from '@/lib/browser/clock';
import { askForFolder, canChooseFolder, chooseFolder } from '@/lib/browser/folder';
import { backupText } from '@/lib/text/backup';
import { keepFolder, stopFolderCopy } from '@/lib/workflows/keep-folder';
import { copyToFolder } from '@/lib/workflows/save-backup';

/** A copy a week into a folder of the coach's choice, where the browser lets a page write into one. */
export function WeeklyCopy({ work }: { work: Work }) {
  const t = useText(backupText);
  const kept = useFolderCopy();
  const { follow } = useSaving();
  const [chosen, setChosen] = useState<FileSystemDirectoryHandle | undefined>(undefined);
  const [refusal, setRefusal] = useState<string | undefined>(undefined);
  if (!canChooseFolder()) {
    return (
      <Section title={t.weekly}>
        <p className={styles.text}>{t.weeklyNot}</p>
      </Section>
    );
  }
  const folder = kept?.folder;
  const write = (into: FileSystemDirectoryHandle) =>
    work.run(t.making, async (following) => {
      setRefusal(undefined);
      if (!(await askForFolder(into))) return setRefusal(t.folderDenied(into.name));
      const outcome = await copyToFolder(into, now(), following);
      if (outcome === 'needs-passphrase') setRefusal(t.folderNeedsPassphrase);
    });
  const handleStart = async (passphrase: string | null) => {
    if (chosen === undefined) return;
    const isKept = await follow(keepFolder(chosen, passphrase));
    setChosen(undefined);
    if (isKept) await write(chosen);
  };
  const handleChoose = async () => setChosen((await chooseFolder()) ?? chosen);
  return (
    <Section title={t.weekly}>
      <p className={styles.text}>{t.weeklyText}</p>
      {chosen !== undefined && (
        <>
          <p className={styles.text} dir="auto">
            {t.folder(chosen.name)}
          </p>
          <StartForm
            onStart={(passphrase) => void handleStart(passphrase)}
            onCancel={() => setChosen(undefined)}
          />
        </>
      )}
      {chosen === undefined && folder !== undefined && (
        <p className={styles.text} dir="auto">
          {t.folder(folder.name)} {kept?.isEncrypted ? t.folderEncrypted : t.folderReadable}
        </p>
      )}
      {refusal !== undefined && (
        <p role="alert" className={styles.text}>
          {refusal}
        </p>
      )}
      {chosen === undefined && (
        <div className={styles.acts}>
          {folder !== undefined && <Button onClick={() => void write(folder)}>{t.copyNow}</Button>}
          <Button onClick={() => void handleChoose()}>
            {folder === undefined ? t.chooseFolder : t.otherFolder}
          </Button>
          {folder !== undefined && (
            <Button look="quiet" onClick={() => void follow(stopFolderCopy())}>
              {t.noFolder}
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}

interface StartFormProps {
  onStart: (passphrase: string | null) => void;
  onCancel: () => void;
}

/** With the vault on, a copy without a passphrase would lay open what the vault keeps shut. */
function StartForm({ onStart, onCancel }: StartFormProps) {
  const t = useText(backupText);
  const hasVault = useVaultMode() !== 'off';
  const [kind, setKind] = useState<'encrypted' | 'readable'>('encrypted');
  const cancel = (
    <Button look="quiet" onClick={onCancel}>
      {t.cancel}
    </Button>
  );
  return (
    <>
      {!hasVault && (
        <div className={styles.choice}>
          <Choice
            label={t.how}
            options={[
              { value: 'encrypted', label: t.encrypted },
              { value: 'readable', label: t.readable },
            ]}
            value={kind}
            onChange={setKind}
          />
        </div>
      )}
      {kind === 'encrypted' || hasVault ? (
        <>
          <p className={styles.hint}>{t.folderPassphraseHint}</p>
          <PassphraseForm label={t.folderPassphrase} onChosen={onStart}>
            <Button type="submit">{t.startWeekly}</Button>
            {cancel}
          </PassphraseForm>
        </>
      ) : (
        <>
          <p className={styles.hint}>{t.readableText}</p>
          <div className={styles.acts}>
            <Button onClick={() => onStart(null)}>{t.startWeekly}</Button>
            {cancel}
          </div>
        </>
      )}
    </>
  );
}
