import { Field, SelectField, TextField } from '@/components/ui/Field';
import fieldStyles from '@/components/ui/Field.module.css';
import { useText } from '@/components/ui/use-text';
import { everyZone, ownZone } from '@/lib/browser/clock';
import type { Client } from '@/lib/domain/client';
import { daySchema } from '@/lib/domain/days';
import { clockTimeSchema } from '@/lib/domain/zoned-time';
import { cityOf, planningText } from '@/lib/text/planning';
import type { PlannedTime } from '@/lib/workflows/plan-sessions';

/** What stands in the fields; a zone of nothing is the coach's own. */
export interface WrittenTime {
  day: string;
  time: string;
  zone: string;
}

/** The time that is written, once it is a whole one. */
export function readTime({ day, time, zone }: WrittenTime): PlannedTime | undefined {
  const onDay = daySchema.safeParse(day);
  const atTime = clockTimeSchema.safeParse(time.slice(0, 5));
  if (!onDay.success || !atTime.success) return undefined;
  return { day: onDay.data, time: atTime.data, ...(zone === '' ? {} : { zone }) };
}

interface TimeFieldsProps {
  written: WrittenTime;
  client: Client | undefined;
  onChange: (written: WrittenTime) => void;
}

/** A day, a time, and whose clocks they are read from. */
export function TimeFields({ written, client, onChange }: TimeFieldsProps) {
  const t = useText(planningText);
  const own = ownZone();
  const theirs = client?.place?.timeZone ?? '';
  const others = everyZone();
  const isKnown = written.zone === '' || written.zone === theirs || others.includes(written.zone);
  return (
    <>
      <TextField
        label={t.day}
        type="date"
        required
        value={written.day}
        onChange={({ currentTarget }) => onChange({ ...written, day: currentTarget.value })}
      />
      <Field label={t.time}>
        {(ids) => (
          <input
            type="time"
            className={fieldStyles.input}
            required
            value={written.time}
            onChange={({ currentTarget }) => onChange({ ...written, time: currentTarget.value })}
            {...ids}
          />
        )}
      </Field>
      <SelectField
        label={t.zone}
        value={written.zone}
        onChange={({ currentTarget }) => onChange({ ...written, zone: currentTarget.value })}
      >
        <option value="">{t.ownClocks(cityOf(own))}</option>
        {client !== undefined && theirs !== '' && theirs !== own && (
          <option value={theirs}>{t.clientClocks(client.shownAs, cityOf(theirs))}</option>
        )}
        {!isKnown && <option value={written.zone}>{written.zone}</option>}
        <optgroup label={t.otherZones}>
          {others
            .filter((zone) => zone !== theirs)
            .map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
        </optgroup>
      </SelectField>
    </>
  );
}
