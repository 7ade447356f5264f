import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import styles from '@/components/workspace/Sheet.module.css';
import { CheckInItem } from '@/components/wrapup/CheckInItem';
import { now } from '@/lib/browser/clock';
import { CHECK_IN_ITEMS, type CheckIn } from '@/lib/domain/check-in';
import { predictionGaps } from '@/lib/domain/check-in-marks';
import type { SessionId } from '@/lib/domain/ids';
import { allianceText } from '@/lib/text/alliance';
import { predictCheckIn } from '@/lib/workflows/record-check-in';

interface PredictionProps {
  sessionId: SessionId;
  checkIn: CheckIn | undefined;
}

const NOTHING = { relationship: null, goals: null, approach: null, overall: null };

/** What the coach expects, folded away: a client who looks on must not see it. */
export function Prediction({ sessionId, checkIn }: PredictionProps) {
  const t = useText(allianceText);
  const language = useLanguage();
  const { follow } = useSaving();
  const expected = checkIn?.prediction ?? NOTHING;
  const gaps = checkIn === undefined ? {} : predictionGaps(checkIn);
  return (
    <details className={styles.sheet} data-layer="coach">
      <summary>{t.prediction}</summary>
      <div className={styles.fields}>
        <p className={page.hint}>{t.predictionHint}</p>
        {CHECK_IN_ITEMS.map((item) => {
          const said = checkIn?.[item] ?? null;
          const thought = expected[item];
          return (
            <div key={item}>
              <CheckInItem
                item={item}
                value={thought}
                language={language}
                save={(value) => predictCheckIn(sessionId, { [item]: value }, now())}
              />
              {gaps[item] !== undefined && said !== null && thought !== null && (
                <p className={page.hint}>{t.gap(said, thought)}</p>
              )}
            </div>
          );
        })}
        <Button
          look="quiet"
          className={styles.add}
          onClick={() => void follow(predictCheckIn(sessionId, NOTHING, now()))}
        >
          {t.clear}
        </Button>
      </div>
    </details>
  );
}
