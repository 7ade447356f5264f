import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { VAULT } from '@/components/workspace/routes';
import { Section } from '@/components/workspace/Section';
import styles from '@/components/workspace/SettingsPage.module.css';
import { useDisk } from '@/components/workspace/use-disk';
import { openWelcome } from '@/lib/browser/open-page';
import type { Language } from '@/lib/domain/language';
import { settingsText } from '@/lib/text/settings';
import { saveRawCopy } from '@/lib/workflows/save-raw-copy';

const MEGABYTE = 1_000_000;

/** Where everything is, how much it is, how safe it is, and a copy of it. */
export function StorageSection() {
  const t = useText(settingsText);
  const language = useLanguage();
  const { follow } = useSaving();
  const disk = useDisk();
  const [isCopied, setIsCopied] = useState(false);
  const handleCopy = async () => setIsCopied(await follow(saveRawCopy()));
  return (
    <Section title={t.storage}>
      <p className={styles.text}>{t.storageWhere}</p>
      <p className={styles.text}>{t.storageEncryption}</p>
      <a className={styles.link} href={VAULT}>
        {t.vault}
      </a>
      {disk === null && <p className={styles.text}>{t.diskUnknown}</p>}
      {disk && (
        <p className={styles.text}>
          {disk.usage !== undefined && t.used(megabytes(disk.usage, language))}{' '}
          {disk.isPersistent ? t.persistent : t.notPersistent}
        </p>
      )}
      <div className={styles.acts}>
        <Button onClick={() => void handleCopy()}>{t.rawCopy}</Button>
        <p className={styles.hint} aria-live="polite">
          {isCopied ? t.rawCopySaved : t.rawCopyHint}
        </p>
        <Button look="quiet" onClick={() => void follow(openWelcome())}>
          {t.firstRun}
        </Button>
      </div>
    </Section>
  );
}

/** "1.4 MB": rounded up to a tenth, so that something is never nothing. */
function megabytes(bytes: number, language: Language): string {
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'es', {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(Math.ceil((bytes / MEGABYTE) * 10) / 10);
}
