import { AutosavedArea } from '@/components/ui/AutosavedArea';
import { CheckInItem } from '@/components/wrapup/CheckInItem';
import { now } from '@/lib/browser/clock';
import { CHECK_IN_ITEMS, type CheckIn } from '@/lib/domain/check-in';
import type { SessionId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { wrapUpText } from '@/lib/text/wrapup';
import { recordCheckIn } from '@/lib/workflows/record-check-in';

export interface CheckInItemsProps {
  sessionId: SessionId;
  checkIn: CheckIn | undefined;
  /** The client's: it is they who answer. */
  language: Language;
  how: NonNullable<CheckIn['how']>;
}

/** The four sentences with their scales, and what to keep or change; saved answer by answer. */
export function CheckInItems({ sessionId, checkIn, language, how }: CheckInItemsProps) {
  return (
    <>
      <p lang={language}>{wrapUpText[language].checkInScale}</p>
      {CHECK_IN_ITEMS.map((item) => (
        <CheckInItem
          key={item}
          item={item}
          value={checkIn?.[item] ?? null}
          language={language}
          save={(value) => recordCheckIn(sessionId, { [item]: value, how }, now())}
        />
      ))}
      <div lang={language}>
        <AutosavedArea
          journal={`check-in:${sessionId}`}
          label={wrapUpText[language].keepOrChange}
          initial={checkIn?.keepOrChange ?? ''}
          maxLength={2_000}
          save={(text) => recordCheckIn(sessionId, { keepOrChange: text, how }, now())}
        />
      </div>
    </>
  );
}
