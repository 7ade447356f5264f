import styles from '@/components/closing/Closing.module.css';
import { Card } from '@/components/ui/Card';
import { SelectField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { now } from '@/lib/browser/clock';
import type { Retention } from '@/lib/domain/closure';
import { dayOf } from '@/lib/domain/days';
import type { EngagementId } from '@/lib/domain/ids';
import { closingText } from '@/lib/text/closing';
import { longDay } from '@/lib/text/dates';
import { decideRetention } from '@/lib/workflows/close-engagement';

const YEARS = [0, 1, 2, 3, 4, 5, 6, 7, 10];

interface RetentionCardProps {
  engagementId: EngagementId;
  retention: Retention | null;
}

/** For how long the records are kept, and when that was decided. */
export function RetentionCard({ engagementId, retention }: RetentionCardProps) {
  const t = useText(closingText);
  const language = useLanguage();
  const { follow } = useSaving();
  const offered = new Set([...YEARS, ...(retention === null ? [] : [retention.years])]);
  return (
    <Card title={t.retention}>
      <div className={styles.stack}>
        <SelectField
          label={t.years}
          value={retention?.years ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const years = value === '' ? null : Number(value);
            void follow(decideRetention(engagementId, years, dayOf(now())));
          }}
        >
          <option value="">{t.undecided}</option>
          {[...offered]
            .toSorted((a, b) => a - b)
            .map((years) => (
              <option key={years} value={years}>
                {years}
              </option>
            ))}
        </SelectField>
        {retention !== null && <p>{t.decided(longDay(retention.decidedOn, language))}</p>}
        <p className={page.hint}>{t.retentionHint}</p>
      </div>
    </Card>
  );
}
