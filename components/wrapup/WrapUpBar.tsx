import { Undo2 } from 'lucide-react';
import { PaletteButton } from '@/components/palette/PaletteButton';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import type { WrapUpData } from '@/components/wrapup/use-wrap-up';
import styles from '@/components/wrapup/WrapUpBar.module.css';
import { now } from '@/lib/browser/clock';
import { coachedFor } from '@/lib/domain/agenda';
import { dayOf } from '@/lib/domain/days';
import { shortDay, timeOfDay } from '@/lib/text/dates';
import { ordinal } from '@/lib/text/ordinal';
import { wrapUpText } from '@/lib/text/wrapup';
import { resumeSession } from '@/lib/workflows/end-session';

interface WrapUpBarProps {
  data: WrapUpData;
  onResumed: () => void;
}

/** Who, how long, until when; and, as long as nothing is settled, the way back into the session. */
export function WrapUpBar({
  data: { session, shownAs, ordinal: count },
  onResumed,
}: WrapUpBarProps) {
  const t = useText(wrapUpText);
  const language = useLanguage();
  const { follow } = useSaving();
  const endedAt = session.endedAt ?? session.plannedAt;
  const minutes = Math.round(coachedFor(session.agenda, endedAt) / 60_000);
  const isToday = dayOf(endedAt) === dayOf(now());

  async function resume(): Promise<void> {
    if (await follow(resumeSession(session.id, now()))) onResumed();
  }
  return (
    <header className={styles.bar}>
      <p className={styles.who}>
        {shownAs}{' '}
        <small>
          {ordinal(count, language)} · {t.minutes(minutes)}
        </small>
      </p>
      <p className={styles.ended}>
        {isToday ? t.ended(timeOfDay(endedAt)) : shortDay(dayOf(endedAt), language)}
      </p>
      <PaletteButton />
      {session.wrapUp === 'waiting' && (
        <Button look="icon" aria-label={t.resume} title={t.resume} onClick={() => void resume()}>
          <Undo2 size={18} />
        </Button>
      )}
    </header>
  );
}
