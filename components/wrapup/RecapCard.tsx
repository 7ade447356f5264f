import { useAsks } from '@/components/live/use-asks';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { SelectField, TextField } from '@/components/ui/Field';
import { useAutosavedText } from '@/components/ui/use-autosaved-text';
import { useText } from '@/components/ui/use-text';
import { DayInput } from '@/components/wrapup/DayInput';
import styles from '@/components/wrapup/RecapCard.module.css';
import { useSaveFocus } from '@/components/wrapup/use-session-focus';
import { useWanted } from '@/components/wrapup/use-wanted';
import { addDays, dayOf, type Instant } from '@/lib/domain/days';
import { FOCUS_MAX, type Session } from '@/lib/domain/session';
import { wrapUpText } from '@/lib/text/wrapup';
import { setNextSessionDay } from '@/lib/workflows/set-next-session-day';
import { setQuestionToCarry } from '@/lib/workflows/set-question-to-carry';

const WEEKS_AHEAD = [1, 2, 4] as const;

interface RecapCardProps {
  session: Session;
  startedAt: Instant;
}

/** What the recap says besides notes and commitments: what it was about, and when next. */
export function RecapCard({ session, startedAt }: RecapCardProps) {
  const t = useText(wrapUpText);
  const saveFocus = useSaveFocus(session.id);
  const focus = useAutosavedText({
    key: `focus:${session.id}`,
    initial: session.focus,
    savedAt: session.endedAt ?? startedAt,
    save: saveFocus,
  });
  const [day, setDay] = useWanted(session.nextSessionOn, (wanted) =>
    setNextSessionDay(session.id, wanted),
  );
  const asks = useAsks(session.id);
  const [carried, setCarried] = useWanted(session.questionToCarry, (wanted) =>
    setQuestionToCarry(session.id, wanted),
  );
  return (
    <Card title={t.recapCard}>
      <TextField
        label={t.focus}
        maxLength={FOCUS_MAX}
        dir="auto"
        ref={focus.ref}
        defaultValue={focus.defaultValue}
        onInput={focus.onInput}
      />
      {asks.length > 0 && (
        <div className={styles.carry}>
          <SelectField
            label={t.questionToCarry}
            value={carried ?? ''}
            onChange={({ currentTarget }) =>
              setCarried(asks.find(({ id }) => id === currentTarget.value)?.id ?? null)
            }
          >
            <option value="">{t.noQuestionToCarry}</option>
            {asks.toReversed().map((ask) => (
              <option key={ask.id} value={ask.id}>
                {ask.text}
              </option>
            ))}
          </SelectField>
        </div>
      )}
      <p className={styles.label} aria-hidden="true">
        {t.nextSession}
      </p>
      <div className={styles.next}>
        <DayInput label={t.nextSession} value={day} onChange={setDay} />
        {WEEKS_AHEAD.map((weeks) => {
          const then = addDays(dayOf(startedAt), 7 * weeks);
          return (
            <Button
              key={weeks}
              className={styles.chip}
              aria-pressed={day === then}
              onClick={() => setDay(day === then ? null : then)}
            >
              {t.inWeeks(weeks)}
            </Button>
          );
        })}
      </div>
    </Card>
  );
}
