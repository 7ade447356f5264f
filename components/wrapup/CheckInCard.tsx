import { Button } from '@/components/ui/Button';
import { useAutosavedText } from '@/components/ui/use-autosaved-text';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/wrapup/CheckInCard.module.css';
import { CheckInItem } from '@/components/wrapup/CheckInItem';
import { useCheckIn } from '@/components/wrapup/use-check-in';
import { now } from '@/lib/browser/clock';
import { CHECK_IN_ITEMS, type CheckIn } from '@/lib/domain/check-in';
import type { SessionId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { wrapUpText } from '@/lib/text/wrapup';
import { recordCheckIn } from '@/lib/workflows/record-check-in';

/** No answer is not a zero. */
const NO_ANSWERS = { relationship: null, goals: null, approach: null, overall: null };

interface CheckInCardProps {
  sessionId: SessionId;
  /** The client answers, so the items are in the client's language. */
  language: Language;
}

/** The client's view of the session in four items, folded away until it is wanted. */
export function CheckInCard({ sessionId, language }: CheckInCardProps) {
  const t = useText(wrapUpText);
  const { follow } = useSaving();
  const checkIn = useCheckIn(sessionId);
  const answers = CHECK_IN_ITEMS.filter((item) => (checkIn?.[item] ?? null) !== null).length;
  return (
    <details className={styles.card}>
      <summary>
        <h2>{t.checkIn}</h2> {answers === 0 ? t.checkInOptional : t.checkInAnswers(answers)}
      </summary>
      {checkIn !== undefined && (
        <div className={styles.items}>
          <p className={styles.hint}>{t.checkInHint}</p>
          <p className={styles.scale} lang={language}>
            {wrapUpText[language].checkInScale}
          </p>
          {CHECK_IN_ITEMS.map((item) => (
            <CheckInItem
              key={item}
              item={item}
              value={checkIn?.[item] ?? null}
              language={language}
              save={(value) => recordCheckIn(sessionId, { [item]: value }, now())}
            />
          ))}
          <Button
            look="quiet"
            className={styles.clear}
            disabled={answers === 0}
            onClick={() => void follow(recordCheckIn(sessionId, NO_ANSWERS, now()))}
          >
            {t.clearAnswers}
          </Button>
          <KeepOrChange sessionId={sessionId} checkIn={checkIn} language={language} />
        </div>
      )}
    </details>
  );
}

interface KeepOrChangeProps extends CheckInCardProps {
  checkIn: CheckIn | null;
}

function KeepOrChange({ sessionId, checkIn, language }: KeepOrChangeProps) {
  const { ref, defaultValue, onInput } = useAutosavedText({
    key: `check-in:${sessionId}`,
    initial: checkIn?.keepOrChange ?? '',
    savedAt: checkIn?.at ?? 0,
    save: (text, at) => recordCheckIn(sessionId, { keepOrChange: text }, at),
  });
  return (
    <label className={styles.words} lang={language}>
      {wrapUpText[language].keepOrChange}
      <textarea
        rows={2}
        maxLength={2_000}
        ref={ref}
        defaultValue={defaultValue}
        onInput={onInput}
      />
    </label>
  );
}
