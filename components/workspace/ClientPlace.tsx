import { X } from 'lucide-react';
import { useState } from 'react';
import { AutosavedArea } from '@/components/ui/AutosavedArea';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { AddLine } from '@/components/workspace/AddLine';
import styles from '@/components/workspace/ClientPlace.module.css';
import { RemovedLine } from '@/components/workspace/RemovedLine';
import { useRemoval } from '@/components/workspace/use-removal';
import type { Client } from '@/lib/domain/client';
import { daySchema } from '@/lib/domain/days';
import { type DayOff, NO_PLACE, type Place, type Weekday } from '@/lib/domain/place';
import { saidLines } from '@/lib/domain/said-lines';
import { LINE_MAX } from '@/lib/domain/text-limits';
import { isTimeZone } from '@/lib/domain/zoned-time';
import { clientPlaceText } from '@/lib/text/client-place';
import { longDay } from '@/lib/text/dates';
import { changePlace, type PlaceChange } from '@/lib/workflows/change-place';

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Where and how a client is at home, saved as it is said; folded away until it is wanted. */
export function ClientPlace({ client }: { client: Client }) {
  const t = useText(clientPlaceText);
  const { follow } = useSaving();
  const place = client.place ?? NO_PLACE;
  const change = (part: Partial<Place> | PlaceChange) => changePlace(client.id, part);
  const area = (part: 'nameSaid' | 'pronouns' | 'remoteNeeds', hint?: string) => (
    <AutosavedArea
      journal={`place:${client.id}:${part}`}
      label={t[part]}
      {...(hint === undefined ? {} : { hint })}
      initial={place[part]}
      maxLength={LINE_MAX}
      save={(text) => change({ [part]: text })}
    />
  );
  return (
    <details className={styles.place}>
      <summary>{t.title}</summary>
      <div className={styles.fields}>
        {client.kind === 'person' && area('nameSaid')}
        {client.kind === 'person' && area('pronouns')}
        <AutosavedArea
          journal={`place:${client.id}:languages`}
          label={t.languages}
          initial={place.languages.join('\n')}
          maxLength={LINE_MAX}
          save={(text) => change({ languages: saidLines(text) })}
        />
        <ZoneField client={client} />
        <fieldset className={styles.days}>
          <legend>{t.workingDays}</legend>
          {WEEK.map((day) => (
            <label key={day}>
              <input
                type="checkbox"
                checked={place.workingDays.includes(day)}
                onChange={({ currentTarget: { checked } }) => {
                  const said = ({ workingDays }: Place) => {
                    const others = workingDays.filter((each) => each !== day);
                    return { workingDays: checked ? [...others, day].toSorted() : others };
                  };
                  void follow(change(said));
                }}
              />
              {t.days[day - 1]}
            </label>
          ))}
        </fieldset>
        {area('remoteNeeds', t.remoteNeedsHint)}
        <DaysOff client={client} />
      </div>
    </details>
  );
}

/** A zone that the browser does not know is said and not saved. */
function ZoneField({ client }: { client: Client }) {
  const t = useText(clientPlaceText);
  const { follow } = useSaving();
  const [isUnknown, setIsUnknown] = useState(false);
  return (
    <TextField
      label={t.timeZone}
      hint={t.timeZoneHint}
      autoComplete="off"
      defaultValue={client.place?.timeZone ?? ''}
      problem={isUnknown ? t.notAZone : undefined}
      onBlur={({ currentTarget }) => {
        const timeZone = currentTarget.value.trim();
        const isFine = timeZone === '' || isTimeZone(timeZone);
        setIsUnknown(!isFine);
        if (isFine) void follow(changePlace(client.id, { timeZone }));
      }}
    />
  );
}

function DaysOff({ client }: { client: Client }) {
  const t = useText(clientPlaceText);
  const language = useLanguage();
  const { removal, remove, bringBack } = useRemoval();
  const [on, setOn] = useState('');
  const { daysOff } = client.place ?? NO_PLACE;
  const put = (day: DayOff) =>
    changePlace(client.id, (place) => ({
      daysOff: [...place.daysOff, day].toSorted((a, b) => (a.on < b.on ? -1 : 1)),
    }));
  const add = async (what: string) => {
    const day = daySchema.safeParse(on);
    if (!day.success) return;
    await put({ on: day.data, what });
    setOn('');
  };
  return (
    <section className={styles.fields} aria-label={t.daysOff}>
      <h3>{t.daysOff}</h3>
      {daysOff.length > 0 && (
        <ul>
          {daysOff.map((each) => (
            <li key={`${each.on} ${each.what}`} className={styles.off}>
              <span dir="auto">
                {longDay(each.on, language)}: {each.what}
              </span>
              <Button
                look="icon"
                aria-label={t.remove(each.what)}
                onClick={() =>
                  void remove(
                    changePlace(client.id, (place) => ({
                      daysOff: place.daysOff.filter(
                        (day) => day.on !== each.on || day.what !== each.what,
                      ),
                    })),
                    { words: each.what, undo: () => put(each) },
                  )
                }
              >
                <X size={14} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <RemovedLine removal={removal} onBringBack={bringBack} />
      <AddLine open={t.newDayOff} label={t.dayOff} add={add} isReady={on !== ''}>
        <TextField
          type="date"
          label={t.on}
          required
          value={on}
          onChange={({ currentTarget }) => setOn(currentTarget.value)}
        />
      </AddLine>
    </section>
  );
}
