import { AgreedText } from '@/components/agreement/AgreedText';
import styles from '@/components/agreement/Agreement.module.css';
import { Card } from '@/components/ui/Card';
import { useLanguage, useText } from '@/components/ui/use-text';
import type { Agreement } from '@/lib/domain/agreement';
import { agreementPageText } from '@/lib/text/agreement-page';
import { longDay } from '@/lib/text/dates';

/** What was agreed before, latest first, each to be read. */
export function EarlierVersions({ versions }: { versions: readonly Agreement[] }) {
  const t = useText(agreementPageText);
  const language = useLanguage();
  return (
    <Card title={t.older}>
      {versions.toReversed().map((agreement) => (
        <details key={agreement.id} className={styles.version}>
          <summary>
            {t.version(agreement.version)}{' '}
            <span className={styles.when}>
              {agreement.agreedOn === null ? t.neverAgreed : longDay(agreement.agreedOn, language)}
            </span>
          </summary>
          <AgreedText agreement={agreement} level={3} />
        </details>
      ))}
    </Card>
  );
}
