import styles from '@/components/engagement/EngagementFrame.module.css';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { TextField } from '@/components/ui/Field';
import { useAutosavedText } from '@/components/ui/use-autosaved-text';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { dayOf, daySchema } from '@/lib/domain/days';
import type { Engagement } from '@/lib/domain/engagement';
import { LINE_MAX } from '@/lib/domain/text-limits';
import { engagementText } from '@/lib/text/engagement';
import { changeFrame, endEngagement } from '@/lib/workflows/start-engagement';

interface EngagementFrameProps {
  engagement: Engagement;
  /** Coaching sessions held. */
  held: number;
}

/** What was agreed about the engagement as a whole, saved as it is said. */
export function EngagementFrame({ engagement, held }: EngagementFrameProps) {
  const t = useText(engagementText);
  const { follow } = useSaving();
  const { id, startedOn, reviewOn, plannedEndOn, endedOn, sessionsAgreed } = engagement;
  return (
    <Card title={t.frame}>
      <div className={styles.fields} data-entry={id}>
        <TitleField engagement={engagement} />
        <TextField
          label={t.sessionsAgreed}
          hint={t.held(held, sessionsAgreed)}
          type="number"
          inputMode="numeric"
          min={1}
          max={999}
          defaultValue={sessionsAgreed ?? ''}
          onChange={({ currentTarget: { value, validity } }) => {
            if (!validity.valid) return;
            void follow(changeFrame(id, { sessionsAgreed: value === '' ? null : Number(value) }));
          }}
        />
        <TextField
          label={t.startedOn}
          type="date"
          required
          value={startedOn}
          onChange={({ currentTarget }) => {
            const day = daySchema.safeParse(currentTarget.value);
            if (day.success) void follow(changeFrame(id, { startedOn: day.data }));
          }}
        />
        <DayField
          label={t.reviewOn}
          day={reviewOn}
          onDay={(day) => void follow(changeFrame(id, { reviewOn: day }))}
        />
        <DayField
          label={t.plannedEndOn}
          day={plannedEndOn}
          onDay={(day) => void follow(changeFrame(id, { plannedEndOn: day }))}
        />
        {endedOn === null && (
          <Button onClick={() => void follow(endEngagement(id, dayOf(now())))}>{t.end}</Button>
        )}
      </div>
    </Card>
  );
}

function TitleField({ engagement: { id, title } }: { engagement: Engagement }) {
  const t = useText(engagementText);
  const { ref, defaultValue, onInput } = useAutosavedText({
    key: `engagement-title:${id}`,
    initial: title,
    savedAt: 0,
    save: (text) => changeFrame(id, { title: text }),
  });
  return (
    <TextField
      label={t.title}
      hint={t.titleHint}
      maxLength={LINE_MAX}
      dir="auto"
      autoComplete="off"
      ref={ref}
      defaultValue={defaultValue}
      onInput={onInput}
    />
  );
}

interface DayFieldProps {
  label: string;
  day: Engagement['reviewOn'];
  onDay: (day: Engagement['reviewOn']) => void;
}

/** A day that may be left open. A half-typed one changes nothing. */
function DayField({ label, day, onDay }: DayFieldProps) {
  return (
    <TextField
      label={label}
      type="date"
      defaultValue={day ?? ''}
      onChange={({ currentTarget: { value, validity } }) => {
        if (value === '' && !validity.badInput) onDay(null);
        const said = daySchema.safeParse(value);
        if (said.success) onDay(said.data);
      }}
    />
  );
}
