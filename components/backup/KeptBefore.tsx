import styles from '@/components/backup/BackupPage.module.css';
import type { Work } from '@/components/backup/use-work';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { Section } from '@/components/workspace/Section';
import { now } from '@/lib/browser/clock';
import type { Restore } from '@/lib/domain/backup';
import { backupText } from '@/lib/text/backup';
import { longMoment } from '@/lib/text/dates';
import { keepRestored } from '@/lib/workflows/after-restore';
import { goBackBeside } from '@/lib/workflows/backup-desk';

interface KeptBeforeProps {
  restored: Restore;
  work: Work;
  onDone: (sentence: string | undefined) => void;
}

/** The practice as it was before a restore is still there: the coach says which of the two stays. */
export function KeptBefore({ restored, work, onDone }: KeptBeforeProps) {
  const t = useText(backupText);
  const language = useLanguage();
  const { follow } = useSaving();
  const { kind, at, madeAt } = restored;
  const handleBack = async () => {
    onDone(undefined);
    const isBack = await work.run(t.goingBack, async (following) => {
      await goBackBeside(now(), following);
      return true;
    });
    if (isBack) onDone(t.backDone);
  };
  const handleContent = async () => {
    if (await follow(keepRestored())) onDone(t.contentDone);
  };
  return (
    <Section title={t.restoredTitle}>
      <p className={styles.text}>
        {t.restored(kind, longMoment(at, language), longMoment(madeAt, language))}
      </p>
      <p className={styles.text}>{t.restoredText}</p>
      <div className={styles.acts}>
        <Button look="primary" onClick={() => void handleContent()}>
          {t.content}
        </Button>
        <Button onClick={() => void handleBack()}>{t.back}</Button>
      </div>
      <p className={styles.hint}>{t.backText}</p>
    </Section>
  );
}
