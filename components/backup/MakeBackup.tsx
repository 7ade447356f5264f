import { useState } from 'react';
import styles from '@/components/backup/BackupPage.module.css';
import type { Work } from '@/components/backup/use-work';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { useText } from '@/components/ui/use-text';
import { PassphraseForm } from '@/components/vault/PassphraseForm';
import { useVaultMode } from '@/components/vault/use-vault-mode';
import { Section } from '@/components/workspace/Section';
import { now } from '@/lib/browser/clock';
import { backupText } from '@/lib/text/backup';
import { saveBackup } from '@/lib/workflows/save-backup';

interface MakeBackupProps {
  work: Work;
  /** Whether this is what the page is for now: something else may wait for a word first. */
  isNext: boolean;
  onDone: (sentence: string | undefined) => void;
}

/** The whole practice as a file, with a passphrase or readable. */
export function MakeBackup({ work, isNext, onDone }: MakeBackupProps) {
  const t = useText(backupText);
  const [kind, setKind] = useState<'encrypted' | 'readable'>('encrypted');
  const look = isNext ? 'primary' : 'secondary';
  const hasVault = useVaultMode() !== 'off';
  const handleSave = async (passphrase: string | null) => {
    onDone(undefined);
    const isSaved = await work.run(t.making, async (following) => {
      await saveBackup(passphrase, now(), following);
      return true;
    });
    if (isSaved) onDone(t.saved);
  };
  return (
    <Section title={t.make}>
      <p className={styles.text}>{t.makeText}</p>
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
      {kind === 'encrypted' ? (
        <>
          <p className={styles.hint}>{t.encryptedText}</p>
          <PassphraseForm label={t.passphrase} onChosen={(chosen) => void handleSave(chosen)}>
            <Button look={look} type="submit">
              {t.save}
            </Button>
          </PassphraseForm>
        </>
      ) : (
        <>
          <p className={styles.hint}>{t.readableText}</p>
          {hasVault && <p className={styles.hint}>{t.readableVault}</p>}
          <div className={styles.acts}>
            <Button look={look} onClick={() => void handleSave(null)}>
              {t.save}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
