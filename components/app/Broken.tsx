import { useState } from 'react';
import styles from '@/components/app/Broken.module.css';
import { Button } from '@/components/ui/Button';
import { interfaceLanguage } from '@/lib/browser/interface-language';
import { failureSentence } from '@/lib/text/failures';
import { shellText } from '@/lib/text/shell';
import { saveRawCopy } from '@/lib/workflows/save-raw-copy';

interface BrokenProps {
  error: unknown;
  onRetry: () => void;
}

/** Stands outside the providers, so it reads the browser's language by itself. */
export function Broken({ error, onRetry }: BrokenProps) {
  const [copyError, setCopyError] = useState<unknown>(undefined);
  const language = interfaceLanguage();
  const t = shellText[language];
  return (
    <main className={styles.broken}>
      <h1>{t.brokenTitle}</h1>
      <p role="alert">{failureSentence(error, language)}</p>
      <Button look="primary" onClick={onRetry}>
        {t.brokenRetry}
      </Button>
      <Button onClick={() => void saveRawCopy().catch(setCopyError)}>{t.brokenBackup}</Button>
      {copyError !== undefined && <p role="alert">{failureSentence(copyError, language)}</p>}
    </main>
  );
}
