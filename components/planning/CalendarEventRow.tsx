import { useId } from 'react';
import styles from '@/components/planning/CalendarEvents.module.css';
import { type Choice, countSteps, type EntryPreview } from '@/components/planning/preview-entries';
import { elsewhere, whenOf } from '@/components/planning/session-times';
import fields from '@/components/ui/Field.module.css';
import { useLanguage, useText } from '@/components/ui/use-text';
import type { PlanStep } from '@/lib/domain/calendar/compare-plan';
import type { Client } from '@/lib/domain/client';
import { dayOf } from '@/lib/domain/days';
import type { Language } from '@/lib/domain/language';
import { providerSchema } from '@/lib/domain/room';
import { calendarImportText } from '@/lib/text/calendar-import';
import { longDay, timeOfDay } from '@/lib/text/dates';
import { PROVIDER_NAMES } from '@/lib/text/home';

const TIMES_SHOWN = 60;

interface CalendarEventRowProps {
  preview: EntryPreview;
  clients: readonly Client[];
  onChoice: (choice: Choice) => void;
}

/** One event: what it is, what following it would do, and with whom. */
export function CalendarEventRow({ preview, clients, onChoice }: CalendarEventRowProps) {
  const t = useText(calendarImportText);
  const language = useLanguage();
  const facts = useId();
  const { entry, match, choice, steps } = preview;
  const title = entry.summary || t.untitled;
  const client = clients.find(({ id }) => id === choice.clientId);
  return (
    <tr>
      <th scope="row">
        <label className={styles.event}>
          <input
            type="checkbox"
            checked={choice.isChosen}
            disabled={client === undefined}
            aria-describedby={facts}
            onChange={({ currentTarget }) =>
              onChoice({ ...choice, isChosen: currentTarget.checked })
            }
          />
          <span dir="auto">{title}</span>
        </label>
        <p id={facts} className={styles.facts}>
          {factsOf(preview, language).join(' · ')}
          {steps.length > 0 && <b className={styles.outcome}>{outcomeOf(steps, language)}</b>}
        </p>
        <Times steps={steps} language={language} />
      </th>
      <td>
        <select
          className={fields.input}
          aria-label={t.clientOf(title)}
          disabled={match?.by === 'before'}
          value={client?.id ?? ''}
          onChange={({ currentTarget }) => {
            const chosen = clients.find(({ id }) => id === currentTarget.value);
            onChoice({ clientId: chosen?.id, isChosen: chosen !== undefined });
          }}
        >
          <option value="">{t.noClient}</option>
          {clients.map(({ id, shownAs }) => (
            <option key={id} value={id}>
              {shownAs}
            </option>
          ))}
        </select>
        {match !== undefined && match.clientId === client?.id && (
          <span className={styles.by}>{t.by[match.by]}</span>
        )}
      </td>
    </tr>
  );
}

function factsOf({ entry, ahead }: EntryPreview, language: Language): string[] {
  const t = calendarImportText[language];
  const { occurrences, isAllDay, unknownZone } = entry;
  const times = ahead.length > 0 ? ahead : occurrences;
  const [first] = times;
  const last = times.at(-1);
  if (first === undefined || last === undefined) return [];
  const provider = providerSchema.safeParse(first.room?.split(':', 1)[0]);
  const { startsAt: plannedAt, zone } = first;
  return [
    whenOf(plannedAt, language),
    elsewhere({ plannedAt, zone }, language) ?? [],
    isAllDay ? t.allDay(timeOfDay(first.startsAt)) : t.minutes(first.minutes),
    times.length === 1 ? [] : t.times(times.length, longDay(dayOf(last.startsAt), language)),
    provider.success ? PROVIDER_NAMES[provider.data] : [],
    first.location ?? [],
    unknownZone === undefined ? [] : t.unknownZone(unknownZone),
  ].flat();
}

function outcomeOf(steps: readonly PlanStep[], language: Language): string {
  const t = calendarImportText[language];
  const counted = countSteps(steps);
  if (steps.length === 1 || counted.every(([what]) => what === 'left')) {
    return t.step[counted[0]?.[0] ?? 'left'];
  }
  return counted.map(([what, count]) => t.count[what](count)).join(', ');
}

/** Each time with what becomes of it, for an event of several or one that moves. */
function Times({ steps, language }: { steps: readonly PlanStep[]; language: Language }) {
  const t = useText(calendarImportText);
  if (steps.length < 2 && steps[0]?.what !== 'moved') return null;
  return (
    <details className={styles.times}>
      <summary>{t.showTimes}</summary>
      <ul>
        {steps.slice(0, TIMES_SHOWN).map((step) => (
          <li key={keyOf(step)}>{timeLine(step, language)}</li>
        ))}
      </ul>
      {steps.length > TIMES_SHOWN && <p>{t.first(TIMES_SHOWN, steps.length)}</p>}
    </details>
  );
}

function keyOf(step: PlanStep): string {
  return step.what === 'cancelled' ? step.session.id : step.event.sourceKey;
}

function timeLine(step: PlanStep, language: Language): string {
  const t = calendarImportText[language];
  if (step.what === 'cancelled') {
    const when = whenOf(step.session.plannedAt, language);
    return step.event === undefined ? t.gone(when) : `${when}: ${t.step.cancelled}`;
  }
  const when = whenOf(step.event.startsAt, language);
  const isElsewhere = step.what === 'moved' && step.from.plannedAt !== step.event.startsAt;
  if (!isElsewhere) return `${when}: ${t.step[step.what]}`;
  return `${when}: ${t.movedFrom(whenOf(step.from.plannedAt, language))}`;
}
