import { type FormEvent, useId, useRef, useState } from 'react';
import styles from '@/components/prep/StartForm.module.css';
import { Button } from '@/components/ui/Button';
import { SelectField, TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { MINUTES_MAX, MINUTES_MIN } from '@/lib/domain/agenda';
import { agendaFrom, agendaTemplates, getTemplate } from '@/lib/domain/agenda-templates';
import type { Client } from '@/lib/domain/client';
import { plannedMinutes } from '@/lib/domain/plan-hints';
import { lastAgenda } from '@/lib/domain/prep-summary';
import { SESSION_LENGTHS, type Session } from '@/lib/domain/session';
import { prepText } from '@/lib/text/prep';
import { itemLabels, templateName } from '@/lib/text/templates';
import { SessionAlreadyLiveError, startSession } from '@/lib/workflows/start-session';

const FIRST_TEMPLATE = 'grow';
const FIRST_MINUTES = 60;

interface StartFormProps {
  client: Client;
  /** What is planned for today: it is begun as it was planned. */
  planned: Session | undefined;
  /** The client's earlier ones, latest first: the next begins like the last. */
  sessions: readonly Session[];
}

/** How the session will run, and the one clear next step. */
export function StartForm({ client, planned, sessions }: StartFormProps) {
  const t = useText(prepText);
  const language = useLanguage();
  const { follow } = useSaving();
  const presets = useId();
  const [last] = useState(() => (planned ? agendaOf(planned) : lastAgenda(sessions)));
  const [templateId, setTemplateId] = useState(knownTemplate(last?.templateId));
  const [typed, setTyped] = useState(String(last?.minutes ?? FIRST_MINUTES));
  const [wasLeft, setWasLeft] = useState(false);
  const isStarting = useRef(false);
  const minutesInput = useRef<HTMLInputElement>(null);
  const minutes = readMinutes(typed);

  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setWasLeft(true);
    if (minutes === undefined) return minutesInput.current?.focus();
    if (isStarting.current) return;
    isStarting.current = true;
    const start = { clientId: client.id, templateId, minutes, language, now: now() };
    await follow(startSession(start).catch(giveWayToLive));
    isStarting.current = false;
  };

  return (
    <form className={styles.start} noValidate onSubmit={(event) => void handleSubmit(event)}>
      <div className={styles.fields}>
        <SelectField
          label={t.agenda}
          value={templateId}
          onChange={(event) => setTemplateId(event.target.value)}
        >
          {agendaTemplates.map(({ id }) => (
            <option key={id} value={id}>
              {templateName(id, language)}
            </option>
          ))}
        </SelectField>
        <TextField
          ref={minutesInput}
          label={t.minutes}
          type="number"
          inputMode="numeric"
          min={MINUTES_MIN}
          max={MINUTES_MAX}
          step={5}
          list={presets}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => setWasLeft(true)}
          problem={
            wasLeft && minutes === undefined
              ? t.minutesProblem(MINUTES_MIN, MINUTES_MAX)
              : undefined
          }
        />
        <datalist id={presets}>
          {SESSION_LENGTHS.map((length) => (
            <option key={length} value={length} />
          ))}
        </datalist>
      </div>
      {minutes !== undefined && <Steps client={client} templateId={templateId} minutes={minutes} />}
      <Button look="primary" type="submit">
        {t.start}
      </Button>
    </form>
  );
}

interface StepsProps {
  client: Client;
  templateId: string;
  minutes: number;
}

/** The chosen agenda in a line or two, so that an unfamiliar name says what it is. */
function Steps({ client, templateId, minutes }: StepsProps) {
  const t = useText(prepText);
  const labels = itemLabels(templateId, useLanguage(), client);
  const { items } = agendaFrom(getTemplate(templateId), minutes, labels);
  return (
    <p className={styles.steps}>
      {t.steps(items.map(({ label, plannedMinutes }) => ({ label, minutes: plannedMinutes })))}
    </p>
  );
}

function agendaOf(session: Session): { templateId: string; minutes: number } {
  return { templateId: session.agenda.templateId, minutes: plannedMinutes(session) };
}

/**
 * Started in another window meanwhile: that session is the panel's next moment by itself, which is
 * what the coach wanted, so there is nothing to say.
 */
function giveWayToLive(error: unknown): void {
  if (!(error instanceof SessionAlreadyLiveError)) throw error;
}

/** A template that no longer exists gives way to the first one. */
function knownTemplate(id: string | undefined): string {
  return agendaTemplates.find((template) => template.id === id)?.id ?? FIRST_TEMPLATE;
}

/** The minutes in what was typed, or `undefined` when they are not usable. */
function readMinutes(typed: string): number | undefined {
  const minutes = typed.trim() === '' ? Number.NaN : Number(typed);
  const isUsable = Number.isInteger(minutes) && minutes >= MINUTES_MIN && minutes <= MINUTES_MAX;
  return isUsable ? minutes : undefined;
}
