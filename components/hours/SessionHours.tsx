import styles from '@/components/hours/SessionHours.module.css';
import { SelectField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { outcomeSchema, paidKindSchema, sessionModeSchema } from '@/lib/domain/hour-kinds';
import { coachedMinutes, countsAsCoaching } from '@/lib/domain/hours-entry';
import type { Session } from '@/lib/domain/session';
import { sessionHoursText } from '@/lib/text/session-hours';
import { type SessionHours as Hours, setSessionHours } from '@/lib/workflows/set-session-hours';

interface SessionHoursProps {
  session: Session;
  /** Whether the minutes stand beside it already. */
  hidesMinutes?: boolean;
}

/** What the hours log says of a session that has ended: one quiet line, opened to change it. */
export function SessionHours({ session, hidesMinutes = false }: SessionHoursProps) {
  const t = useText(sessionHoursText);
  const { follow } = useSaving();
  const change = (hours: Partial<Hours>) => void follow(setSessionHours(session.id, hours));
  const minutes = t.minutes(coachedMinutes(session));
  return (
    <details className={styles.hours}>
      <summary className={styles.line}>
        <span className="visually-hidden">{t.label}: </span>
        {[...(hidesMinutes ? [] : [minutes]), ...factsOf(session, t)].join(' · ')}
      </summary>
      <div className={styles.fields}>
        <SelectField
          label={t.mode}
          value={session.mode}
          onChange={(event) => change({ mode: sessionModeSchema.parse(event.currentTarget.value) })}
        >
          {options(t.modes)}
        </SelectField>
        <SelectField
          label={t.paidKind}
          value={session.paidKind}
          onChange={(event) =>
            change({ paidKind: paidKindSchema.parse(event.currentTarget.value) })
          }
        >
          {options(t.paidKinds)}
        </SelectField>
        <SelectField
          label={t.outcome}
          value={session.outcome}
          onChange={(event) => change({ outcome: outcomeSchema.parse(event.currentTarget.value) })}
        >
          {options(t.outcomes)}
        </SelectField>
        <label className={styles.counts}>
          <input
            type="checkbox"
            checked={countsAsCoaching(session)}
            onChange={(event) => change({ countsAsCoaching: event.currentTarget.checked })}
          />
          {t.counts}
        </label>
      </div>
    </details>
  );
}

/** "video · fee", and what is unusual about it. */
function factsOf(session: Session, t: (typeof sessionHoursText)['en']): string[] {
  return [
    ...(session.outcome === 'held' ? [] : [t.outcomes[session.outcome]]),
    t.modes[session.mode],
    t.paidKinds[session.paidKind],
    ...(countsAsCoaching(session) ? [] : [t.countsNot]),
  ];
}

function options(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, word]) => (
    <option key={value} value={value}>
      {word}
    </option>
  ));
}
